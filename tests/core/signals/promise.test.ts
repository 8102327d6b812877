import { describe, expect, it } from 'vitest';
import { promise } from '#core/signals/promise.ts';
import { hits } from './read.ts';

describe('promise', () => {
  it('has who, what and when', () =>
    expect(hits(promise, "I'll call you on Friday.")[0]).toMatchObject({
      who: 'us',
      what: "I'll call you on Friday",
      when: 'concrete',
      waits: false,
    }));
  it('knows that the clock is theirs', () =>
    expect(hits(promise, 'Once you send it, we will refund you.')[0]).toMatchObject({ waits: true }));
  it.each([
    ['We asked them yesterday, and I will write to you by Thursday.', false],
    ['The old one is out of stock, so we will send a red one. It leaves today.', true],
    ['Send it over and I will look at it.', true],
    ['The last four digits, please, and we will look it up.', true],
  ])('goes on with what we do, or waits: %s', (text, waits) => expect(hits(promise, text)[0]).toMatchObject({ waits }));
  it.each(['Your refund will be processed.', 'Our team is looking at it.', 'Let me check that.'])(
    'made in: %s',
    (text) => expect(hits(promise, text)).toHaveLength(1),
  );
  it.each([
    "We'll be here for anything else.",
    'We would recommend a restart.',
    'You should have checked.',
    'The shop is open.',
  ])('none in: %s', (text) => expect(hits(promise, text)).toEqual([]));
});
