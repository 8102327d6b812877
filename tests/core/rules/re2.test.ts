/** A pattern is not run where its words cannot be; that must never lose a match. */
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { compileRe2 } from '#core/rules/re2.ts';

function plainly(source: string, text: string): readonly { start: number; end: number }[] {
  const matcher = RE2JS.compile(source).matcher(text);
  const found = [];
  while (matcher.find())
    if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
  return found;
}

const word = fc.constantFrom(
  'order',
  'Fee',
  'a',
  'is',
  '42',
  'ß',
  'ΜΑΣ',
  'it’s',
  'k',
  'S',
  '£',
  '😀',
  ' ',
  '-',
  'up to',
);
const atom = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constantFrom(
    '\\d',
    '\\d{2,4}',
    '\\b',
    '\\s',
    '\\w+',
    '.',
    '[abc]',
    '[^a]',
    '[a-z]+',
    '[xy\\d]',
    '[[:alpha:]]',
    '\\.',
    '^',
    '$',
  ),
);
const pattern = fc.letrec<{ some: string }>((tie) => ({
  some: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc.tuple(tie('some'), tie('some')).map(([one, other]) => one + other),
    fc.tuple(tie('some'), tie('some')).map(([one, other]) => `(?:${one}|${other})`),
    fc.tuple(tie('some'), fc.constantFrom('?', '*', '+', '{2}', '+?')).map(([one, mark]) => `(${one})${mark}`),
    fc.tuple(word, fc.constantFrom('?', '*', '+')).map(([one, mark]) => one + mark),
  ),
})).some;
const texts = fc.array(fc.oneof(word, fc.constantFrom('ORDER', 'fee', 'μας', 'K', 'ſ', "IT'S", 'x7', '.')), {
  maxLength: 9,
});

describe('a regular expression of a rule', () => {
  test('matches what it matches without its guard', () => {
    fc.assert(
      fc.property(pattern, fc.boolean(), texts, (body, anyCase, words) => {
        const source = anyCase ? `(?i)${body}` : body;
        const text = words.join('');
        let expected: ReturnType<typeof plainly>;
        try {
          expected = plainly(source, text);
        } catch {
          return expect(() => compileRe2(source)).toThrow();
        }
        expect(compileRe2(source).matches(text)).toEqual(expected);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['\\bFK-?\\d{4,6}\\b', 'Your number is FK-12345.', 1],
    ['(?i)price list', 'The PRICE LIST is here.', 1],
    ['[£€$]\\s?\\d', 'A fee of £ 4.', 1],
    ['[£€$]\\s?\\d', 'A fee of four pounds.', 0],
    ['(?i)maß', 'Das MAẞ ist voll.', 1],
  ])('%s in “%s”: %i', (source, text, count) => {
    expect(compileRe2(source).matches(text)).toHaveLength(count);
  });
});
