/** What the rules alone make of a sentence, label by label: the other half of the evidence in `tone.ts`. */
import type { Span } from '../model.ts';
import type { Sentence } from '../text/reading.ts';
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
import type { SentenceSignal } from './signal.ts';
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
