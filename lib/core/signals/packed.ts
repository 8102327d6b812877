/** Learned weights kept as text: `bench/labelled/pack.ts` writes what is read here. */

/**
 * Bits that were written as seldom as they are surprising (adaptive range coding, as in LZMA): of each kind of bit it is
 * kept how often it was set, and what is expected costs next to nothing. Most weights are none, and so are worth a third
 * of what a fixed width takes. Range and code stay below 2³⁰, where a number is not an object: a first answer waits for
 * half a million bits.
 */
export class BitReader {
  readonly #chances = new Uint16Array(MOST_KINDS).fill(EVEN);
  #at = 0;
  #range = FULL - 1;
  #code = 0;

  constructor(readonly text: string) {
    for (let i = 0; i < 6; i++) this.#code = (this.#code << 6) | this.#digit();
  }

  /** Whether the next bit is set; `kind` as it was written. */
  read(kind: number): boolean {
    const chance = this.#chances[kind] as number;
    const bound = (this.#range >>> 12) * chance;
    const set = this.#code >= bound;
    if (set) {
      this.#code -= bound;
      this.#range -= bound;
    } else this.#range = bound;
    this.#chances[kind] = seen(chance, set);
    while (this.#range < WHOLE) {
      this.#range <<= 6;
      this.#code = (this.#code << 6) | this.#digit();
    }
    return set;
  }

  /** A number as so many set bits. */
  count(kind: number): number {
    let number = 0;
    while (number < 4096 && this.read(kind + Math.min(number, MOST))) number++;
    return number;
  }

  #digit(): number {
    return this.#at < this.text.length ? (VALUES[this.text.charCodeAt(this.#at++)] as number) : 0;
  }
}

/** Six bits a letter. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** Below this range and code always are. */
export const FULL = 1 << 30;
/** A range below this has room for another digit. */
export const WHOLE = 1 << 24;
/** Out of 4,096. */
export const EVEN = 2048;
/** The chance that a bit is not set, after one more. */
export const seen = (chance: number, set: boolean): number =>
  set ? chance - (chance >> 5) : chance + ((4096 - chance) >> 5);

/** Where the kinds of bits begin: steps from feature to feature, and what each label's weights are. */
export const KINDS = { far: 0, near: 32, label: 40, none: 0, sign: 3, size: 4, each: 24 } as const;
/** For so many that some twenty labels have room. */
export const MOST_KINDS = 512;
/** The lower bits of a step stand as they are. */
export const NEAR_BITS = 4;
/** As often as this a bit of a number has a kind of its own. */
export const MOST = 19;

export interface PackedWeights {
  /** One per label: what a step of a weight is worth. */
  readonly scale: readonly number[];
  /** How many features. */
  readonly size: number;
  readonly weights: string;
}

/** Small enough to stay near the processor: a sentence asks for hundreds of features. */
export interface Weights {
  /** One bit per feature that something was learned of. */
  readonly has: Int32Array;
  /** How many such features there are before each 32 of `has`: their weights stand in that order. */
  readonly before: Uint16Array;
  /** Row by row, one weight per label, in steps of `scale`. */
  readonly of: Int8Array;
  readonly scale: Float64Array;
}

/** `space` is how many features there can be. */
export function unpacked(packed: PackedWeights, space: number): Weights {
  const { size, scale } = packed;
  const labels = scale.length;
  const bits = new BitReader(packed.weights);
  const has = new Int32Array(space >> 5);
  const before = new Uint16Array(space >> 5);
  const of = new Int8Array(size * labels);
  let id = 0;
  for (let row = 0; row < size; row++) {
    let step = bits.count(KINDS.far);
    for (let low = 0; low < NEAR_BITS; low++) step = 2 * step + (bits.read(KINDS.near + low) ? 1 : 0);
    id += step;
    has[id >> 5] = (has[id >> 5] as number) | (1 << (id & 31));
    let some = 0;
    for (let label = 0; label < labels; label++) {
      const kind = KINDS.label + label * KINDS.each;
      if (!bits.read(kind + KINDS.none + Math.min(some, 2))) continue;
      some++;
      const sign = bits.read(kind + KINDS.sign) ? -1 : 1;
      of[row * labels + label] = sign * (1 + bits.count(kind + KINDS.size));
    }
  }
  for (let at = 1; at < has.length; at++) before[at] = (before[at - 1] as number) + ones(has[at - 1] as number);
  return { has, before, of, scale: Float64Array.from(scale) };
}

/** How many bits are set. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where a feature's weights begin; -1 where nothing was learned. */
function rowOf({ has, before, scale }: Weights, id: number): number {
  const bits = has[id >> 5] as number;
  const bit = 1 << (id & 31);
  return (bits & bit) === 0 ? -1 : ((before[id >> 5] as number) + ones(bits & (bit - 1))) * scale.length;
}

/** What a feature weighs for a label. */
export function weightOf(weights: Weights, id: number, label: number): number {
  const at = rowOf(weights, id);
  return at < 0 ? 0 : (weights.of[at + label] as number) * (weights.scale[label] as number);
}

/** What the features weigh together, label by label. */
export function sumsOf(weights: Weights, ids: Int32Array, size: number): Float64Array {
  const { of, scale } = weights;
  const labels = scale.length;
  const sums = new Float64Array(labels);
  for (let i = 0; i < size; i++) {
    const at = rowOf(weights, ids[i] as number);
    if (at < 0) continue;
    for (let label = 0; label < labels; label++) sums[label] = (sums[label] as number) + (of[at + label] as number);
  }
  for (let label = 0; label < labels; label++) sums[label] = (sums[label] as number) * (scale[label] as number);
  return sums;
}
