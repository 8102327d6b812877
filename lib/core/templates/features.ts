import { SMALL, stem } from './stems.ts';
import { topicsOf } from './topics.ts';
import { fold } from './words.ts';

/** Small words keep a trace: "where is my" does tell tracking from buying. */
const SMALL_WORTH = 0.15;
const TOPIC_WORTH = 0.8;
const TOPIC_AS_GRAM = 6;
const LONGEST_TEXT = 4_000;
const BUCKETS = 1 << 20;

export interface Word {
  readonly stem: string;
  readonly topics: readonly number[];
  readonly start: number;
  readonly end: number;
}

export function readWords(text: string): Word[] {
  const read: Word[] = [];
  for (const found of text.slice(0, LONGEST_TEXT).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const stemmed = stem(fold(found[0]).replaceAll(/['’]/g, ''));
    read.push({ stem: stemmed, topics: topicsOf(stemmed), start: found.index, end: found.index + found[0].length });
  }
  return read;
}

/** Stems and topics with how often each counts. */
export function countWords(words: readonly Word[], worth: number, into: Map<string, number>): void {
  const topics = new Set<number>();
  for (const word of words) {
    const own = SMALL.has(word.stem) ? SMALL_WORTH : 1;
    into.set(word.stem, (into.get(word.stem) ?? 0) + own * worth);
    for (const topic of word.topics) topics.add(topic);
  }
  for (const topic of topics) into.set(`~${topic}`, (into.get(`~${topic}`) ?? 0) + TOPIC_WORTH * worth);
}

function hash(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) & (BUCKETS - 1);
}

/** Character 3–5-grams over word boundaries, hashed; digits are all alike. Topics join as if they were grams. */
export function countGrams(text: string, words: readonly Word[]): Map<number, number> {
  const plain = fold(text.slice(0, LONGEST_TEXT)).replaceAll(/['’]/g, '').replaceAll(/\d/g, '0');
  const padded = ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const grams = new Map<number, number>();
  const add = (gram: number, count: number) => grams.set(gram, (grams.get(gram) ?? 0) + count);
  for (let size = 3; size <= 5; size += 1) {
    for (let i = 0; i + size <= padded.length; i += 1) add(hash(padded, i, i + size), 1);
  }
  for (const topic of new Set(words.flatMap((word) => word.topics))) {
    const name = `~${topic}`;
    add(hash(name, 0, name.length), TOPIC_AS_GRAM);
  }
  return grams;
}
