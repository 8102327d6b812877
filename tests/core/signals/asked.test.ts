import { describe, expect, it } from 'vitest';
import { asked } from '#core/signals/asked.ts';
import { hits } from './read.ts';

describe('asked', () => {
  it.each([
    ['Please send us your order number.', 'order-number'],
    ['Which browser do you use?', 'browser'],
    ['Could you share a screenshot?', 'photo'],
    ['order number pls', 'order-number'],
    ['Which branch was it?', 'branch'],
  ])('%s: %s', (text, kind) => expect(hits(asked, text).flatMap((one) => one.kinds)).toContain(kind));
  it.each([
    'Can you confirm that this is your order number?',
    'Please reply to this e-mail.',
    'Your order number is 12.',
    'Please quote your order number 10293.',
    'For your security, what is your postcode?',
    'Please put your order number into the box.',
  ])('nothing in: %s', (text) => expect(hits(asked, text)).toEqual([]));
});
