import { describe, expect, it } from 'vitest';
import { terms } from '#core/signals/terms.ts';
import { hits } from './read.ts';

describe('terms', () => {
  it.each(['Your RMA is 4711.', 'Clear your cache.', 'The key max_retry_count is set.'])('sees: %s', (text) =>
    expect(hits(terms, text).length).toBeGreaterThan(0),
  );
  it.each(['The lamp is blue.', 'Your ID and PIN.', 'See you at 5 PM. ^SV'])('near miss: %s', (text) =>
    expect(hits(terms, text)).toEqual([]),
  );
});
