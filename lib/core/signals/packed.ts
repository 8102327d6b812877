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

export interface Weights {
  /** Row of a feature's weights; -1 where nothing was learned. */
  readonly row: Int16Array;
  /** Row by row, one weight per label. */
  readonly of: Float32Array;
}

/** Four bits a weight. `space` is how many features there can be. */
export function unpacked(packed: PackedWeights, space: number): Weights {
  const halves = Uint8Array.from(atob(packed.weights), (char) => char.charCodeAt(0));
  const row = new Int16Array(space).fill(-1);
  const ids = steps(packed.ids);
  ids.forEach((id, index) => {
    row[id] = index;
  });
  const labels = packed.scale.length;
  const of = new Float32Array(ids.length * labels);
  for (let i = 0; i < of.length; i++) {
    const half = ((halves[i >> 1] ?? 0) >> (i & 1 ? 4 : 0)) & 15;
    of[i] = (half - 8) * (packed.scale[i % labels] ?? 0);
  }
  return { row, of };
}
