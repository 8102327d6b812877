/** Hashed words and word pairs of a sentence: what the learned weights know beside the named evidence. */
import type { Span } from '../model.ts';
import type { TextReading } from '../text/reading.ts';
import { isWord } from '../text/tokens.ts';
import type { SentenceSignal, TextSignal } from './signal.ts';

export const BUCKETS = 1 << 14;

interface Grams extends Span {
  readonly ids: readonly number[];
}

export const grams: SentenceSignal<Grams> = {
  id: 'grams',
  read(sentence) {
    const ids = new Set<number>();
    let previous = '^';
    for (const token of sentence.tokens) {
      if (!isWord(token) && !/[?!]/.test(token.text)) continue;
      // Numbers and names of places on the web say nothing that travels.
      const word = /\d/.test(token.norm) ? '0' : token.norm.includes('/') ? '/' : token.norm;
      ids.add(bucket(word));
      ids.add(bucket(`${previous} ${word}`));
      previous = word;
    }
    return [{ start: 0, end: sentence.text.length, ids: [...ids] }];
  },
};

export const allGrams: TextSignal<readonly number[]> = {
  id: 'all-grams',
  read(text: TextReading) {
    const ids = new Set<number>();
    for (const { sentence } of text.sentences)
      for (const { ids: some } of sentence.read(grams)) for (const id of some) ids.add(id);
    return [...ids];
  },
};

/** FNV-1a. */
function bucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
