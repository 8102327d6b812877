import { phraseAt } from '../findings/phrase.ts';
import { absolutes } from '../signals/absolutes.ts';
import { toned } from '../signals/toned.ts';
import { expression } from '../text/expressions.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** From where nine in ten are right over all labelled replies; without a rule’s word it takes more (bench -- engine). */
const SURE = 0.3;
const ALONE_SURE = 0.85;
const WORTH_A_NOTE = 0.25;
const ALONE_WORTH_A_NOTE = 0.85;

/** What we do ourselves, what we never ask, and what was. */
const OURS_TO_DO = expression(
  /\b(?:(?:i|we)(?:['’]ll| will) (?:\w+ly )?(?:pass|look|check|tell|ring|call|write|let|forward|share|ask|mention|send|keep|take|bring|try)|have been|never (?:be asked|have to)|never ask|(?:not|n['’]t|cannot|never) (?:\w+ )?(?:promise|guarantee|be sure))\b/i,
);

const overdone = toned({
  label: 'overpromising',
  signal: absolutes,
  least: WORTH_A_NOTE,
  saw: 'a certainty nobody can give',
  sentence: (sentence) => sentence.test(OURS_TO_DO),
});

export const check: Check = {
  id: 'overpromising',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A guarantee or a certainty nobody can give: definitely, guarantee, never again, 100 % safe.',
    why: 'The one time it does not hold, the next promise is worth nothing.',
    better: '“We have added a second check so that this is far less likely” instead of “This will never happen again”.',
  },
  run: ({ draft }) =>
    overdone(draft).flatMap((hit) =>
      !hit.rule && hit.likelihood < ALONE_WORTH_A_NOTE
        ? []
        : phraseAt(draft, hit, {
            confidence: hit.likelihood,
            tier: hit.likelihood < (hit.rule ? SURE : ALONE_SURE) ? 'note' : undefined,
            message: `Can you really be certain? “${draft.text.slice(hit.start, hit.end)}” will be held against you.`,
            why: 'A certainty that breaks once costs more trust than a careful promise ever wins.',
          }),
    ),
};
