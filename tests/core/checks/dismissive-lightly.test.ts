/** Making light of it, in the ways people do; beside each a near miss with the same words that must stay quiet. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';
import { dismissal } from '#core/signals/dismissal.ts';
import { pairs } from '../signals/pairs.ts';

const checker = createChecker();
const customer = 'This is the third time my order is wrong and nobody answers. I am furious.';
const found = (draft: string) => checker.check(draft, { customer }).filter(({ check }) => check === 'dismissive');

const PAIRS: readonly (readonly [heard: string, quiet: string])[] = [
  [
    'As my colleague has already explained, it takes two weeks.',
    'My colleague explained it to me, and I rang the depot.',
  ],
  ['As was already pointed out, the fee is due.', 'As you have already told us twice, the lid was open.'],
  [
    'The price of gas is beyond our control.',
    'The strike was beyond our control, so I have booked you on Friday instead.',
  ],
  ['Delays at customs are outside of our influence.', 'The key is outside of the box.'],
  ['If you still believe there is an error, fill in the form.', 'If you still see an error, ring me.'],
  ['If you really insist, I can open a case.', 'If you really like it, keep it.'],
  ['If you still think something is wrong, write to head office.', 'If you still think it is too small, send it back.'],
  ['He is one of our most careful drivers.', 'He is one of our most careful drivers and comes at four.'],
  ['She is one of the nicest people here.', 'She is the manager of our team.'],
  ['The extra fee applies on Sundays, it’s on the website.', 'The number has ten digits, it’s on the box.'],
  ['The arrival time is only an estimate.', 'The arrival time is an estimate, so I will text you from the van.'],
  ['The date we gave was never a guarantee.', 'The date we gave was wrong.'],
  ['Delivery slots are merely a guide.', 'Delivery slots are two hours long.'],
  ['That’s how it works here for everybody.', 'Here is how it works for your plan.'],
  ['It is the same for every customer.', 'The price is the same for every customer, but I can offer a voucher.'],
  ['It’s only 3.50 anyway.', 'It’s only 3.50 a month.'],
  ['Two days is nothing, really.', 'There is nothing you need to send.'],
  ['Five percent is nothing compared to last year.', 'Five percent is refunded today.'],
  ['Look at it this way: you have more time to pack.', 'Look at it this evening and tell me what you think.'],
  ['See it as an adventure!', 'I see it as our failure.'],
  ['A little rain is all part of the fun.', 'Part of the funds went to the wrong account.'],
  ['Sounds like somebody got out of bed on the wrong foot.', 'Sounds like somebody else signed for it.'],
  ['Even the best of us have off days.', 'Even the best of our ovens needs a service.'],
  ['Most guests don’t even notice the noise.', 'Most guests don’t see the side door, so I have left the light on.'],
  ['What should we do?', 'What should we do with the old one, collect it or leave it?'],
  ['Such things can happen from time to time.', 'This must not happen, and I have told the crew.'],
  ['That can happen to anybody.', 'That can happen if the valve is closed.'],
  ['A letter can get lost, you know.', 'Your letter got lost and that is our fault.'],
  ['Suitcases do sometimes go astray.', 'Two of your suitcases went to Oslo.'],
  ['Writing to the press will not change anything.', 'Writing to me directly will not cost you a minute.'],
  ['Complaining gets you nowhere.', 'Complaining was right.'],
  ['We do not want to hear any more about this.', 'If you do not want to hear from us any more, press Stop.'],
  ['That is only logical.', 'That is only right, and the refund is on its way.'],
  ['Just restart it and you’ll be fine.', 'Just reply to this and I will do it for you.'],
  ['She will be perfectly fine.', 'She will be at the desk from nine.'],
  ['Such errors are self-correcting.', 'The form has a self-addressed envelope.'],
  ['House rules are house rules.', 'House rules are on the door.'],
];

describe('dismissive, making light of it', () => {
  pairs(dismissal, PAIRS);

  it('is loud where nothing else in the reply is kind', () =>
    expect(found('Most guests never notice it. What should we do?').map(({ grade }) => grade)).toContain('ask'));
});
