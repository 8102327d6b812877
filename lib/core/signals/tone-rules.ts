/** What the rules alone make of a sentence, label by label: the other half of the evidence in `tone.ts`. */
import type { Span } from '../model.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { absolutes } from './absolutes.ts';
import { acknowledgement } from './acknowledgement.ts';
import { cheer } from './cheer.ts';
import { dismissal } from './dismissal.ts';
import { fault } from './fault.ts';
import { followUp } from './follow-up.ts';
import { nextStep } from './next-step.ts';
import { nobodyDid } from './nobody-did.ts';
import { refusal } from './refusal.ts';
import { ruleAsReason } from './rule-as-reason.ts';
import type { LineSignal, SentenceSignal, TextSignal } from './signal.ts';
import { likely, TONES, type Tone } from './tone.ts';

const surest = (hits: readonly { readonly confidence: number }[]): number =>
  hits.reduce((best, { confidence }) => Math.max(best, confidence), 0);
const any = (hits: readonly unknown[]): number => (hits.length > 0 ? 1 : 0);

export const RULES: Readonly<Record<Tone, (sentence: Sentence) => number>> = {
  blame: (sentence) => surest(sentence.read(fault)),
  dismissive: (sentence) => surest(sentence.read(dismissal)),
  'negative-phrasing': (sentence) => surest(sentence.read(refusal).filter(({ softened }) => !softened)),
  'passive-responsibility': (sentence) => surest(sentence.read(nobodyDid)),
  'policy-shield': (sentence) => surest(sentence.read(ruleAsReason)),
  overpromising: (sentence) => surest(sentence.read(absolutes)),
  cheer: (sentence) => any(sentence.read(cheer)),
  acknowledges: (sentence) =>
    sentence.read(acknowledgement).reduce((best, { weight }) => Math.max(best, weight === 'clear' ? 1 : 0.4), 0),
  'next-step': (sentence) => any(sentence.read(nextStep)),
  'follow-up': (sentence) => any(sentence.read(followUp)),
};

interface Weighed extends Span {
  readonly likelihood: number;
}
const weighed = new Map(
  TONES.map((label): readonly [Tone, SentenceSignal<Weighed>] => [
    label,
    {
      id: `likelihood.${label}`,
      read: (sentence) => {
        const likelihood = likely(label, sentence, RULES[label](sentence));
        return [{ start: 0, end: sentence.text.length, likelihood }];
      },
    },
  ]),
);

/** Rules and weights together. */
export function likelihood(label: Tone, sentence: Sentence): number {
  const signal = weighed.get(label);
  return (signal && sentence.read(signal)[0]?.likelihood) ?? 0;
}

interface Top {
  readonly most: number;
  readonly next: number;
}

const likeliest = new Map(TONES.map((label) => [label, likeliestBy(label)]));

/** How likely the likeliest sentence of a text is, and the next. */
export const likeliestOf = (label: Tone, text: TextReading): Top => {
  const signal = likeliest.get(label);
  return signal ? text.get(signal) : { most: 0, next: 0 };
};

function likeliestBy(label: Tone): TextSignal<Top> {
  const inLine: LineSignal<Top & Span> = {
    id: `likeliest.${label}.in-line`,
    read: ({ text, sentences }) => {
      let top: Top = { most: 0, next: 0 };
      for (const { sentence } of sentences) top = topped(top, likelihood(label, sentence));
      return [{ start: 0, end: text.length, ...top }];
    },
  };
  return {
    id: `likeliest.${label}`,
    read: ({ lines }) => {
      let top: Top = { most: 0, next: 0 };
      for (const { read } of lines)
        for (const { most, next } of read.read(inLine)) top = topped(topped(top, most), next);
      return top;
    },
  };
}

function topped(top: Top, one: number): Top {
  if (one > top.most) return { most: one, next: top.most };
  return one > top.next ? { most: top.most, next: one } : top;
}
