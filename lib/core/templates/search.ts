import { expandPrefix, expandWord, typedWord } from './expand.ts';
import { placeOf } from './postings.ts';
import { isFiltered, parseQuery, type Query } from './query.ts';
import { type SearchEntry, type SearchSegment, searchSegment, WORTH_UNIT } from './search-index.ts';
import { finish } from './steps.ts';
import { fold } from './words.ts';

export type { SearchEntry } from './search-index.ts';

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

export interface Search {
  /** Best first. Words match by their beginning and forgive a typo; `tag:refund` and `pack:acme` narrow down. */
  search(query: string, limit?: number): readonly SearchHit[];
}

/** One of the segments that are searched together. What is known of use changes with every use, the segment does not. */
export interface Searched {
  readonly segment: SearchSegment;
  /** Changed or deleted since the segment was built. */
  readonly gone: Uint8Array;
  readonly usedAt: Float64Array;
  readonly pinned: Uint8Array;
}

export interface Found {
  readonly of: number;
  readonly entry: number;
  readonly score: number;
}

/** So many best hits are looked at again as whole titles. */
const LOOKED_AT_AGAIN = 60;
/** What is pinned, and what was used lately, stands before what is as good a match or nearly. */
const PINNED = 0.12;
const RECENT = 0.08;
const RECENTLY = 7 * 24 * 60 * 60 * 1000;

export function createSearch(entries: readonly SearchEntry[]): Search {
  const searched = [
    { segment: finish(searchSegment(entries)), ...usesOf(entries), gone: new Uint8Array(entries.length) },
  ];
  const find = createFinder(searched);
  return {
    search: (typed, limit = 20) =>
      find(typed, limit).flatMap(({ entry, score }) => {
        const id = entries[entry]?.id;
        return id === undefined ? [] : [{ id, score }];
      }),
  };
}

export function usesOf(entries: readonly Pick<SearchEntry, 'usedAt' | 'pinned'>[]): {
  readonly usedAt: Float64Array;
  readonly pinned: Uint8Array;
} {
  return {
    usedAt: Float64Array.from(entries, ({ usedAt }) => usedAt ?? 0),
    pinned: Uint8Array.from(entries, ({ pinned }) => (pinned ? 1 : 0)),
  };
}

