/**
 * An undo of what we wrote leads the browser to the place of it, and selects the words that come back: the next key would
 * take theirs. The person had written elsewhere; the caret goes to where it stood before the write.
 */
import type { Span } from '#core/model.ts';
import type { Composer } from './contracts.ts';

/** Milliseconds from the undo in which the browser sets the selection; what is selected later is the person's. */
const RIGHT_AFTER = 100;
/** Changes to the text after which an undo of ours is looked for only where its key was pressed: each is a reading of the whole box. */
const LOOKED_FOR = 30;
/** Milliseconds after which the key has done what it does. */
const UNDOES = 500;
/** Milliseconds from what is typed to the change it makes. */
const TYPES = 300;
/** How many writes are remembered: who takes back several goes on where each was made. */
const WRITES = 10;

interface Write {
  readonly before: string;
  readonly span: Span;
  readonly caret: Span;
}

/** The same composer, which sets the caret back after an undo. */
export function withCaretAfterUndo(composer: Composer, signal: AbortSignal): Composer {
  /** The newest first. */
  let writes: readonly Write[] = [];
  let changes = 0;
  let undone: Write | null = null;
  let until = 0;
  let undoing = 0;
  let typed = Number.NEGATIVE_INFINITY;

  const writing = (span: Span | undefined): void => {
    const caret = composer.caret();
    undone = null;
    changes = 0;
    if (caret !== null && caret.start === caret.end && span !== undefined)
      writes = [{ before: composer.read().text, span, caret }, ...writes].slice(0, WRITES);
  };

  const setBack = (): void => {
    if (!undone || performance.now() > until) return;
    const { before, span, caret } = undone;
    const now = composer.caret();
    if (!now || now.start < span.start || now.end > span.end) return;
    if (now.start === caret.start && now.end === caret.end) return;
    if (composer.read().text === before) composer.focus(caret);
  };

  composer.observe(() => {
    changes += 1;
    const now = performance.now();
    // Who writes the old word again by hand goes on behind it.
    if (writes.length === 0 || now - typed < TYPES || (changes > LOOKED_FOR && now > undoing)) return;
    const { text } = composer.read();
    undone = writes.find(({ before }) => before === text) ?? null;
    if (!undone) return;
    until = now + RIGHT_AFTER;
    setTimeout(setBack);
  }, signal);
  const pressed = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (!(ctrlKey || metaKey) || key.toLowerCase() !== 'z') return;
    undoing = performance.now() + UNDOES;
    typed = Number.NEGATIVE_INFINITY;
  };
  const typing = ({ inputType }: InputEvent): void => {
    typed = inputType.startsWith('history') ? Number.NEGATIVE_INFINITY : performance.now();
  };
  composer.element.addEventListener('beforeinput', typing, { capture: true, signal });
  composer.element.addEventListener('keydown', pressed, { capture: true, signal });
  composer.element.ownerDocument.addEventListener('selectionchange', setBack, { signal });

  return {
    ...composer,
    apply(edit) {
      writing(edit.span);
      return composer.apply(edit);
    },
    insert(content, at, placed) {
      writing(at);
      return composer.insert(content, at, placed);
    },
  };
}
