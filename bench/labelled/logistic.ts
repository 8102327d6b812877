/** Logistic regression with L2, full batches, fixed steps: the same rows give the same weights on any machine. */

import { BUCKETS } from '#core/signals/grams.ts';
import type { Features, Model } from '#core/signals/learned.ts';
import { gramValue } from '#core/signals/learned.ts';

export interface Example {
  readonly features: Features;
  readonly label: boolean;
}

export interface Settings {
  readonly namedPenalty: number;
  readonly gramPenalty: number;
  readonly rounds: number;
  readonly step: number;
}

export const SETTINGS: Settings = { namedPenalty: 0.004, gramPenalty: 0.012, rounds: 400, step: 0.5 };

/** So many words and word pairs are worth their place in the file. */
const KEEP = 1200;

/** Learns, keeps the grams that weigh most, and learns again with those. */
export function train(examples: readonly Example[], settings: Settings = SETTINGS): Model {
  const first = fitted(examples, settings);
  const seen = new Float64Array(BUCKETS);
  for (const { features } of examples) for (const id of features.grams) seen[id] = (seen[id] ?? 0) + 1;
  const weight = (id: number): number =>
    (seen[id] ?? 0) < 2 ? 0 : Math.abs(first.grams[id] ?? 0) * Math.sqrt(seen[id] ?? 0);
  const kept = new Set(
    Array.from({ length: BUCKETS }, (_, id) => id)
      .filter((id) => weight(id) > 0)
      .sort((a, b) => weight(b) - weight(a) || a - b)
      .slice(0, KEEP),
  );
  return fitted(
    examples.map(({ features, label }) => ({
      label,
      features: { ...features, grams: features.grams.filter((id) => kept.has(id)), count: features.grams.length },
    })),
    settings,
  );
}

function fitted(examples: readonly Example[], settings: Settings): Model {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features.named)))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const size = 1 + names.length + BUCKETS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const rows = examples.map(({ features, label }) => ({
    label: label ? 1 : 0,
    at: [
      0,
      ...Object.keys(features.named).map((name) => 1 + (place.get(name) ?? 0)),
      ...features.grams.map((id) => 1 + names.length + id),
    ],
    values: [
      1,
      ...Object.values(features.named),
      ...features.grams.map(() => gramValue(features.count ?? features.grams.length)),
    ],
  }));
  for (let round = 0; round < settings.rounds; round++) {
    const gradient = new Float64Array(size);
    for (const { label, at, values } of rows) {
      let sum = 0;
      for (let i = 0; i < at.length; i++) sum += (weights[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - label) / rows.length;
      for (let i = 0; i < at.length; i++) gradient[at[i] ?? 0] = (gradient[at[i] ?? 0] ?? 0) + error * (values[i] ?? 0);
    }
    for (let i = 0; i < size; i++) {
      const weight = weights[i] ?? 0;
      const penalty = i === 0 ? 0 : i <= names.length ? settings.namedPenalty : settings.gramPenalty;
      const slope = (gradient[i] ?? 0) + penalty * weight;
      squares[i] = (squares[i] ?? 0) + slope * slope;
      weights[i] = weight - (settings.step * slope) / (Math.sqrt(squares[i] ?? 0) + 1e-6);
    }
  }
  const grams = weights.slice(1 + names.length);
  const scale = Number((grams.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127).toPrecision(4));
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    bias: round(weights[0] ?? 0),
    named: Object.fromEntries(names.map((name, index) => [name, round(weights[1 + index] ?? 0)])),
    scale,
    grams: Int8Array.from(grams, (weight) => Math.round(weight / scale)),
  };
}
