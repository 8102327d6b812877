/** Weights as text. `lib/core/signals/packed.ts` reads it back and says how they are kept. */
import {
  type Code,
  LETTERS,
  LONGEST_CODE,
  NEAR_BITS,
  NO_WEIGHT,
  PAIR_BITS,
  type PackedWeights,
} from '#core/signals/packed.ts';
import type { Trained } from './multi.ts';

export interface Packed extends PackedWeights {
  readonly bias: readonly number[];
}

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
    Math.max(-NO_WEIGHT, Math.min(NO_WEIGHT, Math.round((weights[at] ?? 0) / (scale[at % labels] ?? 1)))) || 0;
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
  const rows = ids.map((id, row) => ({
    far: id - (ids[row - 1] ?? 0),
    of: Array.from({ length: labels }, (_, label) =>
      Math.round((weights[row * labels + label] ?? 0) / (scale[label] ?? 1)),
    ),
  }));
  return { bias: [...bias].map((value) => Math.round(value * 1000) / 1000), scale, size: ids.length, ...written(rows) };
}

/** `far` from the feature before, and each label's weight in whole steps. */
export function written(
  rows: readonly { readonly far: number; readonly of: readonly number[] }[],
): Pick<PackedWeights, 'codes' | 'weights'> {
  const symbols = rows.map(({ far, of }) => ({
    far: far >> NEAR_BITS,
    near: far & ((1 << NEAR_BITS) - 1),
    set: of.reduce((set, weight, label) => set | (weight === 0 ? 0 : 1 << label), 0),
    steps: of.filter((weight) => weight !== 0).map((weight) => weight + NO_WEIGHT),
  }));
  const far = lengths(symbols.map((one) => one.far));
  const sets = lengths(symbols.map((one) => one.set));
  const steps = lengths(symbols.flatMap((one) => one.steps));
  const [farBits, setBits, stepBits] = [far, sets, steps].map(bitsOf);
  const bits: string[] = [];
  for (const one of symbols) {
    bits.push(farBits?.get(one.far) ?? '', one.near.toString(2).padStart(NEAR_BITS, '0'), setBits?.get(one.set) ?? '');
    for (const step of one.steps) bits.push(stepBits?.get(step) ?? '');
  }
  return { codes: [far, sets, steps].map(codeOf), weights: lettersOf(bits.join('')) };
}

type Lengths = ReadonlyMap<number, number>;

/** Huffman's: the two rarest become one, over and over. Rare ones count for more where a code would grow too long. */
function lengths(symbols: readonly number[]): Lengths {
  const counts = new Map<number, number>();
  for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  for (let least = 1; ; least *= 2) {
    let trees = [...counts].map(([symbol, count]) => ({ count: Math.max(count, least), leaves: [symbol] }));
    const long = new Map(trees.map(({ leaves: [symbol = 0] }) => [symbol, trees.length === 1 ? 1 : 0]));
    while (trees.length > 1) {
      trees = trees.toSorted((a, b) => b.count - a.count);
      const [one, other] = [trees.pop(), trees.pop()];
      const leaves = [...(one?.leaves ?? []), ...(other?.leaves ?? [])];
      for (const symbol of leaves) long.set(symbol, (long.get(symbol) ?? 0) + 1);
      trees.push({ count: (one?.count ?? 0) + (other?.count ?? 0), leaves });
    }
    if (Math.max(0, ...long.values()) <= LONGEST_CODE) return long;
  }
}

const codeOf = (long: Lengths): Code =>
  Array.from({ length: Math.max(0, ...long.keys()) + 1 }, (_, symbol) => LETTERS[long.get(symbol) ?? 0]).join('');

function bitsOf(long: Lengths): ReadonlyMap<number, string> {
  const bits = new Map<number, string>();
  let from = 0;
  for (const [symbol, length] of [...long].toSorted(([a, by], [b, than]) => by - than || a - b)) {
    bits.set(symbol, (from >> (LONGEST_CODE - length)).toString(2).padStart(length, '0'));
    from += 1 << (LONGEST_CODE - length);
  }
  return bits;
}

const lettersOf = (bits: string): string =>
  (bits.match(new RegExp(`.{1,${PAIR_BITS}}`, 'g')) ?? [])
    .map((part) => Number.parseInt(part.padEnd(PAIR_BITS, '0'), 2))
    .map((pair) => `${LETTERS[Math.floor(pair / LETTERS.length)]}${LETTERS[pair % LETTERS.length]}`)
    .join('');
