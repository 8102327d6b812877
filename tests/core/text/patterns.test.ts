/** The automaton finds what the written-out phrases of a pattern would, and every built-in pattern can be read. */
import { describe, expect, it } from 'vitest';
import { checks } from '#core/checks/registry.ts';
import { expand } from '#core/text/pattern-syntax.ts';
import { GAP, PatternAutomaton } from '#core/text/patterns.ts';
import { tokenise } from '#core/text/tokens.ts';
import { declared } from '#core/text/vocabulary.ts';

function found(patterns: readonly string[], text: string): readonly string[] {
  const set = { name: 'test', patterns };
  const automaton = new PatternAutomaton();
  automaton.addAll(set);
  const hits = automaton.match(tokenise(text)).get(set) ?? [];
  return hits.map(({ start, end, pattern }) => `${pattern}: ${text.slice(start, end)}`);
}

describe('the automaton', () => {
  it.each<[pattern: string, text: string, hits: readonly string[]]>([
    ['late fee', 'A Late   fee is due', ['0: Late   fee']],
    ['late fee', 'late, fee', []],
    ['{late|over due} fee', 'late fee, over due fee', ['0: late fee', '0: over due fee']],
    ['{late|over due} fee', 'over fee', []],
    ['[really [very]] sorry', 'really very sorry', ['0: really very sorry', '0: sorry']],
    ['{a [b|c d]|e} [f] g', 'a c d g; e f g; a f g', ['0: a c d g', '0: e f g', '0: a f g']],
    ['{a [b|c d]|e} [f] g', 'a c g', []],
    ['{|please} wait', 'please wait', ['0: please wait', '0: wait']],
    ['refund * days', 'refund in days', ['0: refund in days']],
    ['refund * days', 'refund one two three days', ['0: refund one two three days']],
    ['refund * days', 'refund one two three four days', []],
    ['refund * days [ago]', 'refund days days ago', ['0: refund days days ago']],
    ['{a * b|c} d', 'a x b d', ['0: a x b d']],
    ['~apologise', 'we apologised and apologize', ['0: apologised', '0: apologize']],
    ['a \\* \\{b\\}', 'a * {b}', ['0: a * {b}']],
    ["don't.", 'I don’t.', ['0: don’t.']],
    ['t&c [apply]', 'T&C apply', ['0: T&C apply']],
    ['{#Person|the customer} paid', 'the customer paid', ['0: the customer paid']],
  ])('%s in "%s"', (pattern, text, hits) => {
    expect(found([pattern], text)).toEqual(hits);
  });

  it('keeps the longest hit of a start, and of equal ones the pattern without choices', () => {
    expect(found(['due', 'due course'], 'due course')).toEqual(['1: due course']);
    expect(found(['~purge', 'purged'], 'purged')).toEqual(['1: purged']);
    expect(found(['{a|b} x', '{a|c} x'], 'a x')).toEqual(['0: a x']);
  });

  it('finds the same after other texts', () => {
    const set = { name: 'test', patterns: ['{a|b} * c', 'a b', 'a * * d'] };
    const automaton = new PatternAutomaton();
    automaton.addAll(set);
    const read = (text: string) => automaton.match(tokenise(text)).get(set);
    const alone = found(set.patterns, 'a b x c');
    for (const text of ['b c', 'a a a', 'a x y c', 'a b b c']) read(text);
    expect(read('a b x c')?.map(({ pattern, start, end }) => `${pattern}: ${'a b x c'.slice(start, end)}`)).toEqual(
      alone,
    );
  });

  it('finds every phrase that a pattern means', () => {
    for (const { name, patterns } of declared().filter((set) => set.patterns.length < 60))
      patterns.forEach((pattern, index) => {
        const automaton = new PatternAutomaton();
        const set = { name, patterns };
        automaton.add(set, index, pattern);
        for (const sequence of expand(pattern).slice(0, 40)) {
          const words = sequence.map((one) =>
            one === 'gap' ? 'zz '.repeat(GAP) : 'words' in one ? one.words.at(-1) : '',
          );
          const tokens = tokenise(words.join(' '));
          const hit = automaton.match(tokens).get(set)?.[0];
          expect(hit && { ...hit, words }).toMatchObject({ start: 0, end: tokens.at(-1)?.end, words });
        }
      });
  });
});

it('every built-in pattern can be read', () => {
  expect(checks.length).toBeGreaterThan(20);
  for (const { patterns } of declared()) for (const pattern of patterns) expect(expand(pattern)).not.toEqual([]);
});
