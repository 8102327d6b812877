import { bodyStart, insertAtStart, speaks } from '../findings/insertion.ts';
import { apology } from '../signals/apology.ts';
import { dueOf } from '../signals/due.ts';
import { heldElsewhere } from '../signals/held-elsewhere.ts';
import { sorrySentence } from '../signals/sorry-sentence.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';
import { coldness } from './missing-acknowledgement.ts';

/** .86 and more above these, by company and by file (`npm run train -- --files`): whose fault it was is least certain in posts. */
const ASK = { email: 0.64, chat: 0.7, social: 0.72 } as const;
const NOTE = 0.45;
/** Where nothing recognises the trouble either, the two are shown as one thing to do, which is right 19 times in 20. */
const NOTE_IF_COLD = 0.1;
const COLD = 0.4;
const PROBLEM = 0.6;

export const check: Check = {
  id: 'missing-apology',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Something of ours went wrong and the reply has no apology, or only a softener before a no.',
    why: 'People who were let down listen for "sorry" before they hear the solution.',
    better: "I'm sorry your order has not arrived.",
  },
  run(reading) {
    const due = dueOf(reading);
    if (
      !due ||
      due.apology < (due.problem >= PROBLEM && coldness(reading) >= COLD ? NOTE_IF_COLD : NOTE) ||
      reading.draft.sentences.length === 0
    )
      return [];
    const said = reading.draft.all(apology);
    if (said.some(({ kind }) => kind !== 'softener' && kind !== 'farewell')) return [];
    const only = said[0];
    const sentence = sorrySentence(due.complaint, speaks(reading.draft), reading.customer?.text);
    return [
      {
        kind: 'absence',
        at: bodyStart(reading.draft),
        confidence: due.apology,
        ...(due.apology < ASK[reading.channel] || reading.draft.all(heldElsewhere).length > 0
          ? { tier: 'note' as const }
          : {}),
        message: only ? 'The "sorry" here only softens the no.' : 'They were let down and there is no apology yet.',
        why: 'An apology for what went wrong opens the door for everything else you say.',
        because: [
          ...due.because,
          only
            ? {
                saw: 'an apology only before a refusal or a farewell',
                in: 'draft',
                quoted: reading.draft.text.slice(only.start, only.end),
              }
            : { saw: 'no apology', in: 'draft' },
        ],
        fixes: [insertAtStart(reading.draft, 'Add an apology', sentence)],
      },
    ];
  },
};
