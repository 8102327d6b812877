/**
 * One way after the other, each judged by the text that came of it and never by what a call returned
 * (`execCommand` returns true and changes nothing in CKEditor 5 and Slate). The next way is tried only when nothing
 * at all changed, so nothing can go in twice.
 */
import { redo, undo } from './undo.ts';

const READ_BACK_MS = 150;
/** An editor that puts its own model back over ours does so within a frame or two. */
const SETTLE_MS = 25;

export interface Attempt {
  read(): string;
  /** The whole text after the write; where HTML goes in, also as it is when only the plain text was taken. */
  readonly wanted: readonly string[];
  /** False: this way is not for it. */
  readonly ways: readonly (() => boolean)[];
  /** Called the moment the text is right, before a further key can arrive: sets the caret. */
  placed(text: string): void;
  /** Whose undo takes back a write that came out as something else. */
  readonly element: HTMLElement;
}

export async function write(attempt: Attempt): Promise<boolean> {
  const { read, wanted, ways } = attempt;
  const before = read();
  if (wanted.includes(before)) return true;
  for (const way of ways) {
    if (!way()) continue;
    const outcome = await readBack(attempt, before);
    if (outcome === 'taken') return true;
    if (outcome === 'changed') {
      await takeBack(attempt, before);
      return false;
    }
  }
  return false;
}

async function readBack(attempt: Attempt, before: string): Promise<'taken' | 'nothing' | 'changed'> {
  const { read, wanted, placed, element } = attempt;
  const deadline = performance.now() + READ_BACK_MS;
  // Editors that take their model from the DOM (ProseMirror) do so in a MutationObserver, which runs before this goes on.
  await Promise.resolve();
  while (!wanted.some((each) => sameText(read(), before, each))) {
    if (performance.now() >= deadline) return read() === before ? 'nothing' : 'changed';
    await pause(10);
  }
  placed(read());
  // Whoever takes it out again at once does not want it to come another way.
  let pressed = false;
  const press = (): void => {
    pressed = true;
  };
  element.addEventListener('keydown', press);
  await pause(SETTLE_MS);
  element.removeEventListener('keydown', press);
  // Anything but the old text will do here: the agent may have typed on.
  return read() === before && !pressed ? 'nothing' : 'taken';
}

/** A page that corrects as one types has added steps of its own to ours. What does not lead back is left as it is. */
async function takeBack({ element, read }: Attempt, before: string): Promise<void> {
  let steps = 0;
  while (read() !== before && steps < 3) {
    undo(element);
    steps++;
    // Lexical and Slate draw what they undid a moment later.
    if (read() !== before) await pause(SETTLE_MS);
  }
  if (read() !== before) for (; steps > 0; steps--) redo(element);
}

/**
 * Editors move white space about (a space at a line's end, an empty line in a list); words must be right, and none joined:
 * Firefox takes the space behind a bold word along when all of it is replaced.
 */
const sameText = (now: string, before: string, wanted: string): boolean =>
  now === wanted || (now !== before && letters(now) === letters(wanted) && isSubset(gaps(wanted), gaps(now)));

const letters = (text: string): string => text.replace(/\s+/g, '');

/** After how many letters a word ends. */
const gaps = (text: string): ReadonlySet<number> => {
  let count = 0;
  const words = text.trim().split(/\s+/);
  return new Set(words.slice(0, -1).map((word) => (count += word.length)));
};

const isSubset = (some: ReadonlySet<number>, all: ReadonlySet<number>): boolean => [...some].every((at) => all.has(at));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
