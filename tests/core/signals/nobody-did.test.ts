import { describe, expect, it } from 'vitest';
import { nobodyDid } from '#core/signals/nobody-did.ts';
import { hits } from './read.ts';

describe('nobody-did', () => {
  it.each(['The bag was omitted.', 'An error occurred.', 'Your return was not booked in.'])('sees: %s', (text) =>
    expect(hits(nobodyDid, text).length).toBeGreaterThan(0),
  );
  it.each(['We omitted the bag.', 'It was lost by the courier.', 'Your refund was sent.'])('near miss: %s', (text) =>
    expect(hits(nobodyDid, text)).toEqual([]),
  );
});
