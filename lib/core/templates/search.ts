import { buildIndex, firstTerm, type SearchIndex, shortcutTerm } from './search-index.ts';
import { allowedTypos, bitCount, letterBits, typosBetween } from './typos.ts';
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

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

export interface Search {
  /** Best first. Words match by their beginning and forgive a typo; `tag:refund` and `pack:acme` narrow down. */
  search(query: string, limit?: number): readonly SearchHit[];
}

interface Query {
  readonly words: readonly string[];
  readonly shortcut: string | undefined;
  readonly tags: readonly string[];
  readonly packs: readonly string[];
}

const LONGEST_QUERY = 200;
/** So many best hits are looked at again as whole titles. */
const LOOKED_AT_AGAIN = 60;

function parseQuery(typed: string): Query {
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

function usedOrder(entries: readonly SearchEntry[]): Uint32Array {
  const order = Uint32Array.from(entries.keys());
  const pinned = (at: number): number => (entries[at]?.pinned ? 1 : 0);
  return order.sort((a, b) => pinned(b) - pinned(a) || (entries[b]?.usedAt ?? 0) - (entries[a]?.usedAt ?? 0) || a - b);
}

export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = buildIndex(entries);
  const order = usedOrder(entries);
  const rank = new Uint32Array(entries.length);
  order.forEach((doc, place) => {
    rank[doc] = place;
  });
  const packs = entries.map(({ pack = '', from = '' }) => [fold(pack), fold(from)]);
  const total = new Float32Array(entries.length);
  const best = new Float32Array(entries.length);
  const matched = new Uint8Array(entries.length);

  const passes = (query: Query, doc: number): boolean =>
    query.tags.every((tag) => index.tags[doc]?.some((own) => own.startsWith(tag))) &&
    query.packs.every((pack) => packs[doc]?.some((own) => own.startsWith(pack)));

  /** Adds one query word: every document counts its best matching term once. */
  const addWord = (expand: (add: (term: number, factor: number) => void) => void, docs: number[]) => {
    const touched: number[] = [];
    expand((term, factor) => {
      const from = index.starts[term] ?? 0;
      const to = index.starts[term + 1] ?? from;
      const rarity = Math.log(1 + entries.length / (to - from + 1)) + 0.3;
      for (let p = from; p < to; p += 1) {
        const doc = index.docs[p] ?? 0;
        const score = (index.worth[p] ?? 0) * rarity * factor;
        const had = best[doc] ?? 0;
        if (had === 0) touched.push(doc);
        if (score > had) best[doc] = score;
      }
    });
    for (const doc of touched) {
      if (matched[doc] === 0) docs.push(doc);
      matched[doc] = (matched[doc] ?? 0) + 1;
      total[doc] = (total[doc] ?? 0) + (best[doc] ?? 0);
      best[doc] = 0;
    }
  };

  const run = (query: Query, forgiving: boolean): number[] => {
    const docs: number[] = [];
    query.words.forEach((word, i) => {
      const isLast = i === query.words.length - 1;
      addWord((add) => expandWord(index, word, isLast, forgiving, add), docs);
    });
    const { shortcut } = query;
    if (shortcut) addWord((add) => expandPrefix(index, shortcut, 1, 0.5, add), docs);
    return docs;
  };

  return {
    search(typed, limit = 20) {
      const query = parseQuery(typed);
      const filtered = query.tags.length > 0 || query.packs.length > 0;
      if (query.words.length === 0 && !query.shortcut) {
        const hits: SearchHit[] = [];
        for (const doc of order) {
          if (hits.length >= limit) break;
          const entry = entries[doc];
          if (entry && (!filtered || passes(query, doc))) hits.push({ id: entry.id, score: 0 });
        }
        return hits;
      }
      let docs = run(query, false);
      const wanted = query.words.length;
      // A typo can make another word ("form" for "from"): when nothing has every word, known words are doubted too.
      if (wanted > 0 && !docs.some((doc) => (matched[doc] ?? 0) >= wanted)) {
        for (const doc of docs) {
          total[doc] = 0;
          matched[doc] = 0;
        }
        docs = run(query, true);
      }
      const scored: { doc: number; score: number }[] = [];
      for (const doc of docs) {
        const share = Math.min(1, (matched[doc] ?? 0) / Math.max(1, wanted));
        const score = (total[doc] ?? 0) * share * share;
        total[doc] = 0;
        matched[doc] = 0;
        if (!filtered || passes(query, doc)) scored.push({ doc, score });
      }
      const byScore = (a: { doc: number; score: number }, b: { doc: number; score: number }) =>
        b.score - a.score || (rank[a.doc] ?? 0) - (rank[b.doc] ?? 0);
      const top = keepBest(scored, Math.max(limit, LOOKED_AT_AGAIN), byScore);
      const phrase = query.words.join(' ');
      for (const hit of top) {
        const title = index.titles[hit.doc] ?? '';
        if (title === phrase) hit.score *= 2;
        else if (title.startsWith(phrase)) hit.score *= 1.5;
        else if (title.includes(phrase)) hit.score *= 1.2;
      }
      return top
        .sort(byScore)
        .slice(0, limit)
        .flatMap(({ doc, score }) => {
          const entry = entries[doc];
          return entry ? [{ id: entry.id, score }] : [];
        });
    },
  };
}

