import { describe, expect, it } from 'vitest';
import { findSkipped } from '#core/text/skip.ts';

const skipped = (text: string) => findSkipped(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('what is not the agent’s own prose', () => {
  it.each([
    ['> you wrote this\nThanks.', [['quote', '> you wrote this']]],
    ['Done.\n-- \nSam\nAcme', [['signature', '-- \nSam\nAcme']]],
    ['Done.\n\nOn Monday Ana Silva wrote:\n> where is it?', [['quote', 'On Monday Ana Silva wrote:\n> where is it?']]],
    ['Done.\n--- Original Message ---\nolder', [['quote', '--- Original Message ---\nolder']]],
    ['Am 02.06. um 21:40 schrieb Ana Silva:\n> wo', [['quote', 'Am 02.06. um 21:40 schrieb Ana Silva:\n> wo']]],
    ['Type `npm start` now.', [['code', '`npm start`']]],
    ['See https://example.com/a?b=1.', [['url', 'https://example.com/a?b=1']]],
    ['Write to ana@example.com.', [['url', 'ana@example.com']]],
    [
      'It is on bitebox.example/menu, and on shop.com.',
      [
        ['url', 'bitebox.example/menu'],
        ['url', 'shop.com'],
      ],
    ],
    ['Sent.The rest comes e.g./by post, 3.50/month and/or later.', []],
  ])('%s', (text, expected) => expect(skipped(text)).toEqual(expected));

  it('goes on below a quotation when the agent answers there', () => {
    const text = 'On Monday Ana wrote:\n> where is it?\n\nIt left today.';
    const found = findSkipped(text);
    const answer = text.indexOf('It left');
    expect(found.some(({ start, end }) => start <= answer && end > answer)).toBe(false);
    expect(found.some(({ kind }) => kind === 'quote')).toBe(true);
  });

  it.each([
    ['On Monday Ana wrote:\nwhere is it?', '\nIt left today.'],
    ['-- \nSam\nAcme', '\nIt left today.'],
    ['On Monday Ana wrote:\n> where is it?\n\n-- \nSam', '\nIt left today.'],
  ])('below what the page saw stand there the agent may have written: %s', (before, own) => {
    const text = before + own;
    const known = [{ kind: 'quote', start: 0, end: before.length }] as const;
    expect(findSkipped(text).some(({ end }) => end === text.length)).toBe(true);
    expect(findSkipped(text, known).some(({ end }) => end > before.length)).toBe(false);
  });

  it('of a quoted line the page tells which part is the agent’s', () => {
    const text = '> Where is it? It left today.\n> Ana';
    const found = findSkipped(text, [{ kind: 'quote', start: 0, end: 14 }]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['> Ana']);
  });

  it('a signature the page did not see is one', () => {
    const text = 'On Monday Ana wrote:\nwhere is it?\n\nIt left.\n\n-- \nSam';
    const found = findSkipped(text, [{ kind: 'quote', start: 0, end: 33 }]);
    expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['signature', '-- \nSam']]);
  });

  it.each(['On Monday we wrote to you.', 'a -- b', 'It is 5 > 3.', 'Best,\nSam', 'Use it at home @ six.'])(
    'near miss: %s',
    (text) => expect(skipped(text)).toEqual([]),
  );
});
