import { bodyEnd } from '../findings/insertion.ts';
import { dismissal } from '../signals/dismissal.ts';
import { dueOf } from '../signals/due.ts';
import { fault } from '../signals/fault.ts';
import { greeting } from '../signals/greeting.ts';
import { ANOTHER_TIME, type NextStep, nextStep, nowhere, UNSURE } from '../signals/next-step.ts';
import { likelyOpen } from '../signals/open-question.ts';
import { praise } from '../signals/praise.ts';
import { question } from '../signals/question.ts';
import { refusal } from '../signals/refusal.ts';
import { ruleAsReason } from '../signals/rule-as-reason.ts';
import { signOff } from '../signals/sign-off.ts';
import { timeframe } from '../signals/timeframe.ts';
import { likely } from '../signals/tone.ts';
import { clauseAt } from '../text/clauses.ts';
import type { Sentence } from '../text/reading.ts';
import type { Check, Reading } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** From here a sentence the rules know nothing of is likely enough a step. */
const STEP = 0.4;
const BLAMES = 0.75;
/** From here on there may be a problem; a reply to no question at all is asked about a little sooner than one to a settled one. */
const PROBLEM = 0.4;
const SURE = 0.5;
/** Where no rule knows why. */
const LEARNED_ONLY = 0.75;
/** A goodbye with "stars below" or "rest assured" in it has to be that much likelier. */
const IDLE = 0.6;
/** From here a question is more likely open than not: nothing is settled. */
const OPEN = 0.36;
/** From here a hit of a rule is one (signals). */
const SHUT = 0.7;
/** Brush-offs that send nowhere. */
const ENDS = new Set<string>([
  'closes the matter',
  'shrugs',
  'calls it normal',
  'makes little of it',
  'puts it down to closing words',
  'leaves it to time',
]);
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
    // Praise and a matter that settled itself call for thanks alone.
    if (draft.sentences.length === 0 || customer?.get(praise)) return [];
    const said = body(reading);
    if (said.some(({ sentence }) => leads(sentence))) return [];
    const likeliest = Math.max(
      0,
      ...said.map(({ sentence }) =>
        likely('blame', sentence, 0) > BLAMES || shuts(sentence) || sentence.test(ANOTHER_TIME) || sentence.test(UNSURE)
          ? 0
          : likely('next-step', sentence, 0) * (sentence.has(nowhere) ? IDLE : 1),
      ),
    );
    if (likeliest >= STEP) return [];
    const due = dueOf(reading);
    const asked = customer?.all(question) ?? [];
    // A bare answer settles a plain question; a problem stays open until something is said about it.
    const hangs = likelyOpen(reading).some((open) => open >= OPEN);
    if (customer && (due?.problem ?? 0) < PROBLEM && asked.length > 0 && !hangs) return [];
    const sure = hangs || (due?.problem ?? 0) >= (due && due.because.length > 0 ? SURE : LEARNED_ONLY);
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

/** A link, a number, an order or a plan of ours leads on from any sentence; the rest only from one that does not shut the door. */
function leads(sentence: Sentence): boolean {
  const steps = sentence.read(nextStep);
  if (steps.length === 0 || (sentence.test(UNSURE) && !steps.some(({ kind }) => kind === 'link'))) return false;
  const firm =
    steps.some(
      ({ kind }) =>
        kind === 'link' || kind === 'channel' || kind === 'ours' || (kind === 'instruction' && !asks(sentence)),
    ) || steps.some((step) => toldBeforeTheNo(sentence, step));
  return firm || /\b(?:will|['’]ll|should) be (?:there|back|with you|here)\b/i.test(sentence.text) || !shuts(sentence);
}

/** "Joy comes tonight at seven, there is no way she will be late.": the time stands in a clause of its own before the no. */
const toldBeforeTheNo = (sentence: Sentence, { kind, start, end }: NextStep): boolean =>
  kind === 'possible' &&
  sentence.read(timeframe).some((time) => time.start === start && time.end === end) &&
  sentence.read(fault).length === 0 &&
  sentence.read(ruleAsReason).length === 0 &&
  sentence.read(refusal).every((no) => no.softened || clauseAt(sentence.text.toLowerCase(), no.start).start >= end);

const asks = ({ text }: Sentence): boolean => /\?\s*["”')]*$/.test(text);

/** A reproach, a rule or a bare no names what was to be done or cannot be, not what is. */
const shuts = (sentence: Sentence): boolean =>
  sentence.read(fault).some(({ confidence }) => confidence >= SHUT) ||
  sentence.read(ruleAsReason).some(({ confidence }) => confidence >= SHUT) ||
  sentence.read(refusal).some(({ softened }) => !softened) ||
  sentence.read(dismissal).some(({ saw, confidence }) => confidence >= SHUT && ENDS.has(saw));

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
