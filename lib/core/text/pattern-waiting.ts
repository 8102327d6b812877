/** Patterns that no text has begun yet, by how their first words begin. Nothing is made of them but a number. */
import { keyOfStart, keysOf } from './pattern-words.ts';
import type { PatternSet } from './patterns.ts';

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
  /** By the order of their coming. */
  readonly #sets: PatternSet[] = [];
  readonly #places: number[] = [];
  readonly #texts: (string | undefined)[] = [];
  readonly #byKey: (number[] | undefined)[] = [];

  add(set: PatternSet, pattern: number, text: string): void {
    const order = this.#sets.push(set) - 1;
    this.#places.push(pattern);
    this.#texts.push(text);
    const key = keyOfStart(text);
    if (key !== ANY) this.#await(key, order);
    else for (const one of keysOf(text) ?? [ANY]) this.#await(one, order);
  }

  #await(key: number, order: number): void {
    const others = this.#byKey[key];
    if (others) others.push(order);
    else this.#byKey[key] = [order];
  }

  /** Those that a word of this key may begin, each once. */
  take(key: number): readonly Awaited[] {
    if (this.#byKey[ANY] === undefined && this.#byKey[key] === undefined) return NONE;
    return [...this.#taken(ANY), ...(key === ANY ? NONE : this.#taken(key))];
  }

  #taken(key: number): readonly Awaited[] {
    const orders = this.#byKey[key] ?? NONE;
    this.#byKey[key] = undefined;
    return orders.flatMap((order) => {
      const short = this.#texts[order];
      if (short === undefined) return NONE;
      this.#texts[order] = undefined;
      const set = this.#sets[order] as PatternSet;
      const pattern = this.#places[order] as number;
      return { order, set, pattern, text: set.inFull?.(short, pattern) ?? short };
    });
  }
}
