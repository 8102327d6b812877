/**
 * Search and suggestions over one library, as plain data that can be stored and loaded: a large part that stands, and a
 * small one with what was changed since. Changing a reply costs the small part only.
 */
import type { Suggestion } from '../model.ts';
import { nextLetters } from './next-letters.ts';
import { createFinder, type SearchHit, usesOf } from './search.ts';
import { type SearchEntry, type SearchSegment, searchSegment } from './search-index.ts';
import type { Steps } from './steps.ts';
import { rank, type Situation } from './suggest.ts';
import { type SuggestEntry, type SuggestSegment, suggestSegment } from './suggest-index.ts';

/** `examples` with the messages it was picked for among them. */
export interface LibraryEntry extends SearchEntry, SuggestEntry {}

export interface LibraryPart {
  readonly ids: readonly string[];
  /** '' where there is none. */
  readonly shortcuts: readonly string[];
  /** '' where it is the person's own. */
  readonly packs: readonly string[];
  readonly search: SearchSegment;
  readonly suggest: SuggestSegment;
}

export interface LibraryUse {
  readonly usedAt: Float64Array;
  readonly pinned: Uint8Array;
  /** Entries that the changed part has anew, or that are no more. */
  readonly gone: Uint8Array;
}

export interface LibraryIndex {
  readonly main: LibraryPart;
  readonly mainUse: LibraryUse;
  /** What `changed` is built from. */
  readonly entries: readonly LibraryEntry[];
  readonly changed: LibraryPart;
  readonly changedUse: LibraryUse;
}

export interface OpenLibrary {
  search(typed: string, limit: number): readonly SearchHit[];
  /** The letters that may be typed next, likely ones first. */
  nextLetters(typed: string, most: number): readonly string[];
  suggest(customerText: string, limit: number, situation: Situation): readonly Suggestion[];
  /** Of everything that can be offered. */
  entries(): Iterable<{ readonly id: string; readonly shortcut: string }>;
}

/** Beyond, all is built anew: what is rare is counted by the large part alone. */
const MOST_CHANGED = 256;
const SMALL_PART = 1 / 8;

export const isOutgrown = ({ main, entries }: LibraryIndex, more: number): boolean =>
  entries.length + more > Math.min(MOST_CHANGED, main.ids.length * SMALL_PART);

export function* buildLibrary(entries: readonly LibraryEntry[]): Steps<LibraryIndex> {
  const main = yield* buildPart(entries);
  return { main, mainUse: usage(entries), ...(yield* changedPart([], main)) };
}

/** Takes `put` for what has the same ids; `removed` may name what was never there. */
export function* changeLibrary(
  index: LibraryIndex,
  put: readonly LibraryEntry[],
  removed: readonly string[],
): Steps<LibraryIndex> {
  const { main, mainUse } = index;
  const touched = new Set([...put.map(({ id }) => id), ...removed]);
  const gone = mainUse.gone.slice();
  main.ids.forEach((id, at) => {
    if (touched.has(id)) gone[at] = 1;
  });
  const entries = [...index.entries.filter(({ id }) => !touched.has(id)), ...put];
  return { main, mainUse: { ...mainUse, gone }, ...(yield* changedPart(entries, main)) };
}

/** `without`: packs that have no say here. `own` is what `pack:` takes for replies of no pack. */
export function openLibrary(index: LibraryIndex, without: ReadonlySet<string> = new Set(), own = ''): OpenLibrary {
  const parts = partsOf(index).map(([part, use]): readonly [LibraryPart, LibraryUse] => {
    if (without.size === 0) return [part, use];
    const gone = use.gone.slice();
    part.packs.forEach((pack, at) => {
      if (without.has(pack)) gone[at] = 1;
    });
    return [part, { ...use, gone }];
  });
  const idAt = (of: number, entry: number): string => parts[of]?.[0].ids[entry] ?? '';
  const find = createFinder(
    parts.map(([{ search }, use]) => ({ segment: search, ...use })),
    own,
  );
  const ranked = parts.map(([{ suggest }, { gone }]) => ({ segment: suggest, gone }));
  return {
    search: (typed, limit) => find(typed, limit).map(({ of, entry, score }) => ({ id: idAt(of, entry), score })),
    nextLetters: (typed, most) =>
      nextLetters(
        parts.map(([{ search }]) => search),
        typed,
        most,
      ),
    suggest: (text, limit, situation) =>
      rank(ranked, text, limit, situation).map(({ of, entry, score, because }) => ({
        id: idAt(of, entry),
        score,
        because,
      })),
    *entries() {
      for (const [{ ids, shortcuts }, { gone }] of parts)
        for (let at = 0; at < ids.length; at += 1)
          if (!gone[at]) yield { id: ids[at] ?? '', shortcut: shortcuts[at] ?? '' };
    },
  };
}

const partsOf = ({ main, mainUse, changed, changedUse }: LibraryIndex): (readonly [LibraryPart, LibraryUse])[] => [
  [main, mainUse],
  [changed, changedUse],
];

function* buildPart(entries: readonly LibraryEntry[], beside?: LibraryPart): Steps<LibraryPart> {
  return {
    ids: entries.map(({ id }) => id),
    shortcuts: entries.map(({ shortcut }) => shortcut ?? ''),
    packs: entries.map(({ pack }) => pack ?? ''),
    search: yield* searchSegment(entries),
    suggest: yield* suggestSegment(entries, beside?.suggest),
  };
}

function* changedPart(
  entries: readonly LibraryEntry[],
  main: LibraryPart,
): Steps<Pick<LibraryIndex, 'entries' | 'changed' | 'changedUse'>> {
  return { entries, changed: yield* buildPart(entries, main), changedUse: usage(entries) };
}

const usage = (entries: readonly LibraryEntry[]): LibraryUse => ({
  ...usesOf(entries),
  gone: new Uint8Array(entries.length),
});
