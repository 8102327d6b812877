/** Promises in many words, with a time and without. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '#core/engine.ts';

const checker = createChecker();
const found = (draft: string) => checker.check(draft).filter(({ check }) => check === 'missing-timeframe');

describe('missing-timeframe', () => {
  it.each([
    'I will look into it and come back to you.',
    "We'll get back to you.",
    "I'll ring you.",
    "I'll chase it and ring you Mick.",
    "She'll be in touch to arrange the visit.",
    'Someone will contact you.',
    'A colleague will call you back.',
    'Our team will reach out to you.',
    'You will hear from us.',
    'We will refund you.',
    'Your refund will be processed.',
    'The refund will be issued to your card.',
    'A replacement will be sent to you.',
    'We are sending you a new one.',
    'I have asked the warehouse and will let you know.',
    "I've passed it to our technicians, who will contact you.",
    'The engineer will be in touch.',
    "We'll investigate and write to you.",
    'You can pick it up once it is ready.',
    'We can release the funds once they accept liability.',
    'The matter will be passed on to our quality people.',
    "We'll send the label by e-mail.",
    "I'll check with the warehouse.",
    'An engineer will come and repair it.',
    'It will be delivered to your door.',
  ])('sees: %s', (draft) => expect(found(draft)).not.toEqual([]));

  it.each([
    'I will look into it and come back to you by Thursday.',
    "We'll get back to you within two hours.",
    "I'll ring you tomorrow at ten.",
    "I'll ring you. Expect the call on Friday.",
    "We'll get back to you soon.",
    'You will hear from us shortly.',
    'Once we have your photo, we will send a new one.',
    'If you send it back, we will refund you.',
    "Send me the number and I'll look it up.",
    "I'll be happy to help.",
    'I will gladly answer any questions.',
    'We will take a look at your car; book online at any time.',
    "The first time, we'll send you a six-digit code by text.",
    'Sorry that customers are getting their mails back.',
    "I've refunded you today.",
    'I refunded you.',
    'The refund is done.',
    "You'll find it under Settings.",
    "Then you'll see the button.",
    "One moment, I'll check.",
    'Let me check that for you now.',
    'Would you like me to call you?',
    'Shall I send a new one?',
    'We always send the invoice by e-mail.',
    'The app will ask for your code.',
    "We won't charge you.",
    "I'll make sure it is noted.",
    "I'll close the ticket now.",
    'We will miss you.',
  ])('near miss: %s', (draft) => expect(found(draft)).toEqual([]));
});
