import { describe, expect, it } from 'vitest';
import { dismissal } from '#core/signals/dismissal.ts';
import { hitsOf } from '../signals/hits.ts';
import { pairs } from '../signals/pairs.ts';

const seen = (text: string) => hitsOf(dismissal, text);

const PAIRS: readonly (readonly [heard: string, quiet: string])[] = [
  ['A queue is a queue.', 'A queue is forming at gate two.'],
  ['Well, rules are rules.', 'Well, the rules are new.'],
  ['That’s just how linen is.', 'That’s how the till works it out, but you’re right.'],
  ['At the end of the day it’s only a phone case.', 'It’s only a deposit, and you get it back.'],
  ['We would like to leave it at that.', 'You can leave it at the desk.'],
  ['I have nothing further to add.', 'I have nothing but praise for the way you wrote.'],
  ['Further messages will not be answered.', 'Further messages come straight to me.'],
  ['Your complaint has been closed.', 'Your complaint was closed by mistake.'],
  ['Please contact the airline directly.', 'Please contact us on 0555 0100.'],
  ['You will have to speak to your bank.', 'You can ask your bank for the reference 8812.'],
  ['It’s on our website.', 'It’s on page two of your bill.'],
  ['As stated on the product page, cotton shrinks.', 'As stated, I’ve refunded it.'],
  ['A little noise is perfectly normal.', 'A little noise is normal on the first day, so ring me if it stays.'],
  ['Our drivers are highly trained.', 'Our drivers are on the road until six.'],
  ['Works fine for me.', 'It works again.'],
  ['You’re the first to complain about it.', 'You’re the first in line.'],
  ['Kindly exercise patience.', 'Thank you for your patience.'],
  ['Just give it some time.', 'Just give it to the driver.'],
  ['You’ll survive a day without it.', 'You’ll have it back in a day.'],
  ['You are of course free to shop elsewhere.', 'You are free to shop online too.'],
  ['Noted, thank you.', 'Noted, and I’ve changed the order.'],
  ['If you say so.', 'If you say yes, I’ll book it.'],
  ['There’s no call for that kind of language.', 'There’s no call for you today.'],
  ['No one has ever died of a late pizza.', 'No one has been charged twice.'],
];

describe('brush-offs by their shape', () => {
  pairs(dismissal, PAIRS);

  it('weighs less where something is done about it in the same breath', () => {
    const [bare] = seen('The case has been closed.');
    const [helped] = seen('The case has been closed, and we have opened a new one.');
    expect(helped?.confidence ?? 0).toBeLessThan(bare?.confidence ?? 0);
  });
});
