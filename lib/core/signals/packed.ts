/**
 * Learned weights kept as text: `bench/labelled/pack.ts` writes what is read here. Row by row, in the order of the features: how
 * far the next feature is, which labels it says something of, and how much of each. The three have prefix codes of their own
 * (Huffman's), the commoner the shorter. Most weights are none, so a row takes some three bytes; and as a first answer waits for
 * all of them, they are read by the symbol, not by the bit.
 */

/** As many letters as can stand in any quotes; two of them are 13 bits. */
export const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'"`\\'.includes(letter))
  .join('');
export const PAIR_BITS = 13;
const VALUES = new Uint8Array(128);
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value;

/** A code is no longer than this: all that begin alike stand side by side in a table of so many bits. */
export const LONGEST_CODE = 15;
/** The lower bits of a distance stand as they are. */
export const NEAR_BITS = 4;
/** Weights are written from this on, so that none is below nothing. */
export const NO_WEIGHT = 127;

/** How long each symbol's code is, a letter each; the first letter where it has none. Of one length those of lower symbols come first. */
export type Code = string;

export interface PackedWeights {
  /** One per label: what a step of a weight is worth. */
  readonly scale: readonly number[];
  /** How many features. */
  readonly size: number;
  /** Of distances without their lower bits, of sets of labels (a bit each), of weights. */
  readonly codes: readonly Code[];
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

/** Of the bits that come next the symbol they begin with, and how many of them it took. */
function tableOf(code: Code = ''): Uint16Array {
  const symbols = Array.from({ length: LONGEST_CODE + 1 }, (): number[] => []);
  for (let symbol = 0; symbol < code.length; symbol++) symbols[VALUES[code.charCodeAt(symbol)] as number]?.push(symbol);
  const table = new Uint16Array(1 << LONGEST_CODE);
  let from = 0;
  for (let length = 1; length <= LONGEST_CODE; length++)
    for (const symbol of symbols[length] as number[]) {
      const to = from + (1 << (LONGEST_CODE - length));
      table.fill((symbol << 4) | length, from, to);
      from = to;
    }
  return table;
}

/** `space` is how many features there can be. What is cut short is read as something. */
export function unpacked({ size, scale, codes, weights: text }: PackedWeights, space: number): Weights {
  const labels = scale.length;
  const [far, sets, steps] = [tableOf(codes[0]), tableOf(codes[1]), tableOf(codes[2])];
  const has = new Int32Array(space >> 5);
  const before = new Uint16Array(space >> 5);
  const of = new Int8Array(size * labels);
  let at = 0;
  let bits = 0;
  let count = 0;
  const need = (many: number): void => {
    while (count < many) {
      const pair =
        at < text.length
          ? (VALUES[text.charCodeAt(at)] as number) * LETTERS.length + (VALUES[text.charCodeAt(at + 1)] as number)
          : 0;
      bits = ((bits & ((1 << count) - 1)) << PAIR_BITS) | pair;
      count += PAIR_BITS;
      at += 2;
    }
  };
  const next = (table: Uint16Array): number => {
    need(LONGEST_CODE);
    const entry = table[(bits >> (count - LONGEST_CODE)) & ((1 << LONGEST_CODE) - 1)] as number;
    count -= entry & 15;
    return entry >> 4;
  };
  let id = 0;
  for (let row = 0; row < size; row++) {
    id += next(far) << NEAR_BITS;
    need(NEAR_BITS);
    count -= NEAR_BITS;
    id += (bits >> count) & ((1 << NEAR_BITS) - 1);
    has[id >> 5] = (has[id >> 5] as number) | (1 << (id & 31));
    const set = next(sets);
    for (let label = 0; label < labels; label++)
      if ((set >> label) & 1) of[row * labels + label] = next(steps) - NO_WEIGHT;
  }
  for (let word = 1; word < has.length; word++)
    before[word] = (before[word - 1] as number) + ones(has[word - 1] as number);
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
