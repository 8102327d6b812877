/** Weights as text. `lib/core/signals/packed.ts` reads it back and says how the bits are kept. */
import {
  DIGITS,
  EVEN,
  FULL,
  KINDS,
  MOST,
  MOST_KINDS,
  NEAR_BITS,
  type PackedWeights,
  seen,
  WHOLE,
} from '#core/signals/packed.ts';
import type { Trained } from './multi.ts';

export interface Packed extends PackedWeights {
  readonly bias: readonly number[];
}

/** The other end of `BitReader`. */
export class BitWriter {
  readonly #digits: number[] = [];
  readonly #chances = new Uint16Array(MOST_KINDS).fill(EVEN);
  #low = 0;
  #range = FULL - 1;
  #held = 0;
  #waiting = 1;

  put(kind: number, set: boolean): void {
    const chance = this.#chances[kind] as number;
    const bound = (this.#range >>> 12) * chance;
    if (set) {
      this.#low += bound;
      this.#range -= bound;
    } else this.#range = bound;
    this.#chances[kind] = seen(chance, set);
    while (this.#range < WHOLE) {
      this.#range <<= 6;
      this.#shift();
    }
  }

  count(kind: number, number: number): void {
    for (let one = 0; one <= number; one++) this.put(kind + Math.min(one, MOST), one < number);
  }

  text(): string {
    for (let i = 0; i < 6; i++) this.#shift();
    return this.#digits.map((digit) => DIGITS[digit]).join('');
  }

  /** A digit is held back until it is known whether something is carried into it. */
  #shift(): void {
    if (this.#low < FULL - WHOLE || this.#low >= FULL) {
      const carry = this.#low >= FULL ? 1 : 0;
      for (; this.#waiting > 0; this.#waiting--) {
        this.#digits.push((this.#held + carry) & 63);
        this.#held = 63;
      }
      this.#held = Math.floor(this.#low / WHOLE) & 63;
    }
    this.#waiting++;
    this.#low = (this.#low % WHOLE) * 64;
  }
}

const TOP = 127;

/** Each label's weights in whole steps of so much of their usual size; features of which nothing is left go. */
export function rounded(
  { ids, weights, bias }: Trained,
  labels: number,
  step: number,
): Trained & { readonly scale: readonly number[] } {
  const scale = Array.from({ length: labels }, (_, label) => {
    let squares = 0;
    for (let at = label; at < weights.length; at += labels) squares += (weights[at] ?? 0) ** 2;
    return Number((step * Math.sqrt(squares / Math.max(1, ids.length))).toPrecision(4)) || 1;
  });
  const steps = (at: number): number =>
    Math.max(-TOP, Math.min(TOP, Math.round((weights[at] ?? 0) / (scale[at % labels] ?? 1)))) || 0;
  const kept = ids.flatMap((id, row) => {
    const of = Array.from({ length: labels }, (_, label) => steps(row * labels + label));
    return of.some((one) => one !== 0) ? [{ id, of }] : [];
  });
  return {
    ids: kept.map(({ id }) => id),
    place: new Map(kept.map(({ id }, index) => [id, index])),
    weights: Float64Array.from(kept.flatMap(({ of }) => of.map((one, label) => one * (scale[label] ?? 1)))),
    bias,
    scale,
  };
}

export function pack(model: Trained, labels: number, step: number): Packed {
  const { ids, weights, bias, scale } = rounded(model, labels, step);
  const bits = new BitWriter();
  let before = 0;
  ids.forEach((id, row) => {
    const far = id - before;
    before = id;
    bits.count(KINDS.far, far >> NEAR_BITS);
    for (let low = NEAR_BITS - 1; low >= 0; low--) bits.put(KINDS.near + NEAR_BITS - 1 - low, ((far >> low) & 1) === 1);
    let some = 0;
    for (let label = 0; label < labels; label++) {
      const kind = KINDS.label + label * KINDS.each;
      const weight = Math.round((weights[row * labels + label] ?? 0) / (scale[label] ?? 1));
      bits.put(kind + KINDS.none + Math.min(some, 2), weight !== 0);
      if (weight === 0) continue;
      some++;
      bits.put(kind + KINDS.sign, weight < 0);
      bits.count(kind + KINDS.size, Math.abs(weight) - 1);
    }
  });
  return {
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    scale,
    size: ids.length,
    weights: bits.text(),
  };
}
