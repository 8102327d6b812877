import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it, vi } from 'vitest';
import { createTexts, packagedTexts } from '../../components/ui/texts.ts';
import de from '../../locales/de.json';
import en from '../../locales/en.json';

const flat = (part: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flat(value, `${path}${key}.`),
  );
const english = new Map(flat(en));
const german = new Map(flat(de));
const places = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

describe('the texts', () => {
  it('are there in both languages', () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fill in the same values in both languages', () => {
    const differ = [...english].filter(([key, text]) => `${places(text)}` !== `${places(german.get(key) ?? '')}`);
    expect(differ).toEqual([]);
  });

  it('have names that the browser takes, and no separator of plural forms in them', () => {
    expect([...english.keys()].filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
    expect([...english, ...german].filter(([, text]) => text.includes(' | '))).toEqual([]);
  });
});

describe('createTexts', () => {
  const texts = createTexts('en', en);

  it('picks the plural form by the first value', () => {
    expect([1, 2].map((count) => texts.t('overlay.panel.look', count))).toEqual(['1 to look at', '2 to look at']);
  });

  it('fills in values as they are', () => {
    expect(texts.t('overlay.search.none', '$2 <b>')).toBe('No reply matches “$2 <b>”.');
  });

  it('names the text that is missing', () => {
    expect(() => createTexts('en', {}).t('ui.close')).toThrow('No text "ui.close"');
  });
});

describe('packagedTexts', () => {
  it('says the same out of the message files that the build writes', async () => {
    const messages = generateChromeMessages(parseMessagesText(readFileSync('locales/en.json', 'utf8'), 'JSON5'));
    vi.stubGlobal('chrome', {
      runtime: { id: 'x' },
      i18n: {
        getMessage: (key: string, values: readonly string[] = []) =>
          messages[key]?.message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
      },
    });
    // Imported here: it looks for the browser while it loads.
    const { createI18n } = await import('@wxt-dev/i18n');
    const bundled = createTexts('en', en);
    const packaged = packagedTexts(createI18n().t);
    expect(packaged.language).toBe('en');
    for (const texts of [bundled, packaged]) {
      expect(texts.t('overlay.panel.look', 1)).toBe('1 to look at');
      expect(texts.t('overlay.panel.look', 7)).toBe('7 to look at');
      expect(texts.t('overlay.search.first', 50, 312)).toBe('the first 50 of 312');
      expect(texts.t('overlay.card.serves', 'Plain words')).toBe('Serves “Plain words”');
      expect(texts.t('ui.close')).toBe('Close');
    }
    vi.unstubAllGlobals();
  });
});
