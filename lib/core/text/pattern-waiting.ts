/** Patterns that no text has begun yet, by how their first words begin. Nothing is made of them but a number. */
import { bucketOfWord, type Heads } from './packed-heads.ts';
import { KEYS, keyOfStart, keyOfWord, keysOf } from './pattern-words.ts';
import type { PatternSet } from './patterns.ts';
import type { Word } from './words.ts';

/** A pattern as it is begun. */
export interface Awaited {
  readonly order: number;
  readonly set: PatternSet;
  readonly pattern: number;
  readonly text: string;
}

const NONE: readonly never[] = [];
/** Of those that begin in a way that is not seen at a glance: any word begins them. */
const ANY = 0;

export class Waiting {
  /** Those prepared come first: each set with the order of its first pattern. */
  #prepared: readonly { readonly set: PatternSet | undefined; readonly from: number }[] = [];
  #isBegun = new Uint8Array(0);
  /** The others, by the order of their coming. */
  readonly #sets: PatternSet[] = [];
  readonly #places: number[] = [];
  readonly #texts: (string | undefined)[] = [];
  readonly #byKey = new Map<number, number[]>();
  /** Which of these there are: nearly every word begins none that still waits, and is told so at once. */
  readonly #isAwaited = new Uint8Array(KEYS);
  #heads: Heads | null = null;
  #isTaken = new Uint8Array(0);

  /** All patterns of these sets, by what was read of them beforehand; before any other. A set that is not there is left out. */
  addPrepared(sets: readonly { readonly set: PatternSet | undefined; readonly size: number }[], heads: Heads): void {
    let from = 0;
    this.#prepared = sets.map(({ set, size }) => {
      from += size;
      return { set, from: from - size };
    });
    this.#isBegun = new Uint8Array(from);
    this.#heads = heads;
    this.#isTaken = new Uint8Array(heads.from.length);
  }

  add(set: PatternSet, pattern: number, text: string): void {
    const order = this.#isBegun.length + this.#sets.push(set) - 1;
    this.#places.push(pattern);
    this.#texts.push(text);
    const key = keyOfStart(text);
    if (key !== ANY) this.#await(key, order);
    else for (const one of keysOf(text) ?? [ANY]) this.#await(one, order);
  }

  #await(key: number, order: number): void {
    const others = this.#byKey.get(key);
    if (others) others.push(order);
    else this.#byKey.set(key, [order]);
    this.#isAwaited[key] = 1;
  }

  /** Those that a word may begin, each once. */
  take(word: Word): readonly Awaited[] {
    const bucket = bucketOfWord(word);
    const prepared = this.#heads && this.#isTaken[bucket] === 0 ? this.#begins(this.#heads, bucket) : NONE;
    const key = keyOfWord(word);
    if (this.#isAwaited[ANY] === 0 && this.#isAwaited[key] === 0) return prepared;
    return [...prepared, ...this.#taken(ANY), ...(key === ANY ? NONE : this.#taken(key))];
  }

  #begins({ from, patterns }: Heads, bucket: number): readonly Awaited[] {
    this.#isTaken[bucket] = 1;
    const awaited: Awaited[] = [];
    for (let at = from[bucket] as number; at < (from[bucket + 1] as number); at++) {
      const one = this.#take(patterns[at] as number);
      if (one) awaited.push(one);
    }
    return awaited;
  }

  #taken(key: number): readonly Awaited[] {
    const orders = this.#byKey.get(key) ?? NONE;
    this.#byKey.delete(key);
    this.#isAwaited[key] = 0;
    return orders.flatMap((order) => this.#take(order) ?? NONE);
  }

  #take(order: number): Awaited | null {
    const place = order - this.#isBegun.length;
    if (place < 0) return this.#takePrepared(order);
    const set = this.#sets[place];
    const text = this.#texts[place];
    if (set === undefined || text === undefined) return null;
    this.#texts[place] = undefined;
    return begun(order, set, this.#places[place] as number, text);
  }

  #takePrepared(order: number): Awaited | null {
    if (this.#isBegun[order] === 1) return null;
    this.#isBegun[order] = 1;
    const { set, from = 0 } = this.#prepared.findLast((one) => one.from <= order) ?? {};
    const text = set?.patterns[order - from];
    return set === undefined || text === undefined ? null : begun(order, set, order - from, text);
  }
}

const begun = (order: number, set: PatternSet, pattern: number, text: string): Awaited => ({
  order,
  set,
  pattern,
  text: set.inFull?.(text, pattern) ?? text,
});
