/**
 * What boxes held before the agent wrote there. Who switches tickets and comes back, or whose box the page mounts anew, finds
 * a draft of their own: by what stands there at focus alone it would be the page's, neither checked nor held.
 */
import { notOwn, ownWords, type Prefill } from './own-text.ts';
import type { Session } from './session.ts';

const MOST = 40;

export interface LeftBoxes {
  /** Its session ends. */
  leave(session: Session): void;
  /** What of all that stands there `now` is the page's; null where nothing of the agent's is known. */
  prefillOf(ticket: string | undefined, now: Prefill): Prefill | null;
}

export function leftBoxes(): LeftBoxes {
  const left = new Map<string, { readonly texts: readonly string[]; readonly prefill: Prefill }>();
  return {
    leave({ composer, prefill, state }) {
      const { text, conversation } = state();
      const { id } = conversation.ticket ?? {};
      // A box that stays may have the other ticket's words already, one that was taken away cannot be read.
      const texts = [text, composer.element.isConnected ? composer.read().text : text];
      if (id === undefined) return;
      left.delete(id);
      left.set(id, { texts: texts.filter((one) => one.trim() !== ''), prefill });
      const [oldest] = left.keys();
      if (left.size > MOST && oldest !== undefined) left.delete(oldest);
    },
    prefillOf(ticket, now) {
      const found = ticket === undefined ? undefined : left.get(ticket);
      if (!found || found.texts.includes(now.text)) return found?.prefill ?? null;
      return withoutOwn(now, new Set(found.texts.flatMap((text) => ownLines(text, found.prefill))));
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
