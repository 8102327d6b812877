import { describe, expect, it } from 'vitest';
import { isWord, normalise, tokenise } from '#core/text/tokens.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ["Don't send the e-mail.", ["Don't", 'send', 'the', 'e-mail', '.']],
    ['It costs €3.50, not 4.', ['It', 'costs', '€', '3.50', ',', 'not', '4', '.']],
    ['Größe 42/43 über', ['Größe', '42/43', 'über']],
    ['100 % sure!!', ['100', '%', 'sure', '!', '!']],
    ['write to ana@example.com', ['write', 'to', 'ana@example.com']],
    ['', []],
    [' \t\u00a0 ', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('tells the place of each, also behind characters of two units', () => {
    const text = '🙂 I’ll call';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('compares words in small letters with straight apostrophes', () => {
    expect(tokenise('I’LL').map((token) => token.norm)).toEqual(["i'll"]);
    expect(normalise('DON‘T')).toBe("don't");
  });

  it('tells words from marks', () => {
    expect(tokenise('ok, 5 %').map(isWord)).toEqual([true, false, true, false]);
  });
});