function expandPrefix(
  index: SearchIndex,
  prefix: string,
  exact: number,
  begun: number,
  add: (term: number, factor: number) => void,
): boolean {
  let found = false;
  for (let t = firstTerm(index.terms, prefix); index.terms[t]?.startsWith(prefix); t += 1) {
    const length = index.terms[t]?.length ?? 1;
    add(t, length === prefix.length ? exact : begun * (0.5 + (0.5 * prefix.length) / length));
    found = true;
  }
  return found;
}

function expandWord(
  index: SearchIndex,
  word: string,
  isLast: boolean,
  forgiving: boolean,
  add: (term: number, factor: number) => void,
): void {
  const exactAt = firstTerm(index.terms, word);
  const exact = index.terms[exactAt] === word;
  const begun = expandPrefix(index, word, 1, isLast ? 0.8 : 0.5, add);
  if (exact && !forgiving) return;
  const limit = allowedTypos(word.length);
  if (limit === 0) return;
  const bits = letterBits(word);
  const asPrefix = isLast && !begun;
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  for (let t = 0; t < index.terms.length; t += 1) {
    const other = index.bits[t] ?? 0;
    // Letters of the typed word that the term lacks: at most one for each typo.
    if (bitCount(bits & ~other) > limit) continue;
    const term = index.terms[t] ?? '';
    const whole = Math.abs(term.length - word.length) <= limit;
    if (whole) {
      if (bitCount(bits ^ other) > 2 * limit) continue;
    } else {
      // As a beginning, the first letter has to be one of the first two, or far too many terms would qualify.
      if (!asPrefix || term.length < word.length) continue;
      const start = term.charCodeAt(0);
      if (start !== first && start !== second) continue;
    }
    const typos = typosBetween(word, term, limit, asPrefix && !whole);
    if (typos > 0 && typos <= limit) add(t, (whole ? 0.6 : 0.45) / typos);
  }
}

/** The `count` first of `items` in the order of `compare`, without sorting all of them. */
function keepBest<T>(items: T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (items.length <= count) return items;
  let kept = items.slice(0, count).sort(compare);
  for (const item of items.slice(count)) {
    const worst = kept[count - 1];
    if (worst !== undefined && compare(item, worst) >= 0) continue;
    kept.push(item);
    if (kept.length >= count * 2) kept = kept.sort(compare).slice(0, count);
  }
  return kept.sort(compare).slice(0, count);
}
