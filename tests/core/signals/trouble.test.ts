import { describe, expect, it } from 'vitest';
import { trouble } from '#core/signals/trouble.ts';
import { hits } from './read.ts';

const groups = (text: string) => new Set(hits(trouble, text).map(({ group }) => group));

describe('trouble', () => {
  it.each([
    ['The app doesnt even load.', 'not-working'],
    ["I can't log in.", 'cannot'],
    ['The leg is cracked.', 'broken'],
    ['You sent the wrong size.', 'wrong'],
    ["My parcel still hasn't arrived.", 'not-come'],
    ['I was charged twice.', 'money'],
    ['This is the third time.', 'repeated'],
    ['Absolutely unacceptable.', 'displeased'],
    ['We missed our flight.', 'harm'],
    ['WHY IS NOBODY THERE', 'capitals'],
  ])('%s: %s', (text, group) => expect(groups(text)).toContain(group));

  it('weighs what is only asked about less', () => {
    const weight = (text: string) => hits(trouble, text).reduce((sum, one) => sum + one.weight, 0);
    expect(weight('What happens if it is broken?')).toBeLessThan(weight('It is broken.'));
    expect(weight('No problem at all, it was never broken.')).toBeLessThan(weight('It is broken.'));
  });
});
