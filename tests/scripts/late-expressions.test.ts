/** What the build makes of the engine's tables. */
import { describe, expect, it } from 'vitest';
import { late, regexOf } from '#core/text/late.ts';
import { keyOf } from '#core/text/packed-needles.ts';
import { withLate, withLateClasses } from '../../scripts/late-expressions.ts';

describe('withLate', () => {
  it.each([
    ['expression(/a\\/b["\'`]/iu);', 'expression($late("a\\\\/b[\\"\'`]", "iu"));'],
    [
      'const all = [{ expression: /a/i, unless: /b/ }];',
      'const all = [{ expression: $late("a", "i"), unless: $late("b", "") }];',
    ],
    [
      `const one = { asks: new RegExp('b' + WORD, 'i'), gives: new RegExp(SOME) };`,
      `const one = { asks: $late('b' + WORD, 'i'), gives: $late(SOME) };`,
    ],
    ['const all = [/a/, new RegExp(B)].map(expression);', 'const all = [$late("a", ""), $late(B)].map(expression);'],
    ['const one = { guard: expression(/a/) };', 'const one = { guard: expression($late("a", "")) };'],
  ])('%s', (code, made) => {
    expect(withLate(code)).toBe(made);
  });

  it.each([
    // Nobody says that these are never matched, split or replaced by.
    'const PLAIN = /a/; const held = { other: /a/ }; of(/a/);',
    'const { expression } = shape; const two = { expression, [unless]: /a/, unless: (match) => /a/.test(match) };',
    'const told = (nouns) => ({ asks: /a/ });',
    'const one = { expression: /a/.source };',
    'const all = [/a/, /b/].map(other);',
  ])('leaves alone: %s', (code) => {
    expect(withLate(code)).toBe(code);
  });
});

describe('withLateClasses', () => {
  it('makes a literal in a function when it is first asked', () => {
    expect(withLateClasses(String.raw`const is = (a) => /\p{L}/u.test(a) && !/x/.test(a);`)).toBe(
      'const $late18 = $late("\\\\p{L}", "u");\nconst is = (a) => $late18.test(a) && !/x/.test(a);',
    );
  });

  it('makes a constant that is only asked when it is', () => {
    expect(withLateClasses(String.raw`const L = /\p{L}/gu; const a = (b) => L.test(b) || L.exec(b);`)).toBe(
      'const L = $late("\\\\p{L}", "gu"); const a = (b) => L.test(b) || L.exec(b);',
    );
  });

  it.each([
    String.raw`const L = /\p{L}/u; const a = (b) => L.test(b) || b.match(L);`,
    String.raw`export const L = /\p{L}/u; const a = (b) => L.test(b);`,
    String.raw`const L = /\p{L}/u; export { L };`,
    String.raw`const L = /\p{L}/u; const a = (L) => L.test(b);`,
    String.raw`const a = (b) => /\p{L}/gu.exec(b);`,
    String.raw`const a = (b) => b.replace(/\p{L}/gu, '');`,
    'const L = /[a-z]/u; const a = (b) => L.test(b);',
  ])('leaves alone: %s', (code) => {
    expect(withLateClasses(code)).toBe(code);
  });
});

describe('what is read late', () => {
  it.each([/\b(?:a|b)\/c/giu, /^$/, /[/\\]+"'`\u2019\n/s])('finds what %s finds', (regex) => {
    const made = late(regex.source, regex.flags);
    expect(regexOf(made)).toEqual(regex);
    expect(made.test('a/c /\\"\'`’\n')).toBe(new RegExp(regex).test('a/c /\\"\'`’\n'));
    expect(keyOf(made)).toBe(keyOf(regex));
  });

  it('has the key of what its string makes, slashes and all', () => {
    expect(keyOf(late('t/d? (?:a|b)', 'i'))).toBe(keyOf(/t\/d? (?:a|b)/i));
  });
});
