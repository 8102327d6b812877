import { SMALL, stem } from './stems.ts';
import { topicsOf } from './topics.ts';
import { fold } from './words.ts';

/** Small words keep a trace: "where is my" does tell tracking from buying. */
const SMALL_WORTH = 0.15;
const TOPIC_WORTH = 0.8;
const TOPIC_AS_GRAM = 6;
const LONGEST_TEXT = 4_000;
export const GRAM_BUCKETS = 1 << 20;

interface Meaning {
  readonly stem: string;
  readonly topics: readonly number[];
}

export interface Word extends Meaning {
  readonly start: number;
  readonly end: number;
}

/** Words come again and again; a stem is thirty looks at the end of a word. */
const known = new Map<string, Meaning>();
const MOST_KNOWN = 30_000;

function meaningOf(word: string): Meaning {
  const found = known.get(word);
  if (found) return found;
  const stemmed = stem(fold(word).replaceAll(/['’]/g, ''));
  const meaning = { stem: stemmed, topics: topicsOf(stemmed) };
  if (known.size >= MOST_KNOWN) known.clear();
  // A copy: a piece of a text would keep all of it.
  if (word.length <= 30) known.set(structuredText(word), meaning);
  return meaning;
}

const structuredText = (piece: string): string => piece.split('').join('');

export function readWords(text: string): Word[] {
  const read: Word[] = [];
  for (const found of text.slice(0, LONGEST_TEXT).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)) {
    const { stem, topics } = meaningOf(found[0]);
    read.push({ stem, topics, start: found.index, end: found.index + found[0].length });
  }
  return read;
}

/** Stems and topics with how often each counts. */
export function countWords(words: readonly Meaning[], add: (feature: string, count: number) => void): void {
  const topics = new Set<number>();
  for (const word of words) {
    add(word.stem, SMALL.has(word.stem) ? SMALL_WORTH : 1);
    for (const topic of word.topics) topics.add(topic);
  }
  for (const topic of topics) add(topicFeature(topic), TOPIC_WORTH);
}

const topicNames: string[] = [];

export function topicFeature(topic: number): string {
  let name = topicNames[topic];
  if (name === undefined) {
    name = `~${topic}`;
    topicNames[topic] = name;
  }
  return name;
}

const bucket = (hash: number): number => (hash ^ (hash >>> 15)) & (GRAM_BUCKETS - 1);
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const SEED = 0x811c9dc5;

/** Character 3–5-grams over word boundaries, hashed; digits are all alike. Topics join as if they were grams. */
export function countGrams(text: string, words: readonly Meaning[], add: (gram: number, count: number) => void): void {
  const plain = fold(text.slice(0, LONGEST_TEXT)).replaceAll(/['’]/g, '').replaceAll(/\d/g, '0');
  const padded = ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  for (let i = 0; i + 3 <= padded.length; i += 1) {
    let hash = hashed(hashed(SEED, padded.charCodeAt(i)), padded.charCodeAt(i + 1));
    for (let end = i + 2; end < i + 5 && end < padded.length; end += 1) {
      hash = hashed(hash, padded.charCodeAt(end));
      add(bucket(hash), 1);
    }
  }
  const topics = new Set<number>();
  for (const word of words) for (const topic of word.topics) topics.add(topic);
  for (const topic of topics) {
    let hash = SEED;
    for (const letter of topicFeature(topic)) hash = hashed(hash, letter.charCodeAt(0));
    add(bucket(hash), TOPIC_AS_GRAM);
  }
}

/** Counts by number in an array that is emptied again, not in a map for each text. */
export class Tally {
  private readonly counts: Float32Array;
  private readonly touched: number[] = [];

  constructor(readonly size: number) {
    this.counts = new Float32Array(size);
  }

  readonly add = (key: number, count: number): void => {
    const before = this.counts[key] ?? 0;
    if (before === 0) this.touched.push(key);
    this.counts[key] = before + count;
  };

  /** Each key once with its sum, in the order they came; nothing is left afterwards. */
  take(each: (key: number, count: number) => void): void {
    for (const key of this.touched) {
      const count = this.counts[key] ?? 0;
      this.counts[key] = 0;
      each(key, count);
    }
    this.touched.length = 0;
  }

  values(): Float32Array {
    const values = new Float32Array(this.touched.length);
    for (let at = 0; at < values.length; at += 1) values[at] = this.counts[this.touched[at] ?? 0] ?? 0;
    return values;
  }

  look(each: (key: number, count: number) => void): void {
    for (const key of this.touched) each(key, this.counts[key] ?? 0);
  }
}
