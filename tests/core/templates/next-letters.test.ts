import { describe, expect, it } from 'vitest';
import { nextLetters } from '#core/templates/next-letters.ts';

const segment = (...terms: string[]) => ({ terms: terms.sort(), bits: new Int32Array(terms.length) });

describe('the letters that may come next', () => {
  it.each<[string, string, string[]]>([
    ['re', 'those the words go on with, most words first', ['f', 't']],
    ['REF', 'whatever their case', ['u']],
    ['refund', 'none where the word is over', ['s']],
    ['money re', 'of the word that is being typed', ['f', 't']],
    ['money ', 'all that a word begins with, after a space', ['r', 'ü', 'm']],
    ['zebra', 'none where nothing goes on', []],
  ])('%s: %s', (typed, _, expected) => {
    const words = segment('refund', 'refunds', 'refute', 'return', 'über', 'übel', 'money');
    expect(nextLetters([words], typed, 9)).toEqual(expected);
  });

  it('counts all segments, and ends where it should', () => {
    expect(nextLetters([segment('aa', 'b'), segment('b', 'bb', 'c')], '', 2)).toEqual(['b', 'a']);
    expect(nextLetters([segment("it's", 'it-1', 'ita')], 'it', 9)).toEqual(['a']);
  });
});
