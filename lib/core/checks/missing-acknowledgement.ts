import { bodyStart, insertAtStart, speaks } from '../findings/insertion.ts';
import { acknowledgement } from '../signals/acknowledgement.ts';
import { apology } from '../signals/apology.ts';
import { dueOf } from '../signals/due.ts';
import { feeling } from '../signals/feeling.ts';
import { restated } from '../signals/restatement.ts';
import { feltSentence } from '../signals/sorry-sentence.ts';
import { expression } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check, Reading } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** Measured by company (bench/train): .92 and more above these on companies the weights had not seen. */
const ASK = 0.68;
const NOTE = 0.48;
const PROBLEM = 0.5;
/** Where no rule saw any trouble the weights have to be surer. */
const PROBLEM_UNNAMED = 0.6;

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
    const confidence = coldness(reading);
    if (!due || confidence < NOTE) return [];
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

/** How likely it is that a problem was reported and nothing recognises it. */
export function coldness(reading: Reading): number {
  const due = dueOf(reading);
  if (
    !due ||
    due.problem < (due.complaint.points >= 0.5 ? PROBLEM : PROBLEM_UNNAMED) ||
    reading.draft.sentences.length === 0 ||
    recognised(reading)
  )
    return 0;
  return due.problem * (1 - due.acknowledged);
}

/** Said clearly, or apologised for by a name the customer would know: "sorry about the hospital letter". */
export function recognised(reading: Reading): boolean {
  const { draft, customer } = reading;
  const said = draft.all(acknowledgement);
  if (said.some(({ weight }) => weight === 'clear')) return true;
  if (said.some(({ sentence }) => customer !== null && restated(customer, draft, sentence).length > 0)) return true;
  return customer !== null && echoed(customer, draft);
}

const VERB = expression(
  /\b(?:is|are|am|was|were|will|can|could|would|should|may|must|have|has|had|do|does|did|please|thank|thanks|regarding|concerning|we|i)\b|['’](?:s|re|ve|ll|d|m) |\?\s*$/i,
);

const COUNTED = expression(
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|third|fourth|fifth|twice|whole|half an?|weeks?|hours?|nothing|no|without|again)\b/i,
);

/** "Four mails for one wrong bag, and with shellfish in it. I'm sorry.": what they went through, told back, beside an apology or before it. */
function echoed(customer: TextReading, draft: TextReading): boolean {
  const meant = draft.all(apology).filter(({ kind }) => kind === 'ownership' || kind === 'sympathy');
  if (meant.length === 0) return false;
  return draft.sentences.slice(0, 5).some(({ sentence, start, index }) => {
    const own = meant.find((one) => one.sentence === index);
    if (!own && !meant.some((one) => Math.abs(one.sentence - index) === 1)) return false;
    const told = own ? sentence.text.slice(0, own.start - start) : sentence.text;
    if (told.split(' ').length < 4 || VERB.regex.test(told)) return false;
    return COUNTED.regex.test(told) || restated(customer, draft, index).length >= 2;
  });
}
