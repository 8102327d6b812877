/** The models of exchanges: named evidence and hashed words of both sides, three targets over one choice of words. */
import type { Reading } from '#core/checks/check.ts';
import { LEARNED, type Learned, namedOf, SAID_COUNTS } from '#core/signals/learned.ts';
import { emitted, featureValue } from '#core/signals/sentence-features.ts';
import type { TextReading } from '#core/text/reading.ts';
import { type Example, fitted } from './logistic.ts';
import { type Packed, pack } from './pack.ts';

/** So many words of the customer and of the draft are worth their place in the file. */
const KEEP = { heard: 2290, said: 1100 } as const;
const STEP = 0.5;
type Side = keyof typeof KEEP;
/** A word of a single row teaches that row only. */
const LEAST = 2;

type Words = ReadonlyMap<number, number>;

export interface ExchangeRow {
  readonly heard: Words;
  /** Empty where the reply is no real one. */
  readonly said: Words;
  readonly named: Readonly<Record<Learned, Readonly<Record<string, number>>>>;
  /** Undefined where the row teaches nothing. */
  readonly labels: Readonly<Record<Learned, boolean | undefined>>;
  readonly weight: number;
}

export interface ExchangeModel {
  readonly heard: ReadonlyMap<number, readonly number[]>;
  readonly said: ReadonlyMap<number, readonly number[]>;
  readonly targets: Readonly<
    Record<Learned, { readonly bias: number; readonly named: Readonly<Record<string, number>> }>
  >;
}

export const namedRow = (reading: Reading): ExchangeRow['named'] => ({
  problem: namedOf('problem', reading),
  warranted: namedOf('warranted', reading),
  acknowledged: namedOf('acknowledged', reading),
});

export function wordsOf(text: TextReading | null, counts: number): Words {
  const words = new Map<number, number>();
  let all = 0;
  for (const { sentence } of text?.sentences ?? []) {
    const { ids, size } = emitted(sentence.tokens);
    all += size;
    for (let i = 0; i < size; i++) words.set(ids[i] as number, (words.get(ids[i] as number) ?? 0) + 1);
  }
  const value = featureValue(all) * counts;
  return new Map([...words].map(([id, times]) => [id, times * value]));
}
export const heardOf = (reading: Reading): Words => wordsOf(reading.customer, 1);
export const saidOf = (reading: Reading): Words => wordsOf(reading.draft, SAID_COUNTS);

const NONE: Words = new Map();
/** What the customer says tells nothing about whether the reply recognises it. */
const words = (row: ExchangeRow, side: Side, target: Learned): Words =>
  side === 'heard' && target === 'acknowledged' ? NONE : row[side];

/** Learns with every word, keeps those that weigh most, and learns again with these. */
export function trainExchanges(rows: readonly ExchangeRow[]): ExchangeModel {
  const counts = { heard: counted(rows, 'heard'), said: counted(rows, 'said') };
  const often = (side: Side): ReadonlySet<number> =>
    new Set([...counts[side]].filter(([, count]) => count >= LEAST).map(([id]) => id));
  const every = { heard: often('heard'), said: often('said') };
  const first = LEARNED.map((target) => learnOne(rows, target, every));
  const heaviest = (side: Side): ReadonlySet<number> => {
    const weight = (id: number): number =>
      Math.max(...first.map((one) => Math.abs(one[side].get(id) ?? 0))) * Math.sqrt(counts[side].get(id) ?? 0);
    return new Set([...every[side]].toSorted((a, b) => weight(b) - weight(a) || a - b).slice(0, KEEP[side]));
  };
  const kept = { heard: heaviest('heard'), said: heaviest('said') };
  const last = LEARNED.map((target) => learnOne(rows, target, kept));
  const table = (side: Side): ExchangeModel[Side] =>
    new Map([...kept[side]].toSorted((a, b) => a - b).map((id) => [id, last.map((one) => one[side].get(id) ?? 0)]));
  const [problem, warranted, acknowledged] = last.map(({ bias, named }) => ({ bias, named }));
  if (!problem || !warranted || !acknowledged) throw new Error('one model per target');
  return { heard: table('heard'), said: table('said'), targets: { problem, warranted, acknowledged } };
}

function counted(rows: readonly ExchangeRow[], side: Side): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) for (const id of row[side].keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function learnOne(rows: readonly ExchangeRow[], target: Learned, use: Readonly<Record<Side, ReadonlySet<number>>>) {
  const place = new Map<string, number>();
  const placed = (key: string): number => {
    const at = place.get(key) ?? place.size;
    place.set(key, at);
    return at;
  };
  const examples = rows.flatMap((row): readonly Example[] => {
    const label = row.labels[target];
    if (label === undefined) return [];
    const at: number[] = [];
    const values: number[] = [];
    const put = (key: string, value: number): void => {
      at.push(placed(key));
      values.push(value);
    };
    for (const [name, value] of Object.entries(row.named[target])) put(name, value);
    for (const side of ['heard', 'said'] as const)
      for (const [id, value] of words(row, side, target)) if (use[side].has(id)) put(`${side} ${id}`, value);
    return [{ at: Int32Array.from(at), values: Float32Array.from(values), label, weight: row.weight }];
  });
  const { weights, bias } = fitted(examples, place.size);
  const learned = {
    bias,
    named: {} as Record<string, number>,
    heard: new Map<number, number>(),
    said: new Map<number, number>(),
  };
  for (const [key, at] of place) {
    const [side = '', id] = key.split(' ');
    if ((side === 'heard' || side === 'said') && id) learned[side].set(Number(id), weights[at] ?? 0);
    else learned.named[key] = weights[at] ?? 0;
  }
  return learned;
}

export function scoreOf(model: ExchangeModel, row: ExchangeRow, target: Learned): number {
  const label = LEARNED.indexOf(target);
  const { bias, named } = model.targets[target];
  let odds = bias;
  for (const [name, value] of Object.entries(row.named[target])) odds += (named[name] ?? 0) * value;
  for (const side of ['heard', 'said'] as const)
    for (const [id, value] of words(row, side, target)) odds += (model[side].get(id)?.[label] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}

/** As `lib/core/signals/learned.ts` reads it. */
export function packedExchanges({ heard, said, targets }: ExchangeModel): Readonly<Record<string, unknown>> {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const side = (table: ExchangeModel[Side], labels: number): Omit<Packed, 'bias'> => {
    const ids = [...table.keys()];
    const flat = Float64Array.from([...table.values()].flatMap((row) => row.slice(0, labels)));
    const { bias: _, ...packed } = pack(
      { ids, place: new Map(), weights: flat, bias: new Float64Array() },
      labels,
      STEP,
    );
    return packed;
  };
  const plain = Object.fromEntries(
    Object.entries(targets).map(([target, { bias, named }]) => [
      target,
      {
        bias: round(bias),
        named: Object.fromEntries(
          Object.entries(named)
            .map(([name, weight]) => [name, round(weight)] as const)
            .filter(([, weight]) => weight !== 0)
            .toSorted(([a], [b]) => (a < b ? -1 : 1)),
        ),
      },
    ]),
  );
  return { heard: side(heard, 2), said: side(said, LEARNED.length), ...plain };
}
