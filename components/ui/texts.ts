import type en from '../../locales/en.json';
import { asSaid, type Tell } from './told.ts';

/** One text, or its plural forms in the file format of `@wxt-dev/i18n`: "0", "1", and "n" for the rest. */
type Forms = { readonly n: string };
type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | Forms ? `${Prefix}${K}` : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every text there is, by its path in `locales/en.json`. */
export type TextKey = Keys<typeof en>;
export interface Messages {
  readonly [key: string]: string | Messages;
}

export interface Texts {
  readonly language: string;
  /** `$1` … `$9` stand for the values; the first one, a number, picks the plural form. */
  t(key: TextKey, ...values: readonly (string | number)[]): string;
  /** What the engine said of a reply. */
  readonly told: Tell;
}

function find(messages: Messages, key: string): string | Messages | undefined {
  let found: string | Messages | undefined = messages;
  for (const step of key.split('.')) found = typeof found === 'object' ? found[step] : undefined;
  return found;
}

/** Texts out of one language's file, or the sections of it that a part bundles. */
export function createTexts(language: string, messages: Messages, told = asSaid): Texts {
  return {
    language,
    told,
    t(key, ...values) {
      const found = find(messages, key);
      const text = typeof found === 'object' ? (found[String(values[0])] ?? found.n) : found;
      if (typeof text !== 'string') throw new Error(`No text "${key}" in the "${language}" texts of this part.`);
      return text.replace(/\$([1-9])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
    },
  };
}

type PackagedText = (key: TextKey, ...values: readonly (number | string[])[]) => string;

/**
 * Texts out of the extension's own message files, over the `t` of `@wxt-dev/i18n`: nothing is bundled, which the
 * script that goes into every reply page cannot afford.
 */
export function packagedTexts(t: PackagedText, told = asSaid): Texts {
  return {
    // Of the texts, not of the browser: where there is no translation they are English.
    language: t('ui.language'),
    told,
    t(key, ...values) {
      const [count] = values;
      const words = values.map(String);
      return typeof count === 'number' ? t(key, count, words) : t(key, words);
    },
  };
}
