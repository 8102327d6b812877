/**
 * What the first words of the built-in patterns are, so that a start goes through none of them: for each pattern in the order of its
 * set the buckets of these words, by how they begin. Two characters each, the last of a pattern in the upper half.
 */
import { wordFact } from './words.ts';

export interface PackedHeads {
  /** Names of sets, each with how many patterns it has. */
  readonly sets: readonly (readonly [name: string, patterns: number])[];
  readonly buckets: string;
}

/** "\" would be written as two. */
const DIGITS = '#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
/** First digits below this go on, those above end a pattern. */
const LOWER = DIGITS.length >> 1;
const BUCKETS = LOWER * DIGITS.length;
/** Forms of a word begin as it does. */
const BEGINNING = 4;

export function bucketOf(norm: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < norm.length && at < BEGINNING; at++) hash = Math.imul(hash ^ norm.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
}

export const bucketOfWord = wordFact(bucketOf);

export function packedBuckets(patterns: readonly (readonly number[])[]): string {
  return patterns
    .flatMap((buckets) =>
      buckets.map((bucket, at) => {
        const first = Math.floor(bucket / DIGITS.length) + (at === buckets.length - 1 ? LOWER : 0);
        return `${DIGITS[first]}${DIGITS[bucket % DIGITS.length]}`;
      }),
    )
    .join('');
}

export interface Heads {
  /** The patterns of bucket b, counted through all sets: `patterns[from[b]]` to before `patterns[from[b + 1]]`. */
  readonly from: Uint32Array;
  readonly patterns: Uint16Array;
}

export function headsOf(packed: string): Heads {
  const digits = new Uint8Array(128);
  for (let at = 0; at < DIGITS.length; at++) digits[DIGITS.charCodeAt(at)] = at;
  const entries = packed.length / 2;
  const buckets = new Uint16Array(entries);
  const owners = new Uint16Array(entries);
  const from = new Uint32Array(BUCKETS + 1);
  for (let entry = 0, pattern = 0; entry < entries; entry++) {
    const first = digits[packed.charCodeAt(entry * 2)] as number;
    const isLast = first >= LOWER;
    const bucket =
      (isLast ? first - LOWER : first) * DIGITS.length + (digits[packed.charCodeAt(entry * 2 + 1)] as number);
    buckets[entry] = bucket;
    owners[entry] = pattern;
    if (isLast) pattern++;
    from[bucket + 1] = (from[bucket + 1] as number) + 1;
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    from[bucket + 1] = (from[bucket + 1] as number) + (from[bucket] as number);
  const next = from.slice();
  const patterns = new Uint16Array(entries);
  for (let entry = 0; entry < entries; entry++) {
    const bucket = buckets[entry] as number;
    const place = next[bucket] as number;
    patterns[place] = owners[entry] as number;
    next[bucket] = place + 1;
  }
  return { from, patterns };
}
