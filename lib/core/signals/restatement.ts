/** Does a sentence of the draft speak of what the customer described? Shared stems, counted. */

import type { Span } from '../model.ts';
import type { TextReading } from '../text/reading.ts';
import type { SentenceSignal, TextSignal } from './signal.ts';
import { stemsOf } from './stems.ts';

interface Stems extends Span {
  readonly stems: readonly string[];
}

export const stems: SentenceSignal<Stems> = {
  id: 'stems',
  read: ({ text, tokens }) => [{ start: 0, end: text.length, stems: stemsOf(tokens) }],
};

export const allStems: TextSignal<ReadonlySet<string>> = {
  id: 'all-stems',
  read: (text) => new Set(text.sentences.flatMap(({ sentence }) => sentence.read(stems)[0]?.stems ?? [])),
};

/** Stems that sentence `index` of the draft shares with the customer's text. */
export function restated(customer: TextReading, draft: TextReading, index: number): readonly string[] {
  const known = customer.get(allStems);
  return (draft.sentences[index]?.sentence.read(stems)[0]?.stems ?? []).filter((one) => known.has(one));
}
