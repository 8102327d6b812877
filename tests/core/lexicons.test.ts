import { describe, expect, it } from 'vitest';
import { glossaryPatterns, glossary as terms } from '#core/lexicons/glossary.ts';
import { plainWordList, plainWordPatterns } from '#core/lexicons/plain-words.ts';
import { expand } from '#core/text/pattern-syntax.ts';

const glossary = terms();

const broken = (patterns: readonly string[]): readonly string[] =>
  patterns.filter((pattern) => {
    try {
      return expand(pattern).length === 0;
    } catch {
      return true;
    }
  });

describe('glossary', () => {
  it('every term is a pattern', () => {
    const { patterns, inFull } = glossaryPatterns;
    expect(broken(patterns.map((pattern, index) => inFull?.(pattern, index) ?? pattern))).toEqual([]);
  });

  it('every term has plain words and a meaning', () => {
    expect(glossary.filter(({ instead, means }) => instead === '' || means === '').map(({ term }) => term)).toEqual([]);
  });

  it('no term stands twice', () => {
    const terms = glossary.map(({ term }) => term.toLowerCase());
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it('the plain words are not jargon themselves', () => {
    const acronyms = new Set(glossary.filter(({ capitals }) => capitals).map(({ term }) => term));
    const circular = glossary.filter(({ instead }) => instead.split(/[\s,()]+/).some((word) => acronyms.has(word)));
    expect(circular.map(({ term, instead }) => `${term} → ${instead}`)).toEqual([]);
  });

  it('covers support and at least twelve trades', () => {
    const fields = new Map<string, number>();
    for (const { field } of glossary) fields.set(field, (fields.get(field) ?? 0) + 1);
    expect([...fields].filter(([, count]) => count >= 25).length).toBeGreaterThanOrEqual(13);
    expect(fields.has('support')).toBe(true);
  });
});

describe('plain words', () => {
  it('every term is a pattern and stands once', () => {
    expect(broken(plainWordPatterns.patterns)).toEqual([]);
    const terms = plainWordList.map(({ term }) => term);
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });
});
