/** Weights as text: four bits each, feature numbers as steps. `tone.ts` reads it back. */
import type { Trained } from './multi.ts';

export interface Packed {
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  readonly ids: string;
  readonly weights: string;
}

/** `lib/core/signals/packed.ts` reads it back. */
export function inSteps(rising: readonly number[]): string {
  const steps: number[] = [];
  let before = 0;
  for (const id of rising) {
    const step = id - before;
    if (step >= 1 << 14) steps.push((step >> 14) | 128);
    if (step >= 1 << 7) steps.push(((step >> 7) & 127) | 128);
    steps.push(step & 127);
    before = id;
  }
  return Buffer.from(steps).toString('base64');
}

const TOP = 7;

export function pack(model: Trained, labels: number): Packed {
  const scale = Array.from({ length: labels }, (_, label) => {
    let most = 0;
    for (let at = label; at < model.weights.length; at += labels)
      most = Math.max(most, Math.abs(model.weights[at] ?? 0));
    return Number((most / TOP).toPrecision(4));
  });
  const halves = new Uint8Array(Math.ceil(model.weights.length / 2));
  model.weights.forEach((weight, at) => {
    const half = Math.max(-TOP, Math.min(TOP, Math.round(weight / (scale[at % labels] || 1)))) + 8;
    halves[at >> 1] = (halves[at >> 1] ?? 0) | (half << (at & 1 ? 4 : 0));
  });
  return {
    bias: [...model.bias].map((value) => Math.round(value * 1000) / 1000),
    scale,
    ids: inSteps(model.ids),
    weights: Buffer.from(halves).toString('base64'),
  };
}
