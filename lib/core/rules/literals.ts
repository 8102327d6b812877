/**
 * Which expressions a text may match, told by literals they cannot do without: one walk over the text, however many wait.
 * Thousands of expressions that each look for themselves cost more than all the rest of a key.
 */

/** As texts and literals are compared: "ſ" and the last letter of "ΜΑΣ" are written otherwise than their capitals say. */
export const folded = (text: string): string => text.toLowerCase().replace(/[’‘`ſς\d]/g, fold);

const FOLDS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '`': "'", ſ: 's', ς: 'σ' };
const fold = (char: string): string => FOLDS[char] ?? '0';

interface Place<Waiting> {
  readonly next: Map<number, Place<Waiting>>;
  readonly waiting: Set<Waiting>;
}

const placed = <Waiting>(): Place<Waiting> => ({ next: new Map(), waiting: new Set() });

/** Some tens of megabytes. */
const MOST_PLACES = 200_000;

export class Literals<Waiting> {
  readonly #root = placed<Waiting>();
  /** The characters of ASCII that one of them begins with: most begin none. */
  readonly #begins = new Uint8Array(128);
  #places = 0;

  /** One of these is in every text it may match. False: there are none, or no more room, and it is to be asked always. */
  add(waiting: Waiting, literals: readonly string[] | undefined): boolean {
    if (literals === undefined || literals.length === 0) return false;
    if (this.#places + literals.join('').length > MOST_PLACES) return false;
    for (const literal of literals) {
      this.#placeOf(literal).waiting.add(waiting);
      if (literal.charCodeAt(0) < 128) this.#begins[literal.charCodeAt(0)] = 1;
    }
    return true;
  }

  /** Walked from each character on: literals are short, and most texts leave at the first or second step. */
  in(text: string): ReadonlySet<Waiting> {
    const found = new Set<Waiting>();
    if (this.#places === 0) return found;
    const read = folded(text);
    for (let from = 0; from < read.length; from++) {
      const first = read.charCodeAt(from);
      if (first < 128 && this.#begins[first] === 0) continue;
      let place = this.#root.next.get(first);
      for (let at = from + 1; place; at++) {
        for (const one of place.waiting) found.add(one);
        place = at < read.length ? place.next.get(read.charCodeAt(at)) : undefined;
      }
    }
    return found;
  }

  #placeOf(literal: string): Place<Waiting> {
    let place = this.#root;
    for (let at = 0; at < literal.length; at++) {
      const code = literal.charCodeAt(at);
      let next = place.next.get(code);
      if (!next) {
        next = placed();
        place.next.set(code, next);
        this.#places++;
      }
      place = next;
    }
    return place;
  }
}
