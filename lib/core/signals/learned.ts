/** Small logistic models trained by `npm run train` (see WEIGHTS.md). They are only ever averaged with the rules. */
import type { Reading } from '../checks/check.ts';
import type { Span } from '../model.ts';
import type { TextReading } from '../text/reading.ts';
import { acknowledgement } from './acknowledgement.ts';
import { apology } from './apology.ts';
import { complaint } from './complaint.ts';
import { joined, type Named, type Say } from './named.ts';
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
  const named: Record<string, number> = { ...reading.customer?.get(heardEvidence) };
  said(target, reading, (name, value) => {
    named[name] = value;
  });
  return isPost(target, reading) ? asPost(named) : named;
}

/** A post is short and loud: the same evidence weighs differently there. */
const isPost = (target: Learned, { channel }: Reading): boolean => target !== 'acknowledged' && channel === 'social';
const POST = joined('post');

function asPost(named: Named): Named {
  return { ...named, ...Object.fromEntries(Object.entries(named).map(([name, value]) => [POST(name), value])) };
}

const CHANNEL = joined('channel');
const CUE = joined('cue');
const APOLOGY = joined('apology');
const STEP = joined('step');
const ACK = { clear: joined('ack:clear'), slight: joined('ack:slight') } as const;

/** What the draft says. No name is in what the customer says too. */
function said(target: Learned, reading: Reading, say: Say): void {
  const { draft, channel } = reading;
  say(CHANNEL(channel), 1);
  for (const cue of new Set(draft.facts(replyCue).map((one) => one.cue))) say(CUE(cue), 1);
  for (const kind of new Set(draft.facts(apology).map((one) => one.kind))) say(APOLOGY(kind), 1);
  if (target === 'acknowledged') recognises(reading, say);
}

function recognises({ customer, draft }: Reading, say: Say): void {
  const seen = draft.facts(acknowledgement);
  for (const name of new Set(seen.map(({ weight, saw }) => ACK[weight](saw)))) say(name, 1);
  say('ack:clear', Math.min(seen.filter(({ weight }) => weight === 'clear').length, 3) / 2);
  const sorry = draft.all(apology);
  if (sorry.length > 0 && sorry.every(({ stock }) => stock)) say('apology:stock', 1);
  if (draft.facts(ownership).length > 0) say('owned', 1);
  if (customer) {
    const meant = sorry
      .filter(({ kind }) => kind === 'ownership' || kind === 'sympathy')
      .map(({ sentence }) => sentence);
    const own = new Set(meant);
    const told = (at: number): number => Math.min(restated(customer, draft, at).length, 4) / 2;
    const most = (places: readonly number[]): number => Math.max(0, ...places.map(told));
    say('sorry:told', most(meant));
    say('sorry:beside', most(meant.flatMap((at) => [at - 1, at + 1]).filter((at) => !own.has(at))));
    // What went wrong is told back in the first lines, what comes next in the last.
    say('told:first', most([0, 1, 2]));
  }
  for (const kind of new Set(draft.facts(nextStep).map((one) => one.kind))) say(STEP(kind), 1);
  const { most, next } = likeliestOf('acknowledges', draft);
  say('recognises', most);
  say('recognises:again', next);
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
  const say: Say = (name, value) => {
    odds += weighed(name, value, named, post);
  };
  if (reading.customer) odds += weighedOnce(reading.customer.get(heardEvidence), named, post);
  said(target, reading, say);
  return 1 / (1 + Math.exp(-odds));
}

const weighed = (name: string, value: number, weights: Named, post: boolean): number =>
  ((weights[name] ?? 0) + (post ? (weights[POST(name)] ?? 0) : 0)) * value;

/** What the customer said weighs the same at every key. */
const weighedBefore = [false, true].map(() => new WeakMap<Named, Map<Named, number>>());

function weighedOnce(part: Named, weights: Named, post: boolean): number {
  const kept = weighedBefore[post ? 1 : 0];
  const before = kept?.get(part)?.get(weights);
  if (before !== undefined) return before;
  const odds = Object.entries(part).reduce((sum, [name, value]) => sum + weighed(name, value, weights, post), 0);
  kept?.set(part, new Map([...(kept.get(part) ?? []), [weights, odds]]));
  return odds;
}
