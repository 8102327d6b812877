import { bodyEnd } from '../findings/insertion.ts';
import { dueOf } from '../signals/due.ts';
import { greeting } from '../signals/greeting.ts';
import { nextStep } from '../signals/next-step.ts';
import { question } from '../signals/question.ts';
import { signOff } from '../signals/sign-off.ts';
import { likely } from '../signals/tone.ts';
import type { Check, Reading } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** From here a sentence the rules know nothing of is a step more often than not. */
const STEP = 0.5;
const BLAMES = 0.75;
/** A greeting or a closing has so few words; what is longer says something beside it. */
const GREETING = 5;
const CLOSING = 12;

export const check: Check = {
  id: 'missing-next-step',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Something is still open and the reply says neither what happens next nor what the customer can do.',
    why: 'Without a next step the customer has to write again to get one.',
    better: 'Please send me the order number and I will check it today.',
  },
  run(reading) {
    const { draft, customer } = reading;
    if (draft.sentences.length === 0) return [];
    const said = body(reading);
    if (said.some(({ sentence }) => sentence.read(nextStep).length > 0)) return [];
    // A reproach names what was to be done, not what is.
    const likeliest = Math.max(
      0,
      ...said.map(({ sentence }) => (likely('blame', sentence, 0) > BLAMES ? 0 : likely('next-step', sentence, 0))),
    );
    if (likeliest >= STEP) return [];
    const due = dueOf(reading);
    const asked = customer?.all(question).length ?? 0;
    // A bare answer settles a plain question; a problem stays open until something is said about it.
    const open = !customer || (due?.problem ?? 0) >= 0.4 || asked === 0;
    if (!open) return [];
    const sure = (due?.problem ?? 0) >= 0.7;
    return [
      {
        kind: 'absence',
        at: bodyEnd(draft),
        confidence: sure ? 0.85 : 0.6,
        ...(sure ? {} : { tier: 'note' as const }),
        message: 'Say what happens next, or what they can do now.',
        why: 'Without a next step they have to write again to get one.',
        because: [...(due && sure ? due.because : []), { saw: 'no step, link, question or plan', in: 'draft' }],
        fixes: [],
      },
    ];
  },
};

function body({ draft }: Reading): Reading['draft']['sentences'] {
  const greets = draft.get(greeting);
  const signs = draft.get(signOff);
  return draft.sentences.filter(
    (sentence) =>
      // "Hey Anton - could you run through this?" greets and asks in one.
      !(greets && sentence.end <= greets.end + 1 && sentence.sentence.words <= GREETING) &&
      !(signs && signs.kind !== 'initials' && sentence.start >= signs.start && sentence.sentence.words <= CLOSING),
  );
}
