import { describe, expect, it } from 'vitest';
import { refusal } from '#core/signals/refusal.ts';
import { hits } from './read.ts';

describe('refusal', () => {
  it.each(['We are unable to refund it.', 'No refunds are possible.', 'You cannot change it.'])('sees: %s', (text) =>
    expect(hits(refusal, text).length).toBeGreaterThan(0),
  );
  it.each(["You won't be charged.", "I can't wait.", "If we can't, we call."])('near miss: %s', (text) =>
    expect(hits(refusal, text)).toEqual([]),
  );
});
