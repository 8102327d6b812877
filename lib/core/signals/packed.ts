/** Learned weights kept as text: `bench/labelled/pack.ts` writes what is read here. */

/** Rising numbers: each as its step from the one before, seven bits a byte. */
export function steps(packed: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let step = 0;
  for (let at = 0, bytes = atob(packed); at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    step = (step << 7) | (byte & 127);
    if (byte & 128) continue;
    number += step;
    step = 0;
    numbers.push(number);
  }
  return numbers;
}

export interface PackedWeights {
  /** One per label: what a step of four bits is worth. */
  readonly scale: readonly number[];
  readonly ids: string;
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

/** Four bits a weight. `space` is how many features there can be. */
export function unpacked(packed: PackedWeights, space: number): Weights {
  const bytes = atob(packed.weights);
  const has = new Int32Array(space >> 5);
  const before = new Uint16Array(space >> 5);
  const ids = steps(packed.ids);
  for (const id of ids) has[id >> 5] = (has[id >> 5] as number) | (1 << (id & 31));
  for (let at = 1; at < has.length; at++) before[at] = (before[at - 1] as number) + ones(has[at - 1] as number);
  const of = new Int8Array(ids.length * packed.scale.length);
  for (let at = 0; at < bytes.length; at++) {
    const two = bytes.charCodeAt(at);
    of[2 * at] = (two & 15) - 8;
    of[2 * at + 1] = (two >> 4) - 8;
  }
  return { has, before, of, scale: Float64Array.from(packed.scale) };
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
