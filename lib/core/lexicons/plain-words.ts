/**
 * Officialese and its plain words (`plain-words.csv`): long words that cost an ordinary reader a second each. Started
 * from the public-domain list of plainlanguage.gov, without what is everyday in support (address, request, contact).
 */
import type { PatternSet } from '../text/patterns.ts';
import { phrases } from '../text/vocabulary.ts';

const [table = ''] = Object.values(
  import.meta.glob<string>('./plain-words.csv', { eager: true, query: '?raw', import: 'default' }),
);

export interface PlainWord {
  readonly term: string;
  /** Empty where the advice is to leave the words out. */
  readonly instead: string;
}

export const plainWordList: readonly PlainWord[] = table
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [term = '', instead = ''] = line.split(';');
    return { term, instead };
  });

export const plainWordPatterns: PatternSet = phrases(
  'plain-words',
  plainWordList.map(({ term }) => term),
);
