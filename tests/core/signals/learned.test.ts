import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import type { Reading } from '#core/checks/check.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { heardOdds, learned, namedOf } from '#core/signals/learned.ts';
import { hits } from './read.ts';

const checker = createDraftChecker({ checks: [] });
function reading(customer: string, reply: string, channel: 'email' | 'social' = 'email'): Reading {
  const { reading: read } = checker.judge(
    { text: reply, channel, revision: 0, skipped: [] },
    { messages: [{ from: 'customer', text: customer }], customer: {}, agent: {}, source: 'page' },
    PLAIN_VOICE,
  );
  if (!read) throw new Error('no reply');
  return read;
}

const LATE = 'My parcel is two weeks late, nobody answers and I was charged twice. I am furious.';
const PLAIN = 'Hello, do you also have this lamp in green? Thank you!';

describe('learned', () => {
  it('hears a problem where there is one', () => {
    expect(learned('problem', reading(LATE, 'Hello.'))).toBeGreaterThan(0.8);
    expect(learned('problem', reading(PLAIN, 'Hello.'))).toBeLessThan(0.3);
  });
  it('knows an apology is due for what we did, not for a plain question', () => {
    expect(learned('warranted', reading(LATE, 'Your parcel is on its way.'))).toBeGreaterThan(0.7);
    expect(learned('warranted', reading(PLAIN, 'Yes, we do.'))).toBeLessThan(0.2);
  });
  it('sees whether the reply recognises it', () => {
    const cold = learned('acknowledged', reading(LATE, 'Your parcel will arrive on Monday.'));
    const warm = learned('acknowledged', reading(LATE, 'I can see how upsetting two weeks of silence must have been.'));
    expect(warm).toBeGreaterThan(cold + 0.4);
  });
  it('weighs the same words by sentence, whatever the number or the case', () =>
    expect(hits(heardOdds, 'Order 12 is LATE')[0]?.sums).toEqual(hits(heardOdds, 'order 99 is late')[0]?.sums));
  it('names the evidence of a post once more, and only there', () => {
    expect(namedOf('warranted', reading(LATE, 'Hello.', 'social'))).toHaveProperty('post:points');
    expect(namedOf('warranted', reading(LATE, 'Hello.'))).not.toHaveProperty('post:points');
    expect(namedOf('acknowledged', reading(LATE, 'Hello.', 'social'))).not.toHaveProperty('post:points');
  });
});
