/** In small letters an expression finds what it finds in the text as written, at the same place. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '#core/engine.ts';
import { declared } from '#core/text/expressions.ts';
import { forSmall, small } from '#core/text/small.ts';

const FOLDER = 'packs/warm-shop/templates';
const templates = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.length > 60)
    .slice(0, 1),
);
const LINES = [
  ...templates,
  ...templates.map((line) => line.toUpperCase()),
  'You’ll SEE that İt isn’t Ours, ‘as stated’ – WE CAN’T.',
];

describe('small', () => {
  it.each(['İstanbul', 'ẞ', 'Straße ÄÖ', 'don’t', 'ΟΔΟΣ', '😀 A'])('keeps every place of %s', (text) => {
    expect(small(text)).toHaveLength(text.length);
  });

  it('makes letters small', () => {
    expect(small('We CAN’T, ÄÖ')).toBe('we can’t, äö');
    expect(small('Aİb')).toBe('aİb');
  });
});

describe('forSmall', () => {
  it.each([
    [/Hello ['’]there/i, "hello ['’]there"],
    [/\W\S\Bing[A-Z]/i, '\\W\\S\\Bing[a-z]'],
    [/(?<Name>X)\p{Ll}+ \k<Name>/iu, '(?<Name>x)\\p{Ll}+ \\k<Name>'],
  ])('writes %s in small letters', (regex, source) => {
    expect(forSmall(regex)?.source).toBe(source);
  });

  it.each([/Hello/, /\p{Lu}x/iu, /\P{L}/iu, /\u0041/i])('leaves %s as it is', (regex) => {
    expect(forSmall(regex)).toBeNull();
  });

  it('finds the same at the same place, for every expression of the engine', () => {
    const pairs = declared().flatMap(({ regex }) => {
      const inSmall = forSmall(regex);
      return inSmall ? [{ regex, inSmall }] : [];
    });
    expect(pairs.length).toBeGreaterThan(500);
    const found = { written: 0, different: [] as string[] };
    const place = (regex: RegExp, text: string): string | undefined => {
      regex.lastIndex = 0;
      const match = regex.exec(text);
      return match ? `${match.index}+${match[0].length}` : undefined;
    };
    for (const line of LINES) {
      const lower = small(line);
      for (const { regex, inSmall } of pairs) {
        const written = place(regex, line);
        if (written !== undefined) found.written++;
        if (written !== place(inSmall, lower)) found.different.push(`${regex}: ${line}`);
      }
    }
    expect(found.different).toEqual([]);
    expect(found.written).toBeGreaterThan(500);
  }, 60_000);
});
