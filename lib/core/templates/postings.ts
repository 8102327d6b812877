/** Lists of (entry, worth) by feature on typed arrays: small, quick to walk, and stored as they stand. */
import type { Steps } from './steps.ts';

export interface Postings {
  /** `starts[f]`..`starts[f + 1]` is the list of feature `f`, entries ascending. */
  readonly starts: Uint32Array;
  readonly entries: Uint16Array | Uint32Array;
  readonly worths: Uint8Array | Uint16Array;
}

/** Numbers, one after the other, without an object for each: whole ones up to 16 million, others to seven digits. */
class Column {
  private room = new Float32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.room.length) {
      const wider = new Float32Array(this.length * 2);
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.room[index] ?? 0;
  }
}

/** Rows in the order of entries: which features each has, and how much of it. */
export class Rows {
  private readonly features = new Column();
  private readonly worths = new Column();
  private readonly ends: number[] = [];

  add(feature: number, worth: number): void {
    this.features.push(feature);
    this.worths.push(worth);
  }

  endRow(): void {
    this.ends.push(this.features.length);
  }

  /** `numberOf` says under which number a feature is stored, `stored` turns a worth into the integer that is kept. */
  *postings(
    features: number,
    numberOf: (feature: number) => number,
    stored: (worth: number, entry: number) => number,
    kind: Uint8ArrayConstructor | Uint16ArrayConstructor,
  ): Steps<Postings> {
    const starts = new Uint32Array(features + 1);
    for (let p = 0; p < this.features.length; p += 1) {
      const feature = numberOf(this.features.at(p)) + 1;
      starts[feature] = (starts[feature] ?? 0) + 1;
      if (p % STEP === STEP - 1) yield;
    }
    for (let f = 0; f < features; f += 1) starts[f + 1] = (starts[f + 1] ?? 0) + (starts[f] ?? 0);
    const next = starts.slice();
    const size = this.features.length;
    const entries = this.ends.length <= 0xffff ? new Uint16Array(size) : new Uint32Array(size);
    const worths = new kind(size);
    let entry = 0;
    for (let p = 0; p < size; p += 1) {
      while (p >= (this.ends[entry] ?? size)) entry += 1;
      const feature = numberOf(this.features.at(p));
      const at = next[feature] ?? 0;
      entries[at] = entry;
      worths[at] = stored(this.worths.at(p), entry);
      next[feature] = at + 1;
      if (p % STEP === STEP - 1) yield;
    }
    return { starts, entries, worths };
  }
}

/** Postings handled in some two milliseconds. */
const STEP = 60_000;

/** The worth stored for `entry` in the list of `feature`; 0 where it is not in it. */
export function worthIn({ starts, entries, worths }: Postings, feature: number, entry: number): number {
  let low = starts[feature] ?? 0;
  const end = starts[feature + 1] ?? low;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low < end && entries[low] === entry ? (worths[low] ?? 0) : 0;
}

/** First of the sorted `keys` that is not before `key`. */
export function firstAt<K extends string | number>(keys: ArrayLike<K>, key: K): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = keys[middle];
    if (other !== undefined && other < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Its place among the sorted `keys`, or -1. */
export function placeOf<K extends string | number>(keys: ArrayLike<K>, key: K): number {
  const at = firstAt(keys, key);
  return keys[at] === key ? at : -1;
}
