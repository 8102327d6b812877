import { phraseAt } from '../findings/phrase.ts';
import { waivedAfter } from '../signals/meant-well.ts';
import { opensDoor } from '../signals/refusal.ts';
import { denies, ruleAsReason } from '../signals/rule-as-reason.ts';
import { toned } from '../signals/toned.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** From where nine in ten are right over all labelled replies, and on those set aside; without a rule’s word it takes more (bench -- engine). */
const SURE = 0.55;
const ALONE_SURE = 0.9;
/** From where a way forward in the next sentence takes nothing away. */
const QUITE_SURE = 0.97;
/** From where three in five were. */
const WORTH_A_NOTE = 0.3;

const shielded = toned({
  label: 'policy-shield',
  signal: ruleAsReason,
  least: WORTH_A_NOTE,
  saw: 'a rule stands as the reason',
  sentence: ({ text }) => !denies(text) || opensDoor(text),
});

export const check: Check = {
  id: 'policy-shield',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A rule of ours given as the reason for a no.',
    why: 'People hear a closed door. The rule has a reason; that is the answer, and what is still possible.',
    better: '“The seats are given out by the crew on the day. Ask at the desk by 10 and they will try.”',
  },
  run: ({ draft }) =>
    shielded(draft).flatMap((hit) => {
      const next = draft.sentences[hit.sentence + 1];
      const helped =
        next !== undefined && opensDoor(next.sentence.text) && !/^(?:please note|kindly)/i.test(next.sentence.text);
      const sure = hit.likelihood >= (hit.rule ? SURE : ALONE_SURE);
      if ((!sure && helped) || waivedAfter(draft, hit.sentence)) return [];
      return [
        phraseAt(draft, hit, {
          confidence: hit.likelihood,
          tier: !sure || (helped && hit.likelihood < QUITE_SURE) ? 'note' : undefined,
          message: 'The rule stands here as the reason. Say why it is so, and what is possible.',
          why: 'A rule quoted as the reason is heard as a closed door.',
          because: [hit.because],
        }),
      ];
    }),
};
