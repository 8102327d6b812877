/** Several logistic models over the same features: L2, full batches, fixed starts; the same rows give the same weights. */
import { lowest } from './lowest.ts';

export interface SparseRow {
  readonly ids: Int32Array;
  /** What each feature counts for in this row. */
  readonly value: number;
  /** 1 yes, 0 no, -1 not said. */
  readonly labels: Int8Array;
}

export interface Trained {
  readonly ids: readonly number[];
  readonly place: ReadonlyMap<number, number>;
  /** One row per feature, one column per label. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const PENALTY = 2e-5;
/** Looks at all rows while choosing, and again from there with what was chosen. */
const ROUNDS = { choosing: 45, chosen: 25 } as const;
/** A feature of a single row teaches that row only. */
const LEAST = 2;

/** Keeps the features that weigh most, then learns again with those alone. */
export function trainMany(rows: readonly SparseRow[], labels: number, keep: number): Trained {
  const counts = new Map<number, number>();
  for (const { ids } of rows) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= LEAST).map(([id]) => id);
  const first = fitted(rows, labels, often, ROUNDS.choosing);
  if (often.length <= keep) return first;
  const heaviest = first.ids
    .map((id, index) => ({
      id,
      weight:
        Math.max(...first.weights.subarray(index * labels, (index + 1) * labels).map(Math.abs)) *
        Math.sqrt(counts.get(id) ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, keep);
  return fitted(
    rows,
    labels,
    heaviest.map(({ id }) => id),
    ROUNDS.chosen,
    first,
  );
}

function fitted(
  rows: readonly SparseRow[],
  labels: number,
  features: readonly number[],
  rounds: number,
  from?: Trained,
): Trained {
  const ids = features.toSorted((a, b) => a - b);
  const place = new Map(ids.map((id, index) => [id, index]));
  const at = rows.map((row) => Int32Array.from([...row.ids].flatMap((id) => place.get(id) ?? [])));
  const weights = new Float64Array(ids.length * labels);
  const bias = new Float64Array(labels);
  for (let label = 0; label < labels; label++) {
    const start = new Float64Array(ids.length + 1);
    ids.forEach((id, index) => {
      start[index] = from?.weights[(from.place.get(id) ?? 0) * labels + label] ?? 0;
    });
    start[ids.length] = from?.bias[label] ?? 0;
    const one = fitOne(rows, at, label, start, rounds);
    for (let i = 0; i < ids.length; i++) weights[i * labels + label] = one[i] ?? 0;
    bias[label] = one[ids.length] ?? 0;
  }
  return { ids, place, weights, bias };
}

/** The last weight is the bias and goes unpunished. */
function fitOne(
  rows: readonly SparseRow[],
  at: readonly Int32Array[],
  label: number,
  start: Float64Array,
  rounds: number,
): Float64Array {
  const size = start.length - 1;
  const known = rows.flatMap((row, index) => ((row.labels[label] ?? -1) >= 0 ? [index] : []));
  if (known.length === 0) return start;
  return lowest(start, rounds, (weights, gradient) => {
    let loss = 0;
    for (const index of known) {
      const row = rows[index] as SparseRow;
      const mine = at[index] as Int32Array;
      const is = row.labels[label] as number;
      let sum = 0;
      for (let k = 0; k < mine.length; k++) sum += weights[mine[k] as number] as number;
      sum = sum * row.value + (weights[size] as number);
      const e = Math.exp(-Math.abs(sum));
      loss += (Math.log1p(e) + Math.max(sum, 0) - is * sum) / known.length;
      const error = ((sum >= 0 ? 1 : e) / (1 + e) - is) / known.length;
      const push = error * row.value;
      for (let k = 0; k < mine.length; k++)
        gradient[mine[k] as number] = (gradient[mine[k] as number] as number) + push;
      gradient[size] = (gradient[size] as number) + error;
    }
    for (let i = 0; i < size; i++) {
      const weight = weights[i] as number;
      loss += (PENALTY / 2) * weight * weight;
      gradient[i] = (gradient[i] as number) + PENALTY * weight;
    }
    return loss;
  });
}

export function oddsOf(model: Trained, row: Pick<SparseRow, 'ids' | 'value'>, labels: number): Float64Array {
  const sums = new Float64Array(labels);
  for (const id of row.ids) {
    const index = model.place.get(id);
    if (index === undefined) continue;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] as number) + (model.weights[index * labels + label] as number);
  }
  return sums.map((sum, label) => sum * row.value + (model.bias[label] as number));
}

/** Three numbers: what the weights' log odds count for, what the rule does, and the rest. */
export function fitBlend(
  odds: readonly number[],
  rules: readonly number[],
  truth: readonly boolean[],
): readonly [number, number, number] {
  let [a, b, c] = [1, 2, 0];
  const size = odds.length;
  for (let round = 0; round < 3000; round++) {
    let [da, db, dc] = [0, 0, 0];
    for (let i = 0; i < size; i++) {
      const error = 1 / (1 + Math.exp(-(a * (odds[i] ?? 0) + b * (rules[i] ?? 0) + c))) - (truth[i] ? 1 : 0);
      da += error * (odds[i] ?? 0);
      db += error * (rules[i] ?? 0);
      dc += error;
    }
    a -= (0.3 * da) / size;
    b -= (2 * db) / size;
    c -= (1 * dc) / size;
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return [round(a), round(b), round(c)];
}
