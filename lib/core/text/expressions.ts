/**
 * Regular expressions that cost nothing in the sentences they cannot match: one pass over a sentence tells which of all
 * their needles (needles.ts) it has. Whoever writes a signal writes the expression alone, no guard.
 */
import { addNeedle, meets } from './needle-tree.ts';
import { needlesOf } from './needles.ts';

export interface Expression {
  readonly regex: RegExp;
  /** Conditions by number, each true of every text the expression matches. Null until it is worth reading them. */
  conditions: readonly number[] | null;
  asked: number;
}

export const expression = (regex: RegExp): Expression => ({ regex, conditions: null, asked: 0 });

/** Reading an expression costs about as much as running it this often. A cold start reads none. */
const WORTHWHILE = 24;
const known = new Map<string, number>();

function conditionOf(needles: readonly string[]): number | null {
  const key = [...needles].sort().join('\n');
  let condition = known.get(key);
  if (condition === undefined) {
    condition = known.size;
    if (!needles.every((needle) => addNeedle(needle, known.size))) return null;
    known.set(key, condition);
  }
  return condition;
}

/** Which conditions a text meets, as far as they were known when it was read. */
export class Cues {
  readonly #bits: Uint32Array;
  readonly #upTo: number;

  constructor(text: string, parts: readonly Cues[] = []) {
    this.#upTo = parts.reduce((least, part) => Math.min(least, part.#upTo), known.size);
    this.#bits = new Uint32Array((known.size >> 5) + 1);
    if (text !== '') meets(text, this.#bits);
    for (const part of parts) {
      const bits = part.#bits;
      for (let at = 0; at < bits.length; at++) this.#bits[at] = (this.#bits[at] as number) | (bits[at] as number);
    }
  }

  /** No needle goes over the end of a line, so a text has what its lines have. */
  static together(parts: readonly Cues[]): Cues {
    return new Cues('', parts);
  }

  /** False once more expressions have been read. */
  get isComplete(): boolean {
    return this.#upTo === known.size;
  }

  /** False only when `expression` cannot match. */
  allow(expression: Expression): boolean {
    if (expression.conditions === null) {
      if (++expression.asked === WORTHWHILE)
        expression.conditions = needlesOf(expression.regex).flatMap((needles) => conditionOf(needles) ?? []);
      return true;
    }
    for (const condition of expression.conditions)
      if (condition < this.#upTo && ((this.#bits[condition >> 5] ?? 0) & (1 << (condition & 31))) === 0) return false;
    return true;
  }
}
