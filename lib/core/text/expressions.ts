/**
 * Regular expressions that cost nothing in the sentences they cannot match: one pass over a sentence tells which of all
 * their needles (needles.ts) it has. Whoever writes a signal writes the expression alone, no guard.
 */
import { late, regexOf, type Written } from './late.ts';
import { addNeedle, addPacked, meets } from './needle-tree.ts';
import { conditionsByKey, keyOf } from './packed-needles.ts';
import { partsOf } from './parts.ts';
import { PREPARED, read } from './prepared.ts';
import { forSmall } from './small.ts';

export class Expression {
  /** Conditions by number, each true of every text the expression matches. Null until it is worth reading them. */
  conditions: readonly number[] | null = null;
  asked = 0;
  #regex: RegExp | null = null;
  #small: RegExp | null | undefined;

  #parts: readonly Expression[] | null = null;

  constructor(readonly written: Written) {}

  /** The same as several, each of which waits for needles of its own: most are never run. None where it has to stay whole. */
  get parts(): readonly Expression[] {
    this.#parts ??= partsOf(this.written).map((source) => new Expression(late(source, this.written.flags)));
    return this.#parts;
  }

  get regex(): RegExp {
    this.#regex ??= regexOf(this.written);
    return this.#regex;
  }

  /** The same for a text in small letters, where there is such a thing. */
  get small(): RegExp | null {
    if (this.#small === undefined) this.#small = forSmall(this.written);
    return this.#small;
  }
}

const all: Expression[] = [];

/** To be declared at module level, as phrases are. */
export function expression(written: Written): Expression {
  const declared = new Expression(written);
  all.push(declared);
  return declared;
}

/** Everything declared so far and its parts, for the build that reads it all beforehand. */
export const declared = (): readonly Expression[] => all.flatMap((one) => [one, ...one.parts]);

/** Reading an expression costs about as much as running it this often. */
const WORTHWHILE = 24;
const known = new Map<string, number>();
let conditions = 0;
let prepared: ReturnType<typeof conditionsByKey> | null = null;

/** What the build has read, where there is a build. */
function prepare(): ReturnType<typeof conditionsByKey> {
  if (!PREPARED) return () => undefined;
  addPacked(PREPARED.needles);
  conditions = PREPARED.conditions;
  return conditionsByKey(PREPARED.expressions);
}

function conditionsOf(expression: Expression): readonly number[] | null {
  if (expression.asked++ === 0) {
    const known = prepared?.(keyOf(expression.written));
    if (known) return known;
  }
  if (!read || expression.asked < WORTHWHILE) return null;
  return read(expression.written).flatMap((needles) => conditionOf(needles) ?? []);
}

function conditionOf(needles: readonly string[]): number | null {
  const key = needles.join('\n');
  let condition = known.get(key);
  if (condition === undefined) {
    condition = conditions;
    if (!needles.every((needle) => addNeedle(needle, conditions))) return null;
    conditions++;
    known.set(key, condition);
  }
  return condition;
}

/** Which conditions a text meets, as far as they were known when it was read. */
export class Cues {
  readonly #bits: Uint32Array;
  readonly #upTo: number;

  constructor(text: string, parts: readonly Cues[] = []) {
    prepared ??= prepare();
    this.#upTo = parts.reduce((least, part) => Math.min(least, part.#upTo), conditions);
    this.#bits = new Uint32Array((conditions >> 5) + 1);
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
    return this.#upTo === conditions;
  }

  /** False only when `expression` cannot match. */
  allow(expression: Expression): boolean {
    expression.conditions ??= conditionsOf(expression);
    if (expression.conditions === null) return true;
    for (const condition of expression.conditions)
      if (condition < this.#upTo && ((this.#bits[condition >> 5] ?? 0) & (1 << (condition & 31))) === 0) return false;
    return true;
  }
}
