import type { SearchEntry } from './search.ts';
import { letterBits } from './typos.ts';
import { fold, wordsOf } from './words.ts';

/** Shortcut > title > tag > body: a hit in one is worth more than any number of hits in the next. */
const WEIGHT = { shortcut: 40, title: 12, tag: 5, body: 1 };
/** More of a body than this is not read by anybody choosing a reply. */
const LONGEST_BODY = 20_000;
const LONGEST_SHORTCUT = 60;

/**
 * Inverted index on typed arrays. Terms are sorted, so every beginning of a word is one range of terms; shortcuts are
 * terms that start with "/".
 */
export interface SearchIndex {
  readonly terms: readonly string[];
  readonly bits: Int32Array;
  /** `starts[t]`..`starts[t + 1]` are the postings of term `t`. */
  readonly starts: Uint32Array;
  readonly docs: Uint32Array;
  readonly worth: Float32Array;
  readonly titles: readonly string[];
  readonly tags: readonly (readonly string[])[];
}

/** "/sign-off" is found as "signoff" too. */
export function shortcutTerm(shortcut: string): string {
  return `/${fold(shortcut)
    .replaceAll(/[/\s._-]+/g, '')
    .slice(0, LONGEST_SHORTCUT)}`;
}

export function buildIndex(entries: readonly SearchEntry[]): SearchIndex {
  const numbers = new Map<string, number>();
  const pairs: number[] = [];
  const worths: number[] = [];
  const titles: string[] = [];
  const tags: string[][] = [];
  entries.forEach((entry, doc) => {
    const found = new Map<string, number>();
    const add = (word: string, worth: number) => found.set(word, (found.get(word) ?? 0) + worth);
    const title = wordsOf(fold(entry.title));
    titles.push(title.join(' '));
    tags.push((entry.tags ?? []).map((tag) => fold(tag)));
    if (entry.shortcut) {
      add(shortcutTerm(entry.shortcut), WEIGHT.shortcut);
      for (const word of new Set(wordsOf(fold(entry.shortcut).slice(0, LONGEST_SHORTCUT)))) add(word, WEIGHT.title);
    }
    // A short title that matches says more than a long one that matches in the same words.
    const titleWorth = WEIGHT.title / (1 + 0.08 * title.length);
    for (const word of new Set(title)) add(word, titleWorth);
    for (const word of new Set(tags[doc]?.flatMap((tag) => wordsOf(tag)))) add(word, WEIGHT.tag);
    const body = new Map<string, number>();
    for (const word of wordsOf(fold(entry.body.slice(0, LONGEST_BODY)))) body.set(word, (body.get(word) ?? 0) + 1);
    for (const [word, count] of body) add(word, (WEIGHT.body * count) / (count + 1.2));
    for (const [word, worth] of found) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      pairs.push(number, doc);
      worths.push(worth);
    }
  });

  const terms = [...numbers.keys()].sort();
  const place = new Uint32Array(terms.length);
  terms.forEach((term, i) => {
    place[numbers.get(term) ?? 0] = i;
  });
  const starts = new Uint32Array(terms.length + 1);
  for (let p = 0; p < worths.length; p += 1) {
    const term = place[pairs[2 * p] ?? 0] ?? 0;
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let t = 0; t < terms.length; t += 1) starts[t + 1] = (starts[t + 1] ?? 0) + (starts[t] ?? 0);
  const next = starts.slice();
  const docs = new Uint32Array(worths.length);
  const worth = new Float32Array(worths.length);
  for (let p = 0; p < worths.length; p += 1) {
    const term = place[pairs[2 * p] ?? 0] ?? 0;
    const at = next[term] ?? 0;
    docs[at] = pairs[2 * p + 1] ?? 0;
    worth[at] = worths[p] ?? 0;
    next[term] = at + 1;
  }
  return { terms, bits: Int32Array.from(terms, letterBits), starts, docs, worth, titles, tags };
}

/** First term that is not before `prefix`. */
export function firstTerm(terms: readonly string[], prefix: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
