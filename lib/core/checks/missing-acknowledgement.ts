import { bodyStart, insertAtStart, speaks } from '../findings/insertion.ts';
import { acknowledgement } from '../signals/acknowledgement.ts';
import { dueOf } from '../signals/due.ts';
import { feeling } from '../signals/feeling.ts';
import { restated } from '../signals/restatement.ts';
import { feltSentence } from '../signals/sorry-sentence.ts';
import type { Check, Reading } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** Measured by company: see bench/engine. */
const ASK = 0.57;
const NOTE = 0.32;

export const check: Check = {
  id: 'missing-acknowledgement',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A problem is reported and the reply does not recognise how it feels or what it did to the customer.',
    why: 'A solution without recognition reads as cold; one honest half-sentence is enough.',
    better: 'I can see why two missed appointments are frustrating.',
  },
  run(reading) {
    const due = dueOf(reading);
    if (!due || due.problem < 0.35 || reading.draft.sentences.length === 0 || recognised(reading)) return [];
    const confidence = due.problem * (1 - due.acknowledged);
    if (confidence < NOTE) return [];
    const felt = reading.customer?.all(feeling).toSorted((a, b) => b.strength - a.strength)[0];
    const text = reading.customer?.text ?? '';
    return [
      {
        kind: 'absence',
        at: bodyStart(reading.draft),
        confidence,
        ...(confidence < ASK ? { tier: 'note' as const } : {}),
        message: felt
          ? 'Nothing shows that you heard how this feels to them.'
          : 'Nothing recognises the trouble they had.',
        why: 'People want to know that somebody understood before they read what comes next.',
        because: [
          ...(felt
            ? [
                {
                  saw: 'what it means to the customer',
                  in: 'customer' as const,
                  quoted: text.slice(felt.start, felt.end),
                },
              ]
            : []),
          ...due.because,
          { saw: 'neither feeling nor impact recognised', in: 'draft' },
        ],
        fixes: [insertAtStart(reading.draft, 'Recognise it', feltSentence(felt?.kind ?? null, speaks(reading.draft)))],
      },
    ];
  },
};

/** Said clearly, or apologised for by a name the customer would know: "sorry about the hospital letter". */
export function recognised(reading: Reading): boolean {
  const { draft, customer } = reading;
  const said = draft.all(acknowledgement);
  if (said.some(({ weight }) => weight === 'clear')) return true;
  return said.some(({ sentence }) => customer !== null && restated(customer, draft, sentence).length >= 2);
}
