import { shortcutTerm } from './search-index.ts';
import { fold, wordsOf } from './words.ts';

export interface Query {
  readonly words: readonly string[];
  readonly shortcut: string | undefined;
  readonly tags: readonly string[];
  readonly packs: readonly string[];
}

const LONGEST_QUERY = 200;

/** `tag:refund`, `pack:acme` and `tag:"money back"` narrow down; the rest are words, and a shortcut when it is only one. */
export function parseQuery(typed: string): Query {
  const tags: string[] = [];
  const packs: string[] = [];
  const rest = typed
    .slice(0, LONGEST_QUERY)
    .replaceAll(/(?:^|\s)(tag|pack):(?:"([^"]*)"?|(\S*))/gi, (_, kind, quoted, bare) => {
      const value = fold(String(quoted ?? bare ?? '')).trim();
      if (value) (String(kind).toLowerCase() === 'tag' ? tags : packs).push(value);
      return ' ';
    });
  const text = rest.trim();
  const shortcut = text !== '' && !/\s/.test(text) ? shortcutTerm(text) : undefined;
  return { words: [...new Set(wordsOf(fold(text)))], shortcut, tags, packs };
}

export const isFiltered = ({ tags, packs }: Query): boolean => tags.length > 0 || packs.length > 0;
