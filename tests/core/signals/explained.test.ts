import { describe, expect, it } from 'vitest';
import { explains } from '#core/signals/explained.ts';

const of = (text: string, term: string): boolean => {
  const start = text.indexOf(term);
  return explains(text, start, start + term.length);
};

describe('explained', () => {
  it.each([
    ['Please ask for an RMA (a number for your return).', 'RMA'],
    ['The excess, which means the part you pay, is 50 euros.', 'excess'],
    ['The excess is the part you pay yourself.', 'excess'],
    ['Your SLA, or agreed answer time, is a day.', 'SLA'],
    ['That short text is the so-called slug.', 'slug'],
    ['You pay the first 50 (the excess).', 'excess'],
    ['We need the DNO approval, which is a yes of the grid company.', 'DNO approval'],
  ])('sees: %s', (text, term) => expect(of(text, term)).toBe(true));

  it.each([
    ['Please ask for an RMA today.', 'RMA'],
    ['The excess (50) is due today.', 'excess'],
    ['The excess means that you pay more.', 'excess'],
    ['Send the RMA(s) back.', 'RMA'],
    ['We wait for the DNO approval, which is beyond our control.', 'DNO approval'],
    ['It is on your EIP, so the net is zero.', 'EIP'],
    ['We use an SLA and a DPA.', 'SLA'],
    ['The API of your shop (the one from May) is down.', 'API'],
  ])('near miss: %s', (text, term) => expect(of(text, term)).toBe(false));
});
