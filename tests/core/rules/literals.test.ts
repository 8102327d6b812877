/** Rules wait for literals of their expressions; they must find exactly what they find when each is run on every sentence. */
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { afterAll, describe, expect, test } from 'vitest';
import { createDraftChecker } from '#core/checker.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { type CompileRegex, provideEngines } from '#core/rules/engines.ts';
import { folded, Literals } from '#core/rules/literals.ts';
import { compileRe2 } from '#core/rules/re2.ts';

afterAll(() => provideEngines({ regex: () => null }));

const plain: CompileRegex = (source) => {
  const compiled = RE2JS.compile(source);
  return {
    matches(text) {
      const matcher = compiled.matcher(text);
      const found = [];
      while (matcher.find())
        if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
      return found;
    },
  };
};

const word = fc.constantFrom('order', 'Fee', 'FK-12', 'it’s', 'ß', 'ΜΑΣ', 'a', 'wug', '£', 'up to', '42', '😀');
const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  fc.constantFrom(
    '\\d{2}',
    '\\b',
    '\\s',
    '\\w+',
    '.',
    '[ab]',
    '-?',
    '[A-Z\\d]{1,2}',
    '\\s?',
    '\\\\',
    '\\w{0,3}',
    '(?:order|fee)',
    '(?:wug ?)+',
  ),
);
const expression = fc
  .tuple(fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([anyCase, pieces]) => `re: ${anyCase ? '(?i)' : ''}${pieces.join('')}`);
const sought = fc.array(fc.oneof({ weight: 4, arbitrary: expression }, fc.constantFrom('order', 'the fee')), {
  minLength: 1,
  maxLength: 3,
});
const rule = fc.oneof(
  sought.map((find) => ({ find })),
  fc.tuple(sought, sought).map(([find, near]) => ({ find, near })),
  fc.tuple(sought, sought).map(([require, find]) => ({ require, when: { draft: { find } } })),
  fc.tuple(sought, sought).map(([find, words]) => ({ find, unless: { customer: { find: words } } })),
  fc.tuple(sought, sought).map(([one, other]) => ({ consistent: { either: [one, other] } })),
);
const said = fc
  .array(
    fc.oneof({ weight: 2, arbitrary: word }, fc.constantFrom('ORDER', 'fee', 'μας', 'K', 'ſ', "IT'S", '. ', '\n', ' ')),
    {
      maxLength: 14,
    },
  )
  .map((words) => words.join(' '));

function findings(compile: CompileRegex, rules: readonly object[], text: string, customer: string) {
  provideEngines({ regex: () => compile });
  const checker = createDraftChecker({
    checks: [],
    onFailure: (_, error) => {
      throw error;
    },
  });
  return checker.judge(
    { text, channel: 'email', revision: 0, skipped: [] },
    { messages: [{ from: 'customer', text: customer }], customer: {}, agent: {}, source: 'page' },
    { ...PLAIN_VOICE, rules },
  ).findings;
}

describe('rules that wait for literals', () => {
  test('find what they find without waiting', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 6 }), said, said, (forms, text, customer) => {
        const rules = forms.map((form, at) => ({ id: `r-${at}`, language: ['en', 'de', 'el'], ...form }));
        const expected = findings(plain, rules, text, customer);
        told += expected.length;
        expect(findings(compileRe2, rules, text, customer)).toEqual(expected);
      }),
      { numRuns: 800 },
    );
    expect(told).toBeGreaterThan(250);
  });

  test('are told of every literal that a text holds, and of none that it has not', () => {
    const literal = fc.string({ unit: fc.constantFrom(...'ab’0 ς'), minLength: 1, maxLength: 4 }).map(folded);
    fc.assert(
      fc.property(
        fc.array(literal, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom(...'abAB‘7 σ') }),
        (all, text) => {
          const literals = new Literals<string>();
          for (const one of all) literals.add(one, [one, 'never there']);
          expect([...literals.in(text)].sort()).toEqual(
            [...new Set(all)].filter((one) => folded(text).includes(one)).sort(),
          );
        },
      ),
    );
  });

  test('are asked always where nothing is known of them, or room is short', () => {
    const literals = new Literals<number>();
    expect(literals.add(0, undefined)).toBe(false);
    expect(literals.add(1, [])).toBe(false);
    const long = Array.from({ length: 30_000 }, (_, at) => `x${at}y`);
    expect(literals.add(2, long)).toBe(true);
    expect(
      literals.add(
        3,
        long.map((one) => `${one}z`),
      ),
    ).toBe(false);
    expect(literals.add(4, ['fee'])).toBe(true);
    expect([...literals.in('A Fee for X.')]).toEqual([4]);
  });
});
