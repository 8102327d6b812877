/** In parts an expression finds what it finds whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '#core/engine.ts';
import { declared, expression } from '#core/text/expressions.ts';
import { partsOf } from '#core/text/parts.ts';
import { PatternAutomaton } from '#core/text/patterns.ts';
import { Sentence } from '#core/text/reading.ts';

const long = (source: string): string => `${source}|${'x'.repeat(400)}`;
const read = (text: string): Sentence => new Sentence(text, new PatternAutomaton());

describe('partsOf', () => {
  it.each([
    ['a|b(?:c|d)', ['a', 'b(?:c|d)']],
    ['[|(]a|\\|b', ['[|(]a', '\\|b']],
    ['(?<=a|b)c|(?<!d)e|(?=f)', ['(?<=a|b)c', '(?<!d)e', '(?=f)']],
    ['[\\]|]|\\(', ['[\\]|]', '\\(']],
  ])('%s', (source, parts) => {
    expect(partsOf(new RegExp(long(source)))).toEqual([...parts, 'x'.repeat(400)]);
  });

  it.each(['(a)|b', '(?<one>a)|b', '\\[(a)\\]|b', '(?:a|b)'])('leaves %s whole', (source) => {
    expect(partsOf({ source: source.replace('b', 'b'.repeat(400)), flags: '' })).toEqual([]);
  });

  it('leaves what goes on where it stopped whole, and what is short', () => {
    expect(partsOf({ source: long('a|b'), flags: 'g' })).toEqual([]);
    expect(partsOf(/a|b/)).toEqual([]);
  });
});

describe('a sentence asked for an expression of parts', () => {
  const either = expression(new RegExp(long('later today|today|la[t]'), 'i'));
  it.each([
    ['Not Later today.', 'Later today'],
    ['Today or later today', 'Today'],
    ['That is late.', 'lat'],
    ['Never.', undefined],
  ])('finds in “%s” what begins first, and of those the first', (text, found) => {
    expect(read(text).exec(either)?.[0]).toBe(found);
    expect(read(text).test(either)).toBe(found !== undefined);
  });

  it('finds what the whole finds, for every expression of the engine', () => {
    const inParts = declared().filter(({ parts }) => parts.length > 0);
    expect(inParts.length).toBeGreaterThan(100);
    const folder = 'packs/formal-bank/templates';
    const lines = readdirSync(folder).flatMap((file) =>
      readFileSync(`${folder}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => line.length > 60)
        .slice(0, 2),
    );
    let found = 0;
    for (const text of [...lines, 'You should have read the terms, as stated in our policy; nothing we can do.']) {
      const sentence = read(text);
      for (const whole of inParts) {
        whole.regex.lastIndex = 0;
        const expected = whole.regex.exec(text);
        const got = sentence.exec(whole);
        expect([whole.regex.source, got?.index, got?.[0]]).toEqual([
          whole.regex.source,
          expected?.index,
          expected?.[0],
        ]);
        if (expected) found++;
      }
    }
    expect(found).toBeGreaterThan(20);
  });
});
