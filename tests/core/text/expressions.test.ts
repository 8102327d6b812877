/** Cues are only ever too generous: an expression that matches is always allowed to. */
import { describe, expect, it } from 'vitest';
import { ACCUSATIONS } from '#core/lexicons/accusations.ts';
import { DISMISSALS } from '#core/lexicons/dismissals.ts';
import { Cues, type Expression, expression } from '#core/text/expressions.ts';
import { needlesOf } from '#core/text/needles.ts';

/** Cues are read off an expression only once it has been asked for often enough. */
function worn(regex: RegExp): Expression {
  const one = expression(regex);
  const cues = new Cues('');
  for (let asked = 0; asked < 50; asked++) cues.allow(one);
  return one;
}

const MATCHES: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t wait\b/i, 'We CAN’T wait'],
  [/honou?r(?:ed)?/, 'an honor'],
  [/\b(?:late|delayed) (?:again|twice)\b/i, 'Delayed twice.'],
  [/(?<!not )sorry(?= about)/, 'so sorry about'],
  [/^(?:hi|hello)\b[^,]{0,5},/i, 'Hello Jo, it'],
  [/(?:ab|c){2}d/, 'cabd'],
  [/a{0}b/, 'b'],
  [/x*y+z?/, 'y'],
  [/[aä]ber/i, 'ÄBER'],
  [/\u00e9t\xe9/, 'été'],
  [/[\]x]!/, ']!'],
  [/[&<\\]b/, '\\b'],
  [/(?<year>\d{4})-\k<year>/, '2024-2024'],
  [/(a)\1/, 'aa'],
  [/\$5\.00|€/, 'for $5.00'],
  [/k\b/iu, '5 \u212a'],
  [/straße/i, 'Straße'],
  [/i̇/, 'İ'.toLowerCase()],
  [/\bno\b/, 'no'],
  [/\bno\b/, 'so,no'],
  [/\Bing\b/, 'going'],
  [/foo|/, 'bar'],
];

describe('expressions', () => {
  it.each(MATCHES)('%s may match "%s"', (regex, text) => {
    expect(regex.test(text)).toBe(true);
    const one = worn(regex);
    expect(new Cues(text).allow(one)).toBe(true);
  });

  it.each<[RegExp, string]>([
    [/\bcan['’]t wait\b/i, 'We can wait'],
    [/\b(?:late|delayed) (?:again|twice)\b/i, 'Late once.'],
    [/\bnot\b.{0,20}\bever\b/, 'nothing, whatever'],
    [/\bsorry\b/i, 'We regret it'],
  ])('%s is not tried on "%s"', (regex, text) => {
    const one = worn(regex);
    expect(new Cues(text).allow(one)).toBe(false);
  });

  it('knows nothing of a text read before the expression was', () => {
    const cues = new Cues('a text');
    expect(cues.allow(worn(/\bnever met before\b/))).toBe(true);
  });

  it('reads needles off every accusation and dismissal', () => {
    const none = [...ACCUSATIONS, ...DISMISSALS].filter(({ expression }) => needlesOf(expression).length === 0);
    expect(none.map(({ expression }) => expression.source)).toEqual([]);
  });
});
