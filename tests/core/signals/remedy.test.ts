import { describe, expect, it } from 'vitest';
import { remedy } from '#core/signals/remedy.ts';
import { hits } from './read.ts';

describe('remedy', () => {
  it.each(["I'm refunding 30 euros.", 'You get two free nights.', 'We add €15 for the trouble.'])('sees: %s', (text) =>
    expect(hits(remedy, text).length).toBeGreaterThan(0),
  );
  it.each(['You paid 80 euros.', 'It would cost 80 euros.', 'I cannot refund 80 euros.'])('near miss: %s', (text) =>
    expect(hits(remedy, text)).toEqual([]),
  );
});
