import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';
import { dismissal } from '#core/signals/dismissal.ts';
import { fault } from '#core/signals/fault.ts';
import { nobodyDid } from '#core/signals/nobody-did.ts';
import { refusal } from '#core/signals/refusal.ts';
import { ruleAsReason } from '#core/signals/rule-as-reason.ts';
import type { Confident, SentenceSignal } from '#core/signals/signal.ts';
import { hitsOf } from './hits.ts';

/** Each kind of fault as agents write it, with its innocent look-alike. */
const PAIRS: readonly (readonly [SentenceSignal<Confident>, faulty: string, innocent: string])[] = [
  [fault, 'Did you look properly in the safe place?', 'Did you receive the code in the end?'],
  [fault, 'Have you considered leaving the house a little earlier?', 'Have you considered our yearly plan?'],
  [fault, 'You should have waited for our confirmation.', 'You should not have had to wait for our confirmation.'],
  [fault, 'You had two weeks to send it back.', 'You have two weeks to send it back.'],
  [fault, 'There was no answer at your door when our driver rang.', 'There was no answer when you called, sorry.'],
  [fault, 'Chasing us only slows things down.', 'The storm slows everything down.'],
  [fault, 'We did remind you three times before the deadline.', 'We did not remind you, sorry.'],
  [fault, 'So technically this is no error on our part.', 'So this is our error.'],
  [fault, 'The fault lies within your own home network.', 'The fault lies within our network.'],
  [fault, 'The ball was in your court.', 'The ball is back with our bank.'],
  [fault, 'Rust usually means the pan was left wet.', 'Rust usually means a fault in the steel, so we replace it.'],
  [fault, 'That is caused by incorrect charging.', 'That is caused by our incorrect label.'],
  [fault, 'It left our workshop in perfect condition.', 'It left our workshop today.'],
  [fault, 'Our other guests had no trouble finding it.', 'Our other guests had the same trouble.'],
  [fault, 'Your missing signature is what held this up.', 'Your missing bag is on its way.'],
  [fault, 'With a little more care this would not have happened.', 'With a little luck it arrives on Monday.'],
  [fault, 'One really should measure the doorway first.', 'One of the doors is wider.'],
  [fault, 'How are we supposed to know that?', 'How would you like to know?'],
  [fault, 'We can only deliver to the address you gave.', 'We can only deliver on Mondays.'],
  [fault, 'The mistake is yours.', 'The mistake is ours.'],
  [fault, 'By not reading the pack you caused extra work.', 'By not asking sooner we cost you a day.'],
  [fault, 'Since you didn’t pick a date, your order was refused.', 'Since you didn’t pick a date, we’ve kept Tuesday.'],
  [
    fault,
    'It was returned because you moved without telling us.',
    'We can end it without a fee because you moved abroad.',
  ],
  [fault, 'That happens when one leaves the lid open.', 'A new one leaves our warehouse tomorrow.'],
  [fault, 'You never told us that you moved.', 'You told us about it twice and we still got it wrong.'],
  [dismissal, 'Bills are usually higher in winter.', 'Bills are sent out in winter.'],
  [
    dismissal,
    'Your feedback has been passed on to the relevant team.',
    'Your feedback went to Nadia, who will ring you.',
  ],
  [dismissal, 'Please refer to the user guide.', 'Please see page 12 of the user guide, I’ve attached it.'],
  [dismissal, 'It isn’t rocket science.', 'It isn’t ready yet.'],
  [dismissal, 'Please do not chase.', 'Please do not open the parcel.'],
  [dismissal, 'It could have been a lot worse.', 'It could have been lost in the post.'],
  [dismissal, 'We are just the platform here.', 'We are just about to leave.'],
  [dismissal, 'You’re entitled to your opinion.', 'You’re entitled to a refund.'],
  [dismissal, 'In the grand scheme of things it is nothing.', 'In the end it was our fault.'],
  [dismissal, 'It’s an app, not a court of law.', 'It’s an app for both phones.'],
  [dismissal, 'This will be our last reply.', 'This will be our last delivery today.'],
  [refusal, 'Castors may not be ordered separately.', 'Castors may arrive separately.'],
  [refusal, 'It’s too late to cancel.', 'It’s not too late to cancel.'],
  [refusal, 'The course is full.', 'The tank is full.'],
  [refusal, 'Compensation is not payable in such cases.', 'Compensation is paid on Friday.'],
  [refusal, 'There are no places left.', 'There are two places left.'],
  [ruleAsReason, 'As per process, we need 45 days.', 'As promised, we need no more than a day.'],
  [ruleAsReason, 'Requests are dealt with in strict date order.', 'Requests are dealt with every day.'],
  [ruleAsReason, 'We can’t make an exception.', 'We made an exception for you.'],
  [ruleAsReason, 'Head office won’t allow it.', 'Head office is in Leeds.'],
  [nobodyDid, 'No crew was assigned.', 'No damage was done.'],
  [nobodyDid, 'The wrong meter had been read.', 'The meter had been read.'],
  [nobodyDid, 'The booking was never passed to the hotel.', 'The booking was passed to the hotel.'],
  [nobodyDid, 'The table was given away.', 'The table was set for two.'],
];

