/** Small logistic models trained by `npm run train` (see WEIGHTS.md). They are only ever averaged with the rules. */
import type { Reading } from '../checks/check.ts';
import { acknowledgement } from './acknowledgement.ts';
import { apology } from './apology.ts';
import { complaint } from './complaint.ts';
import { allGrams, BUCKETS } from './grams.ts';
import { nextStep } from './next-step.ts';
import { steps } from './packed.ts';
import { question } from './question.ts';
import { replyCue } from './reply-cues.ts';
import { likelihood } from './tone-rules.ts';
import { trouble } from './trouble.ts';
import weights from './weights.gen.json' with { type: 'json' };

export type Learned = 'problem' | 'warranted' | 'acknowledged';

export interface Features {
  readonly named: Readonly<Record<string, number>>;
  readonly grams: readonly number[];
  /** How many there were before some were left out. */
  readonly count?: number;
}

export interface Model {
  readonly bias: number;
  readonly named: Readonly<Record<string, number>>;
  /** Weights of the buckets, in `scale`ths. */
  readonly scale: number;
  readonly grams: ArrayLike<number>;
}

export function featuresOf(target: Learned, reading: Reading): Features {
  const { customer, draft, channel } = reading;
  const named: Record<string, number> = { [`channel:${channel}`]: 1 };
  if (customer) {
    const heard = customer.get(complaint);
    for (const [group, points] of Object.entries(heard.groups)) named[`trouble:${group}`] = Math.min(points, 4) / 2;
    for (const [cause, points] of Object.entries(heard.causes)) named[`cause:${cause}`] = Math.min(points, 2) / 2;
    named.points = Math.min(heard.points, 8) / 4;
    named.feeling = Math.min(heard.feeling, 6) / 3;
    named.questions = Math.min(customer.all(question).length, 3) / 2;
    const words = customer.sentences.reduce((sum, { sentence }) => sum + sentence.words, 0);
    named.short = words < 8 ? 1 : 0;
    named.long = words > 40 ? 1 : 0;
    named.nothing = customer.all(trouble).length === 0 ? 1 : 0;
  }
  for (const { cue } of draft.all(replyCue)) named[`cue:${cue}`] = 1;
  for (const { kind } of draft.all(apology)) named[`apology:${kind}`] = 1;
  if (target === 'acknowledged') {
    for (const { saw, weight } of draft.all(acknowledgement)) named[`ack:${weight}:${saw}`] = 1;
    for (const { kind } of draft.all(nextStep)) named[`step:${kind}`] = 1;
    const [most = 0, next = 0] = draft.sentences
      .map(({ sentence }) => likelihood('acknowledges', sentence))
      .sort((a, b) => b - a);
    named.recognises = most;
    named['recognises:again'] = next;
  }
  return { named, grams: (target === 'acknowledged' ? draft : (customer ?? draft)).get(allGrams) };
}

const models: Partial<Record<Learned, Model>> = {};

function modelOf(target: Learned): Model {
  const { ids, grams: kept, ...rest } = weights[target];
  const grams = new Int8Array(BUCKETS);
  const values = Int8Array.from(atob(kept), (char) => char.charCodeAt(0));
  steps(ids).forEach((id, index) => {
    grams[id] = values[index] ?? 0;
  });
  return { ...rest, grams };
}

export function learned(target: Learned, reading: Reading): number {
  models[target] ??= modelOf(target);
  return probability(models[target], featuresOf(target, reading));
}

export function probability(model: Model, features: Features): number {
  let sum = model.bias;
  for (const [name, value] of Object.entries(features.named)) sum += (model.named[name] ?? 0) * value;
  const scale = gramValue(features.grams.length) * model.scale;
  for (const id of features.grams) sum += (model.grams[id] ?? 0) * scale;
  return 1 / (1 + Math.exp(-sum));
}

/** Long texts have many grams; each says less. */
export const gramValue = (count: number): number => (count === 0 ? 0 : 2 / Math.sqrt(count));
