import { describe, expect, it } from 'vitest';
import { createShortcuts } from '#core/templates/typed-shortcut.ts';

const shortcuts = createShortcuts([
  '/refund',
  ';thx',
  'kr',
  '🎉ok',
  '/שלום',
  'kind regards',
  '/Refund-late',
  'x'.repeat(5000),
  '',
]);
const typed = (text: string) => shortcuts.typedAt(text, text.length);

describe('a typed shortcut', () => {
  it.each([
    ['/refund', '/refund'],
    ['Hi Ann,\n\n/refund', '/refund'],
    ['Hi Ann, /REFUND', '/refund'],
    ['(/refund', '/refund'],
    ['“/refund-late', '/Refund-late'],
    ['Thanks ;thx', ';thx'],
    ['Hello /kr', 'kr'],
    ['done 🎉ok', '🎉ok'],
    ['ok /שלום', '/שלום'],
    ['with /kind regards', 'kind regards'],
    [`a /${'x'.repeat(5000)}`, 'x'.repeat(5000)],
  ])('%s', (text, shortcut) => {
    const found = typed(text);
    expect(found?.shortcut).toBe(shortcut);
    expect(text.slice(found?.span.start, found?.span.end).toLowerCase()).toContain(shortcut.toLowerCase());
  });

  it.each([
    [''],
    ['/refun'],
    ['https://shop.example/refund'],
    ['a/refund'],
    ['skr'],
    ['Hello kr'],
    ['with kind regards'],
    ['and/kr'],
    ['/refund '],
    ['un/kind regards'],
    [`/${'x'.repeat(5001)}`],
  ])('none in %s', (text) => expect(typed(text)).toBeNull());

  it('stands before the caret, whatever follows it', () => {
    const text = 'Hi,\n/refund\nBest, Sam';
    expect(shortcuts.typedAt(text, 11)).toEqual({ shortcut: '/refund', span: { start: 4, end: 11 } });
    expect(shortcuts.typedAt(text, 10)).toBeNull();
  });
});
