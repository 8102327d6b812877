import { describe, expect, it } from 'vitest';
import { origin } from '#core/signals/origin.ts';
import { hits } from './read.ts';

describe('origin', () => {
  it.each([
    ['I dropped my phone, silly me.', 'customer'],
    ['I accidentally ordered two.', 'customer'],
    ['It looks like a phishing mail.', 'third-party'],
    ['My channel lost monetization.', 'policy'],
    ['Your driver never rang.', 'ours'],
  ])('%s: %s', (text, cause) => expect(hits(origin, text).map((one) => one.cause)).toContain(cause));
  it('tells nothing from a plain question', () => expect(hits(origin, 'Is the blue one in stock?')).toEqual([]));
});
