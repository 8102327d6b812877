/** Small logistic models trained by `npm run train` (see WEIGHTS.md). They are only ever averaged with the rules. */
import type { Reading } from '../checks/check.ts';
import type { Span } from '../model.ts';
import type { TextReading } from '../text/reading.ts';
import { acknowledgement } from './acknowledgement.ts';
import { apology } from './apology.ts';
import { complaint } from './complaint.ts';
import { nextStep } from './next-step.ts';
import { ownership } from './ownership.ts';
import { type PackedWeights, sumsOf, unpacked, type Weights } from './packed.ts';
import { question } from './question.ts';
import { replyCue } from './reply-cues.ts';
import { restated } from './restatement.ts';
import { emitted, featureValue, SPACE } from './sentence-features.ts';
import type { LineSignal, SentenceSignal, TextSignal } from './signal.ts';
import { likeliestOf } from './tone-rules.ts';
import { trouble } from './trouble.ts';
import weights from './weights.gen.json' with { type: 'json' };

/** In the order of the weights. What the customer says teaches the first two, what the draft says all three. */
export const LEARNED = ['problem', 'warranted', 'acknowledged'] as const;
export type Learned = (typeof LEARNED)[number];
/** A draft's words say less about the customer's trouble than the customer's own. */
export const SAID_COUNTS = 0.7;

type Named = Readonly<Record<string, number>>;

/** What the customer's side says: the same for every key. */
const heardEvidence: TextSignal<Named> = {
  id: 'heard-evidence',
  read: (customer) => {
    const named: Record<string, number> = {};
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
    return named;
  },
};

/** The evidence that has a name; the words themselves are `heardOdds` and `saidOdds`. */
export function namedOf(target: Learned, reading: Reading): Named {
  const named = Object.assign({}, ...evidenceOf(target, reading));
  return isPost(target, reading) ? asPost(named) : named;
}

/** A post is short and loud: the same evidence weighs differently there. */
const isPost = (target: Learned, { channel }: Reading): boolean => target !== 'acknowledged' && channel === 'social';

function asPost(named: Named): Named {
  return { ...named, ...Object.fromEntries(Object.entries(named).map(([name, value]) => [`post:${name}`, value])) };
}

/** No name is in two of them. */
function evidenceOf(target: Learned, reading: Reading): readonly Named[] {
  const { customer, draft, channel } = reading;
  const all: Named[] = [{ [`channel:${channel}`]: 1 }, draft.get(saidEvidence)];
  if (customer) all.push(customer.get(heardEvidence));
  if (target === 'acknowledged') all.push(recognitionIn(reading));
  return all;
}

const saidEvidence: TextSignal<Named> = {
  id: 'said-evidence',
  read: (draft) => {
    const named: Record<string, number> = {};
    for (const { cue } of draft.all(replyCue)) named[`cue:${cue}`] = 1;
    for (const { kind } of draft.all(apology)) named[`apology:${kind}`] = 1;
    return named;
  },
};

function recognitionIn({ customer, draft }: Reading): Named {
  const named: Record<string, number> = {};
  const said = draft.all(acknowledgement);
  for (const { saw, weight } of said) named[`ack:${weight}:${saw}`] = 1;
  named['ack:clear'] = Math.min(said.filter(({ weight }) => weight === 'clear').length, 3) / 2;
  const sorry = draft.all(apology);
  if (sorry.length > 0 && sorry.every(({ stock }) => stock)) named['apology:stock'] = 1;
  if (draft.all(ownership).length > 0) named.owned = 1;
  if (customer) {
    const meant = sorry
      .filter(({ kind }) => kind === 'ownership' || kind === 'sympathy')
      .map(({ sentence }) => sentence);
    const told = (at: number): number => Math.min(restated(customer, draft, at).length, 4) / 2;
    const most = (places: readonly number[]): number => Math.max(0, ...places.map(told));
    named['sorry:told'] = most(meant);
    named['sorry:beside'] = most(meant.flatMap((at) => [at - 1, at + 1]).filter((at) => !meant.includes(at)));
    // What went wrong is told back in the first lines, what comes next in the last.
    named['told:first'] = most([0, 1, 2]);
  }
  for (const kind of new Set(draft.all(nextStep).map((step) => step.kind))) named[`step:${kind}`] = 1;
  const { most, next } = likeliestOf('acknowledges', draft);
  named.recognises = most;
  named['recognises:again'] = next;
  return named;
}

interface Odds extends Span {
  /** One per label, before they are brought to the length of the text. */
  readonly sums: Float64Array;
  readonly size: number;
}

/** What the words of one sentence weigh; a line is the sum of its sentences, a text of its lines. */
function oddsBy(id: string, packed: PackedWeights): SentenceSignal<Odds> {
  let weights: Weights | null = null;
  return {
    id,
    read(sentence) {
      weights ??= unpacked(packed, SPACE);
      const { ids, size } = emitted(sentence.tokens);
      return [{ start: 0, end: sentence.text.length, sums: sumsOf(weights, ids, size), size }];
    },
  };
}

export const heardOdds = oddsBy('heard-odds', weights.heard);
export const saidOdds = oddsBy('said-odds', weights.said);

const oddsOfLine = (id: string, signal: SentenceSignal<Odds>): LineSignal<Odds> => ({
  id,
  read: ({ text, sentences }) => {
    const one = { start: 0, end: text.length, sums: new Float64Array(LEARNED.length), size: 0 };
    for (const { sentence } of sentences)
      for (const { sums, size } of sentence.read(signal)) {
        for (let label = 0; label < sums.length; label++) one.sums[label] = (one.sums[label] ?? 0) + (sums[label] ?? 0);
        one.size += size;
      }
    return [one];
  },
});
const heardInLine = oddsOfLine('heard-odds-of-line', heardOdds);
const saidInLine = oddsOfLine('said-odds-of-line', saidOdds);

function sumOf({ lines }: TextReading, signal: LineSignal<Odds>, label: number): number {
  let sum = 0;
  let size = 0;
  for (const { read } of lines)
    for (const one of read.read(signal)) {
      sum += one.sums[label] ?? 0;
      size += one.size;
    }
  return sum * featureValue(size);
}

export function learned(target: Learned, reading: Reading): number {
  const label = LEARNED.indexOf(target);
  const { bias, named }: { readonly bias: number; readonly named: Named } = weights[target];
  let odds = bias + SAID_COUNTS * sumOf(reading.draft, saidInLine, label);
  if (reading.customer) odds += sumOf(reading.customer, heardInLine, label);
  const post = isPost(target, reading);
  const heard = reading.customer?.get(heardEvidence);
  for (const part of evidenceOf(target, reading))
    odds += part === heard ? weighedOnce(part, named, post) : weighed(part, named, post);
  return 1 / (1 + Math.exp(-odds));
}

function weighed(part: Named, weights: Named, post: boolean): number {
  let odds = 0;
  for (const [name, value] of Object.entries(part)) {
    odds += (weights[name] ?? 0) * value;
    if (post) odds += (weights[`post:${name}`] ?? 0) * value;
  }
  return odds;
}

/** What the customer said weighs the same at every key. */
const weighedBefore = [false, true].map(() => new WeakMap<Named, Map<Named, number>>());

function weighedOnce(part: Named, weights: Named, post: boolean): number {
  const kept = weighedBefore[post ? 1 : 0];
  const before = kept?.get(part)?.get(weights);
  if (before !== undefined) return before;
  const odds = weighed(part, weights, post);
  kept?.set(part, new Map([...(kept.get(part) ?? []), [weights, odds]]));
  return odds;
}
