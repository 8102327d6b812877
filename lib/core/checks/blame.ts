import { phraseAt } from '../findings/phrase.ts';
import { feels } from '../signals/acknowledgement.ts';
import { isCold } from '../signals/cold.ts';
import { excuses, fault } from '../signals/fault.ts';
import { excusesThem } from '../signals/meant-well.ts';
import { nobodyDid } from '../signals/nobody-did.ts';
import { toned } from '../signals/toned.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** From where nine in ten are right over all labelled replies, and on those set aside; without a rule’s word it takes more (bench -- engine). */
const SURE = 0.55;
const ALONE_SURE = 0.75;
/** And in a reply that is cold anyway. */
const COLD_SURE = 0.45;
const COLD_ALONE_SURE = 0.65;
/** From where three in five were. */
const WORTH_A_NOTE = 0.4;

const blamed = toned({
  label: 'blame',
  signal: fault,
  least: WORTH_A_NOTE,
  saw: 'words that put it on the customer',
  plain: (hit) => hit.plain,
  // What went wrong without a doer is ours to own (passive-responsibility).
  sentence: (sentence) => excuses(sentence) || feels(sentence) || sentence.read(nobodyDid).length > 0,
});

export const check: Check = {
  id: 'blame',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Words that put the fault on the customer, openly or between the lines.',
    why: 'Even when it is true, a reproach ends the conversation; what helps is what happens next.',
    better:
      '“The code expires after ten minutes. Here is a new one.” instead of “You should have used the code in time.”',
  },
  run: (reading) => {
    const { draft } = reading;
    const cold = isCold(reading);
    const sure = (seen: boolean): number => (seen ? (cold ? COLD_SURE : SURE) : cold ? COLD_ALONE_SURE : ALONE_SURE);
    return blamed(draft).flatMap((hit) =>
      excusesThem(draft, hit.sentence)
        ? []
        : phraseAt(draft, hit, {
            confidence: hit.likelihood,
            tier: hit.likelihood < sure(hit.rule !== null) ? 'note' : undefined,
            message: 'This can read as if it were the customer’s fault. Say what happened and what helps now.',
            why: 'A customer who feels blamed stops listening, even when the fact is right.',
            because: [hit.because],
          }),
    );
  },
};
