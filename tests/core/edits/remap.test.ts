import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remap } from '#core/edits/remap.ts';

const at = (text: string): { text: string; places: number[] } => {
  const parts = text.split('|');
  let place = 0;
  const places = parts.slice(0, -1).map((part) => {
    place += part.length;
    return place;
  });
  return { text: parts.join(''), places };
};

describe('places in a text that is typed in', () => {
  it.each([
    ['typed before them', 'Hi |, on |.', 'Hi Ann, on .', 6, 'Hi Ann|, on |.'],
    ['typed behind them', 'Hi |, on .', 'Hi , on Monday.', 14, 'Hi |, on Monday.'],
    ['the new letter equals the next', 'a|b|b', 'abbb', 2, 'ab|b|b'],
    ['deleted before them', 'Dear | and |.', ' and .', 0, '| and |.'],
    ['replaced around one', 'a |bc| d', 'a XY d', 4, 'a |XY| d'],
    ['pasted over everything', 'Hi |, on |.', 'Bye', 3, 'Bye'],
  ])('%s', (_, before, after, caret, expected) => {
    const { text, places } = at(before);
    const wanted = at(expected);
    expect(wanted.text).toBe(after);
    expect(remap(places, text, after, caret)).toEqual(wanted.places);
  });

  it('keeps every place that was neither deleted nor replaced at the same words', () => {
    const text = fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'b', ' ') });
    fc.assert(
      fc.property(text, text, text, fc.nat(60), (head, tail, typed, where) => {
        const before = head + tail;
        const after = head + typed + tail;
        const place = Math.min(where, before.length);
        const caret = head.length + typed.length;
        const [moved] = remap([place], before, after, caret);
        expect(moved).toBe(place < head.length ? place : place + typed.length);
      }),
    );
  });
});
