import { bodyEnd, insertAtEnd } from '../findings/insertion.ts';
import { deadline } from '../signals/deadline.ts';
import { dueOf } from '../signals/due.ts';
import { followUp } from '../signals/follow-up.ts';
import { nextStep } from '../signals/next-step.ts';
import { timeframe } from '../signals/timeframe.ts';
import { askedAgain } from './asks-again.ts';
import type { Check, Reading } from './check.ts';
import { recognised } from './missing-acknowledgement.ts';

export const check: Check = {
  id: 'missing-follow-up',
  grade: 'note',
  channels: ['email', 'chat'],
  doc: {
    what: 'A problem was reported, it is not closed, and nobody promises to check back or says whom to come back to.',
    why: 'After a failure people need to know that somebody will make sure it worked this time.',
    better: 'I will write to you on Friday to hear whether it arrived.',
  },
  run(reading) {
    const { draft, customer, channel } = reading;
    const due = dueOf(reading);
    if (!due || !customer || due.problem < 0.6 || due.apology < 0.5) return [];
    if (followed(reading) || settled(reading)) return [];
    const { groups, feeling } = due.complaint;
    const grave = (groups.repeated ?? 0) + (groups.harm ?? 0) + (groups.money ?? 0) > 0;
    const pressing = customer.all(deadline).length > 0;
    const upset = feeling >= 4 || due.complaint.points >= 4;
    if (!grave && !pressing && !upset && due.problem < 0.75) return [];
    return [
      {
        kind: 'absence',
        at: bodyEnd(draft),
        confidence: 0.7,
        message: 'Nobody says who will check that it worked.',
        why: 'After a failure people need to know that somebody will make sure it worked this time.',
        because: [...due.because, { saw: 'no check-back and nobody to come back to', in: 'draft' }],
        fixes: [
          insertAtEnd(
            draft,
            'Say whom to come back to',
            channel === 'chat'
              ? 'If anything is still not right, just write here again.'
              : 'If anything is still not right, reply to this message and it will reach me.',
          ),
        ],
      },
    ];
  },
};

/** Asking for what they gave already keeps nothing open. */
function followed(reading: Reading): boolean {
  const { draft } = reading;
  const said = draft.facts(followUp);
  if (said.length === 0 || said.some(({ kind }) => kind !== 'question')) return said.length > 0;
  const again = askedAgain(reading);
  return draft
    .all(followUp)
    .some(({ start }) => !again.some(({ placed }) => start >= placed.start && start < placed.end));
}

/** Put right already, with a time or with feeling: nothing is left to follow. */
function settled(reading: Reading): boolean {
  const { draft } = reading;
  const done = draft.facts(nextStep).some(({ kind }) => kind === 'done');
  const timed = draft.facts(timeframe).some(({ kind }) => kind === 'concrete');
  const felt = recognised(reading);
  return (done && (felt || timed)) || (felt && timed);
}
