import { phraseAt } from '../findings/phrase.ts';
import { feels } from '../signals/acknowledgement.ts';
import { isCold } from '../signals/cold.ts';
import { type Brush, dismissal } from '../signals/dismissal.ts';
import { dueOf } from '../signals/due.ts';
import { spares } from '../signals/meant-well.ts';
import { toned } from '../signals/toned.ts';
import { expression } from '../text/expressions.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** To somebody with nothing to complain about most of this is small talk. */
const UPSET = 0.5;
/** From where nine in ten are right over all labelled replies, and on those set aside; without a rule’s word it takes more (bench -- engine). */
const SURE = 0.75;
const CALM_SURE = 0.95;
/** Weights alone take an ordinary short line for a brush-off too often. */
const ALONE_SURE = 0.97;
const WORTH_A_NOTE = 0.5;
const ALONE_WORTH_A_NOTE = 0.9;
/** In a reply that is cold anyway. */
const COLD_SURE = 0.7;
/** A turn that means nothing else, which the weights never saw: there they only have to not contradict. */
const PLAIN = 0.95;
const PLAIN_SURE = 0.3;

/** Turns to it, or has listened: “Let’s take a look at what’s going on”, “We appreciate you sharing this”. */
const TURNS_TO_IT = expression(
  /\blet(?:['’]s| us|s) (?:\w+ )?(?:(?:take|have) a (?:closer |good |quick )?look|see (?:what|if|how|whether|about)|look into|find (?:out|a)|check|get (?:this|that|it|you|to the bottom)|try|fix|sort|start (?:with|by))\b|\bwe appreciate you(?:r)? (?:sharing|telling|letting)\b/i,
);

/** Spares them work: "There is nothing more you need to do", "no need to reply". */
const RELIEVES = expression(
  /\b(?:nothing (?:more|else|further|left) (?:that )?(?:you (?:need|have|must)|(?:for you|you have|is needed|to do on your)\b)|(?:no need|(?:do not|don['’]t|won['’]t|will not|needn['’]t) (?:need|have)?) ?(?:for you )?to (?:answer|reply|respond|write|call|ring|send|return|come|do|chase|explain|worry))\b/i,
);

/** "Is that normal?", "am I the only one?": whoever asks may be told. */
const ASKS_WHETHER =
  /\b(?:is|are|was|were)(?:n['’]t)? (?:it|this|that|they|these|those|the \w+(?: \w+)?|my \w+(?: \w+)?) (?:\w+ )?(?:normal|usual|common|typical|natural|ok|okay|right|expected|meant to|supposed to|to be expected)\b|\b(?:normal|usual|common|typical)\b[^.!\n]{0,40}\?|\bam i the only one\b|\b(?:should|do) i (?:need to )?(?:be |worry|get )?worr/i;
const CALLS_IT_NORMAL = 'calls it normal';

const brushedOff = toned({
  label: 'dismissive',
  signal: dismissal,
  least: WORTH_A_NOTE,
  saw: 'words that play it down or end it',
  sentence: (sentence) => feels(sentence) || sentence.test(RELIEVES) || sentence.test(TURNS_TO_IT),
});

export const check: Check = {
  id: 'dismissive',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Words that play the matter down, brush it off or close the door.',
    why: 'What is small to us was big enough for them to write.',
    better: '“I see why that is annoying. Here is what I’ve done.” instead of “It’s only a small glitch.”',
  },
  run: (reading) => {
    const due = dueOf(reading);
    // "It happens" is kind to somebody whose own slip it was.
    const calm = due !== null && (due.problem < UPSET || (due.complaint.cause === 'customer' && due.apology < UPSET));
    const cold = isCold(reading);
    const sure = (rule: Brush | null): number => {
      if (!rule) return ALONE_SURE;
      if (!cold) return calm ? CALM_SURE : SURE;
      return rule.confidence >= PLAIN ? PLAIN_SURE : COLD_SURE;
    };
    return brushedOff(reading.draft).flatMap((hit) =>
      (!hit.rule && hit.likelihood < ALONE_WORTH_A_NOTE) ||
      spares(reading.draft, hit.sentence) ||
      (hit.rule?.saw === CALLS_IT_NORMAL && ASKS_WHETHER.test(reading.customer?.text ?? ''))
        ? []
        : phraseAt(reading.draft, hit, {
            confidence: hit.likelihood,
            tier: hit.likelihood < sure(hit.rule) ? 'note' : undefined,
            message: 'This can sound as if their problem were small or closed.',
            why: 'It mattered enough for them to write; being brushed off is what people remember.',
            because: [hit.because],
          }),
    );
  },
};