describe('faults as agents write them', () => {
  for (const [signal, faulty, innocent] of PAIRS)
    it(`${signal.id}: ${faulty} | ${innocent}`, () => {
      expect(hitsOf(signal, faulty)).not.toEqual([]);
      expect(hitsOf(signal, innocent)).toEqual([]);
    });
});

const checker = createChecker();
const says = (check: string, reply: string, customer: string, remedies = {}): boolean =>
  checker
    .check(reply, { customer, channel: 'email', voice: { remedies } })
    .some((finding) => finding.check === check && finding.grade !== 'note');

/** Check, reply and customer that it is said of, and the reply to the same customer that it is not. */
const REPLIES: readonly (readonly [check: string, customer: string, faulty: string, innocent: string])[] = [
  ['asks-again', 'I sent you the death certificate twice.', 'Please forward the certificate.', 'Please sign the form.'],
  ['asks-again', 'It was machine 3.', 'Which machine was it?', 'Which coin was it?'],
  ['wrong-name', 'Where is it?\nMrs H Kaur', 'Dear Mr Kaur,\n\nIt is here.', 'Dear Ms Kaur,\n\nIt is here.'],
  ['wrong-name', 'Where is it?\nAnna Lee', 'Dear Rebecca,\n\nIt is here.', 'Dear Candidate,\n\nIt is here.'],
  [
    'vague-timing',
    'When does it come?',
    'It will be with you hopefully by the end of the month or so.',
    'It will be with you by the end of the month.',
  ],
  ['vague-timing', 'When does it come?', 'You’ll hear at some point next week.', 'You’ll hear by Friday noon.'],
  [
    'vague-timing',
    'When is it out?',
    'We’ll write the minute it’s up.',
    'It comes out on Sunday at 9 pm. We’ll write the minute it’s up.',
  ],
  [
    'private-data',
    'My car was hit.',
    'The other driver’s number is 0161 555 0133.',
    'Ring the claims line on 0800 555 0133 with the other driver’s plate.',
  ],
  [
    'missing-next-step',
    'I paid twice and nobody answers. This is a disgrace!',
    'Did you look properly at your statement? The charge stands.',
    'I’ve sent one payment back, it reaches you by Friday.',
  ],
];

describe('replies as agents write them', () => {
  for (const [check, customer, faulty, innocent] of REPLIES)
    it(`${check}: ${faulty}`, () => {
      expect(says(check, faulty, customer)).toBe(true);
      expect(says(check, innocent, customer)).toBe(false);
    });

  it('beyond-remedy: what was paid is no offer, a fee let go is one', () => {
    const remedies = { refundUpTo: 20, waiveFees: false };
    expect(says('beyond-remedy', 'We’ll give you 45 euros back.', 'It broke.', remedies)).toBe(true);
    expect(says('beyond-remedy', 'We’ll give you 10 euros back for your 240 euro order.', 'It broke.', remedies)).toBe(
      false,
    );
    expect(says('beyond-remedy', 'I will waive the late fee for you.', 'It broke.', remedies)).toBe(true);
  });
});
