/** `within`: the part of a draft a rule looks at. Greeting and sign-off are no sentences of the body. */
import type { Span } from '../model.ts';
import { greeting } from '../signals/greeting.ts';
import { signOff } from '../signals/sign-off.ts';
import type { TextSignal } from '../signals/signal.ts';
import type { PlacedSentence, TextReading } from '../text/reading.ts';

export type Place =
  | { readonly part: 'greeting' | 'closing' }
  | { readonly part: 'first' | 'last'; readonly count: number; readonly of: 'sentence' | 'paragraph' };

export const PLACES = 'first 2 sentences, last 3 sentences, first paragraph, last paragraph, greeting, closing';

export function placeOf(written: string): Place | null {
  const words = written.toLowerCase().trim();
  if (words === 'greeting' || words === 'closing') return { part: words };
  const match = /^(?:the )?(first|last)(?: (\d{1,4}))? (sentence|paragraph)s?$/.exec(words);
  if (!match) return null;
  const [, part, count = '1', of] = match;
  return {
    part: part === 'last' ? 'last' : 'first',
    count: Number(count),
    of: of === 'paragraph' ? 'paragraph' : 'sentence',
  };
}

export function partOf(place: Place, text: TextReading): Span | null {
  if (!('count' in place)) {
    if (place.part === 'greeting') return text.get(greeting);
    const closing = text.get(signOff);
    return closing && { start: closing.start, end: text.text.length };
  }
  const body = text.get(bodyOf);
  if (body.length === 0) return null;
  const units = place.of === 'sentence' ? body : paragraphs(body);
  const taken = place.part === 'first' ? units.slice(0, place.count) : units.slice(-place.count);
  return { start: taken[0]?.start ?? 0, end: taken.at(-1)?.end ?? 0 };
}

/** The sentences that are neither greeting nor sign-off. */
const bodyOf: TextSignal<readonly PlacedSentence[]> = {
  id: 'rules.body',
  read(text) {
    const greets = text.get(greeting);
    const signs = text.get(signOff);
    const greeted = greets ? greets.end + (/^[\s,.!:;–—-]*/.exec(text.text.slice(greets.end))?.[0].length ?? 0) : 0;
    const body = signs ? text.sentences.slice(0, firstFrom(text.sentences, signs.start)) : text.sentences;
    return greets ? body.filter(({ start, end }) => start < greets.start || end > greeted) : body;
  },
};

function paragraphs(sentences: readonly PlacedSentence[]): readonly Span[] {
  const lines = new Map<number, Span>();
  for (const { line, start, end } of sentences) lines.set(line, { start: lines.get(line)?.start ?? start, end });
  return [...lines.values()];
}

/** Where the sentences begin that begin at `at` or later. */
function firstFrom(sentences: readonly PlacedSentence[], at: number): number {
  let first = sentences.length;
  while (first > 0 && (sentences[first - 1]?.start ?? 0) >= at) first--;
  return first;
}

/** The sentence a position stands in, or the last before it. */
export function sentenceAt(text: TextReading, at: number): number {
  let low = 0;
  let high = text.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
