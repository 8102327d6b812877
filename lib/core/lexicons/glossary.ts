/**
 * Words a customer should not have to know, by trade: plain tables anybody can edit (`glossary/*.csv`).
 * Columns: the term as a pattern (see patterns.ts), what to say instead ("a word of …": nothing fits in its place), what
 * it means, and its kind:
 * `capitals` counts only when written in capitals, `weak` is also an everyday word and needs company,
 * `verb` is inflected.
 */
import type { PatternSet } from '../text/patterns.ts';
import { phrases } from '../text/vocabulary.ts';

export interface GlossaryTerm {
  readonly field: string;
  readonly term: string;
  readonly instead: string;
  readonly means: string;
  readonly capitals: boolean;
  readonly weak: boolean;
  readonly verb: boolean;
}

const tables = import.meta.glob<string>('./glossary/*.csv', { eager: true, query: '?raw', import: 'default' });

export const glossary: readonly GlossaryTerm[] = Object.entries(tables).flatMap(([path, table]) => {
  const field = path.replace(/^.*\/|\.csv$/g, '');
  return table
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => rowOf(field, line));
});

function rowOf(field: string, line: string): GlossaryTerm {
  const [term = '', instead = '', means = '', kind = ''] = line.split(';');
  return {
    field,
    term,
    instead,
    means: means || instead,
    capitals: kind.includes('capitals'),
    weak: kind.includes('weak'),
    verb: kind.includes('verb'),
  };
}

/** `payload` also stands for `payloads`; acronyms too ("RMAs"). */
function withPlural(pattern: string): string {
  const last = /(?:^|\s)([\p{L}-]*\p{L})$/u.exec(pattern)?.[1];
  if (!last || /(?:s|ing|ed|[^aeiou]ly)$/i.test(last)) return pattern;
  const plural = /(?:x|ch|sh)$/.test(last)
    ? `${last}es`
    : /[^aeiou]y$/.test(last)
      ? `${last.slice(0, -1)}ies`
      : `${last}s`;
  return `${pattern.slice(0, pattern.length - last.length)}{${last}|${plural}}`;
}

/** One pattern per term, in the order of `glossary`: a hit's `pattern` is the term's index. */
export const glossaryPatterns: PatternSet = phrases(
  'glossary',
  glossary.map(({ term, verb }) => (verb ? term : withPlural(term))),
);
