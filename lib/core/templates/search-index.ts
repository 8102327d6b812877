/** What search walks through, as it is kept. */
import { type Postings, Rows } from './postings.ts';
import { type Steps, sorted } from './steps.ts';
import { letterBits } from './typos.ts';
import { fold, wordsOf } from './words.ts';

export interface SearchEntry {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly shortcut?: string;
  readonly tags?: readonly string[];
  readonly pack?: string;
  /** Where it comes from, as people see it: `pack:` takes that too. */
  readonly from?: string;
  /** When it was last used, in ms since the epoch; decides among equals and orders an empty query. */
  readonly usedAt?: number;
  /** Before the others in an empty query. */
  readonly pinned?: boolean;
}

/** Shortcut > title > tag > body: a hit in one is worth more than any number of hits in the next. */
const WEIGHT = { shortcut: 40, title: 12, tag: 5, body: 1 };
/** More of a body than this is not read by anybody choosing a reply. */
const LONGEST_BODY = 20_000;
const LONGEST_SHORTCUT = 60;
/** Worths are kept in 1/512. */
export const WORTH_UNIT = 1 / 512;
const MOST_WORTH = 0xffff;
/** Characters read in a millisecond or two, by code that is not warm yet too. */
const STEP = 4_000;
/** Terms looked at in as long. */
const TERMS = 20_000;

/**
 * Inverted index on typed arrays. Terms are sorted, so every beginning of a word is one range of terms; shortcuts are
 * terms that start with "/".
 */
export interface SearchSegment {
  readonly count: number;
  readonly terms: readonly string[];
  readonly bits: Int32Array;
  readonly postings: Postings;
  readonly titles: readonly string[];
  /** Of one entry by "\n", each folded. */
  readonly tags: readonly string[];
  /** Its id and its name, likewise. */
  readonly packs: readonly string[];
}

/** "/sign-off" is found as "signoff" too. */
export function shortcutTerm(shortcut: string): string {
  return `/${fold(shortcut)
    .replaceAll(/[/\s._-]+/g, '')
    .slice(0, LONGEST_SHORTCUT)}`;
}

export function* searchSegment(entries: readonly SearchEntry[]): Steps<SearchSegment> {
  const numbers = new Map<string, number>();
  const rows = new Rows();
  const titles: string[] = [];
  const tags: string[] = [];
  let read = 0;
  for (const entry of entries) {
    const found = new Map<string, number>();
    const add = (word: string, worth: number) => found.set(word, (found.get(word) ?? 0) + worth);
    const title = wordsOf(fold(entry.title));
    const own = (entry.tags ?? []).map((tag) => fold(tag));
    titles.push(title.join(' '));
    tags.push(own.join('\n'));
    if (entry.shortcut) {
      add(shortcutTerm(entry.shortcut), WEIGHT.shortcut);
      for (const word of new Set(wordsOf(fold(entry.shortcut).slice(0, LONGEST_SHORTCUT)))) add(word, WEIGHT.title);
    }
    // A short title that matches says more than a long one that matches in the same words.
    const titleWorth = WEIGHT.title / (1 + 0.08 * title.length);
    for (const word of new Set(title)) add(word, titleWorth);
    for (const word of new Set(own.flatMap((tag) => wordsOf(tag)))) add(word, WEIGHT.tag);
    const body = new Map<string, number>();
    const text = fold(entry.body.slice(0, LONGEST_BODY));
    for (const word of wordsOf(text)) body.set(word, (body.get(word) ?? 0) + 1);
    for (const [word, count] of body) add(word, (WEIGHT.body * count) / (count + 1.2));
    for (const [word, worth] of found) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      rows.add(number, worth);
    }
    rows.endRow();
    read += text.length + 100;
    if (read > STEP) {
      read = 0;
      yield;
    }
  }

  const terms = yield* sorted([...numbers.keys()]);
  const places = new Uint32Array(terms.length);
  const bits = new Int32Array(terms.length);
  for (const [place, term] of terms.entries()) {
    places[numbers.get(term) ?? 0] = place;
    bits[place] = letterBits(term);
    if (place % TERMS === TERMS - 1) yield;
  }
  const postings = yield* rows.postings(
    terms.length,
    (number) => places[number] ?? 0,
    (worth) => Math.min(MOST_WORTH, Math.max(1, Math.round(worth / WORTH_UNIT))),
    Uint16Array,
  );
  return {
    count: entries.length,
    terms,
    bits,
    postings,
    titles,
    tags,
    packs: entries.map(({ pack, from }) => [pack, from].flatMap((name) => (name ? [fold(name)] : [])).join('\n')),
  };
}
