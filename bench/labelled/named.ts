/** Small models over named evidence alone. */
import { type Example, fitted } from './logistic.ts';

export type Named = Readonly<Record<string, number>>;
export interface NamedRow {
  readonly named: Named;
  readonly label: boolean;
  readonly weight: number;
}
export interface NamedModel {
  readonly bias: number;
  readonly named: Named;
}

export function trainNamed(rows: readonly NamedRow[], penalty: number): NamedModel {
  const names = [...new Set(rows.flatMap(({ named }) => Object.keys(named)))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const { weights, bias } = fitted(
    rows.map(
      ({ named, label, weight }): Example => ({
        at: Int32Array.from(Object.keys(named), (name) => place.get(name) ?? 0),
        values: Float32Array.from(Object.values(named)),
        label,
        weight,
      }),
    ),
    names.length,
    penalty,
  );
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    bias: round(bias),
    named: Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)])),
  };
}

export function scoreNamed({ bias, named }: NamedModel, of: Named): number {
  let odds = bias;
  for (const [name, value] of Object.entries(of)) odds += (named[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}