/** `own` is what `pack:` takes for replies of no pack. */
export function createFinder(
  searched: readonly Searched[],
  own = '',
): (typed: string, limit: number) => readonly Found[] {
  const mine = fold(own);
  const segments = searched.map(({ segment }) => segment);
  const scratch = segments.map(({ count }) => ({
    total: new Float32Array(count),
    best: new Float32Array(count),
    matched: new Uint8Array(count),
  }));
  const size = segments.reduce((sum, { count }) => sum + count, 0);

  const used = ({ of, entry }: Found): number => searched[of]?.usedAt[entry] ?? 0;
  const isPinned = ({ of, entry }: Found): number => searched[of]?.pinned[entry] ?? 0;
  const byUse = (a: Found, b: Found): number =>
    isPinned(b) - isPinned(a) || used(b) - used(a) || a.of - b.of || a.entry - b.entry;
  const byScore = (a: Found, b: Found): number => b.score - a.score || byUse(a, b);

  const passes = ({ tags, packs }: Query, of: number, entry: number): boolean => {
    const own = segments[of]?.tags[entry] ?? '';
    const from = segments[of]?.packs[entry] || mine;
    return tags.every((tag) => hasBegun(own, tag)) && packs.every((pack) => hasBegun(from, pack));
  };

  /** Rare in the whole library, as far as the first and largest segment tells. */
  const rarityOf = (of: number, term: number): number => {
    const holdersIn = ({ postings: { starts } }: SearchSegment, at: number) =>
      (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    const [main, segment] = [segments[0], segments[of]];
    if (!main || !segment) return 0;
    let holders = holdersIn(segment, term);
    if (of > 0) {
      const there = placeOf(main.terms, segment.terms[term] ?? '');
      if (there >= 0) holders += holdersIn(main, there);
    }
    return Math.log(1 + size / (holders + 1)) + 0.3;
  };

  /** Adds one query word: every entry counts its best matching term once. */
  const addWord = (of: number, expand: (add: (term: number, factor: number) => void) => void, docs: number[]): void => {
    const [segment, own] = [segments[of], scratch[of]];
    if (!segment || !own) return;
    const { total, best, matched } = own;
    const { starts, entries, worths } = segment.postings;
    const touched: number[] = [];
    expand((term, factor) => {
      const worth = rarityOf(of, term) * factor * WORTH_UNIT;
      for (let p = starts[term] ?? 0; p < (starts[term + 1] ?? 0); p += 1) {
        const entry = entries[p] ?? 0;
        const score = (worths[p] ?? 0) * worth;
        const had = best[entry] ?? 0;
        if (had === 0) touched.push(entry);
        if (score > had) best[entry] = score;
      }
    });
    for (const entry of touched) {
      if (matched[entry] === 0) docs.push(entry);
      matched[entry] = (matched[entry] ?? 0) + 1;
      total[entry] = (total[entry] ?? 0) + (best[entry] ?? 0);
      best[entry] = 0;
    }
  };

  const run = (query: Query, forgiving: boolean): number[][] => {
    const words = query.words.map((word, i) => typedWord(segments, word, i === query.words.length - 1));
    const { shortcut } = query;
    return segments.map((segment, of) => {
      const docs: number[] = [];
      for (const word of words) addWord(of, (add) => expandWord(segment, word, forgiving, add), docs);
      if (shortcut) addWord(of, (add) => expandPrefix(segment, shortcut, 1, 0.5, add), docs);
      return docs;
    });
  };

  const unused = (query: Query, limit: number): readonly Found[] => {
    const filtered = isFiltered(query);
    const told: Found[] = [];
    const others: Found[] = [];
    searched.forEach(({ segment, gone, pinned, usedAt }, of) => {
      for (let entry = 0; entry < segment.count; entry += 1) {
        const into = pinned[entry] || usedAt[entry] ? told : others;
        // The others come in the order they stand in: nearly all of a library is one of them, and is not even noted.
        if (gone[entry] || (into === others && others.length >= limit)) continue;
        if (!filtered || passes(query, of, entry)) into.push({ of, entry, score: 0 });
      }
    });
    return [...keepBest(told, limit, byUse), ...others].slice(0, limit);
  };

  return (typed, limit) => {
    const query = parseQuery(typed);
    if (query.words.length === 0 && !query.shortcut) return unused(query, limit);
    const filtered = isFiltered(query);
    const wanted = query.words.length;
    let found = run(query, false);
    // A typo can make another word ("form" for "from"): when nothing has every word, known words are doubted too.
    const complete = (docs: readonly number[], of: number) =>
      docs.some((entry) => (scratch[of]?.matched[entry] ?? 0) >= wanted && !searched[of]?.gone[entry]);
    if (wanted > 0 && !found.some(complete)) {
      found.forEach((docs, of) => {
        for (const entry of docs) forgetEntry(of, entry);
      });
      found = run(query, true);
    }
    const kept = Math.max(limit, LOOKED_AT_AGAIN);
    let newest = 0;
    let least = 0;
    let scored: Found[] = [];
    found.forEach((docs, of) => {
      for (const entry of docs) {
        const share = Math.min(1, (scratch[of]?.matched[entry] ?? 0) / Math.max(1, wanted));
        const score = (scratch[of]?.total[entry] ?? 0) * share * share;
        forgetEntry(of, entry);
        if (searched[of]?.gone[entry] || (filtered && !passes(query, of, entry))) continue;
        newest = Math.max(newest, searched[of]?.usedAt[entry] ?? 0);
        // A letter or two match nearly everything: what cannot be among the best is not even noted.
        if (score < least) continue;
        scored.push({ of, entry, score });
        if (scored.length < 4 * kept) continue;
        scored = keepBest(scored, kept, byScore);
        least = scored.at(-1)?.score ?? 0;
      }
    });
    const phrase = query.words.join(' ');
    const again = keepBest(scored, kept, byScore).map((hit) => {
      const title = segments[hit.of]?.titles[hit.entry] ?? '';
      const whole = title === phrase ? 2 : title.startsWith(phrase) ? 1.5 : title.includes(phrase) ? 1.2 : 1;
      const recent = used(hit) === 0 ? 0 : RECENT * 2 ** ((used(hit) - newest) / RECENTLY);
      return { ...hit, score: hit.score * whole * (1 + PINNED * isPinned(hit) + recent) };
    });
    return again.sort(byScore).slice(0, limit);
  };

  function forgetEntry(of: number, entry: number): void {
    const own = scratch[of];
    if (!own) return;
    own.total[entry] = 0;
    own.matched[entry] = 0;
  }
}

/** Whether a line begins so; asked of each reply there is. */
const hasBegun = (lines: string, beginning: string): boolean =>
  lines.startsWith(beginning) || lines.includes(`\n${beginning}`);

/** The `count` first of `items` in the order of `compare`, without sorting all of them. */
function keepBest<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  let kept = items.slice(0, count).sort(compare);
  for (let at = count; at < items.length; at += 1) {
    const item = items[at] as T;
    const worst = kept[count - 1];
    if (worst !== undefined && compare(item, worst) >= 0) continue;
    kept.push(item);
    if (kept.length >= count * 2) kept = kept.sort(compare).slice(0, count);
  }
  return kept.sort(compare).slice(0, count);
}
