/**
 * What boxes held before the agent wrote there. Who switches tickets and comes back, goes from the reply to the note beside it
 * and back, or whose box the page mounts anew, finds a draft of their own: by what stands there at focus alone it would be
 * the page's, neither checked nor held.
 */
import { notOwn, ownWords, type Prefill } from './own-text.ts';
import type { Session } from './session.ts';

/** Boxes; of a page that stays open all day, the oldest are forgotten. */
const MOST = 80;
/** Of one ticket: the reply, the note, and each as a page mounts it anew. */
const MOST_OF_ONE = 4;

export interface LeftBoxes {
  /** Its session ends. */
  leave(session: Session): void;
  /** What of all that stands there `now` is the page's; null where nothing of the agent's is known. */
  prefillOf(ticket: string | undefined, now: Prefill, element: Element): Prefill | null;
}

interface Left {
  readonly ticket: string | undefined;
  readonly element: WeakRef<Element>;
  readonly texts: readonly string[];
  readonly prefill: Prefill;
}

export function leftBoxes(): LeftBoxes {
  /** The newest first. */
  let left: readonly Left[] = [];
  return {
    leave({ composer, prefill, state }) {
      const { text, conversation } = state();
      const { element } = composer;
      const ticket = conversation.ticket?.id;
      // A box that stays may have the other ticket's words already, one that was taken away cannot be read.
      const texts = [text, element.isConnected ? composer.read().text : text].filter((one) => one.trim() !== '');
      const isOfIt = (one: Left): boolean => one.ticket === ticket;
      const before = left.filter((one) => isOfIt(one) && one.element.deref() !== element).slice(0, MOST_OF_ONE - 1);
      const others = left.filter((one) => !isOfIt(one));
      left = [{ ticket, element: new WeakRef(element), texts, prefill }, ...before, ...others].slice(0, MOST);
    },
    prefillOf(ticket, now, element) {
      const its = left.filter((one) => one.ticket === ticket);
      const same = its.find((one) => one.element.deref() === element);
      const all = same ? [same, ...its] : its;
      // Of a box whose ticket is not known, nothing but that it is the same.
      const known = ticket === undefined ? all.slice(0, same ? 1 : 0) : all;
      const found = known.find(({ texts }) => texts.includes(now.text));
      if (found || ticket === undefined) return found?.prefill ?? null;
      return withoutOwn(now, new Set(known.flatMap((one) => one.texts.flatMap((text) => ownLines(text, one.prefill)))));
    },
  };
}

const ownLines = (text: string, prefill: Prefill): readonly string[] =>
  ownWords(text, notOwn(text, [], prefill, 'all'))
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');

/** The page put something in besides, or took something out: the agent's lines are the same, but for those that it quotes. */
function withoutOwn({ text, quotes }: Prefill, own: ReadonlySet<string>): Prefill | null {
  let rest = '';
  let at = 0;
  const taken: { readonly at: number; readonly length: number }[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    const isQuoted = quotes.some(({ start, end }) => start < at + line.length && end > at);
    if (!isQuoted && own.has(plain(line))) taken.push({ at, length: line.length });
    else rest += line;
    at += line.length;
  }
  if (taken.length === 0) return null;
  const moved = (place: number): number =>
    taken.reduce((left, one) => (one.at < place ? left - one.length : left), place);
  return { text: rest, quotes: quotes.map(({ start, end }) => ({ start: moved(start), end: moved(end) })) };
}

/** Editors swap a blank for a no-break space at the end of a line and back. */
const plain = (line: string): string => line.replaceAll('\u00a0', ' ').trim();
