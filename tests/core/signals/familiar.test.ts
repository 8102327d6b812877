import { describe, expect, it } from 'vitest';
import { Familiar } from '#core/signals/familiar.ts';
import { reading } from './read.ts';

const customer = (text: string): Familiar => new Familiar(reading(text));

describe('familiar', () => {
  it('knows a word in any form', () => {
    expect(customer('My payouts are late').knows('payout', '')).toBe(true);
    expect(customer('I want to charge back').knows('chargeback', '')).toBe(true);
    expect(customer('Do I clear the cache?').knows('clear your cache', '')).toBe(true);
  });
  it('knows an acronym by what it stands for', () => {
    expect(customer('my two-factor authentication fails').knows('2FA', 'two-factor authentication')).toBe(true);
  });
  it('does not know a term of which only a part was said', () => {
    expect(customer('after the rollover').knows('rollover script', '')).toBe(false);
  });
  it('knows nothing when nobody wrote', () => {
    expect(new Familiar(null).knows('payout', '')).toBe(false);
    expect(new Familiar(null).fluency('banking')).toBe(0);
  });
  it('counts the terms of a trade', () => {
    expect(customer('The API and the webhook answer with JSON').fluency('software')).toBe(3);
  });
});
