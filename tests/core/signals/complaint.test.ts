import { describe, expect, it } from 'vitest';
import { complaint } from '#core/signals/complaint.ts';
import { whole } from './read.ts';

describe('complaint', () => {
  const of = (text: string) => whole(complaint, text);

  it('is stronger the more speaks for it', () => {
    expect(of('My order is late.').points).toBeLessThan(
      of('My order is late, for the third time. Unacceptable!').points,
    );
    expect(of('Do you ship to Norway?').points).toBe(0);
  });
  it('says whose doing it is', () => {
    expect(of('I forgot my password, my own fault.').cause).toBe('customer');
    expect(of('My account was hacked by someone.').cause).toBe('third-party');
    expect(of('Your driver left it in the rain and you charged me twice.').cause).toBe('ours');
  });
  it('quotes the evidence', () =>
    expect(of('The leg is cracked.').because[0]).toMatchObject({ in: 'customer', quoted: 'cracked' }));
});
