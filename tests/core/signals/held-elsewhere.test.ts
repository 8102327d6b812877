import { describe, expect, it } from 'vitest';
import { heldElsewhere } from '#core/signals/held-elsewhere.ts';
import { hits } from './read.ts';

describe('held elsewhere', () => {
  it.each([
    'Customs holds it because they want one more paper.',
    'Your bank has declined the payment.',
    'It was stopped at the border.',
  ])('sees: %s', (text) => expect(hits(heldElsewhere, text).length).toBeGreaterThan(0));
  it.each([
    'We hold your parcel for you.',
    'The refund is on its way to your bank.',
    'Customs fees are included.',
    'It was held up by our warehouse.',
  ])('near miss: %s', (text) => expect(hits(heldElsewhere, text)).toEqual([]));
});
