import { phraseAt } from '../findings/phrase.ts';
import { fault } from '../signals/fault.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

const SURE = 0.7;
const WORTH_A_NOTE = 0.5;

export const check: Check = {
  id: 'blame',
  grade: 'note',
  channels: EVERYWHERE,
  doc: {
    what: 'Words that put the fault on the customer, openly or between the lines.',
    why: 'Even when it is true, a reproach ends the conversation; what helps is what happens next.',
    better:
      '“The code expires after ten minutes. Here is a new one.” instead of “You should have used the code in time.”',
  },
  run: ({ draft }) =>
    draft
      .all(fault)
      .filter((hit) => hit.confidence >= WORTH_A_NOTE)
      .map((hit) =>
        phraseAt(draft, hit, {
          confidence: hit.confidence,
          tier: hit.confidence < SURE ? 'note' : undefined,
          message: 'This can read as if it were the customer’s fault. Say what happened and what helps now.',
          why: 'A customer who feels blamed stops listening, even when the fact is right.',
          because: [{ saw: hit.saw, in: 'draft', quoted: draft.text.slice(hit.start, hit.end) }],
        }),
      ),
};
