/** What the kept index of replies must look like to be read: anything else is none. */
import * as z from 'zod/mini';
import type { LibraryEntry } from '#core/templates/library-index.ts';

/** Rises when what is kept, or how words are counted, changes: an older cache is none. */
export const FORMAT = 2;

/** Where lists end is looked at before anything is read along them: a search would not come back. */
function rises(starts: Uint32Array): boolean {
  for (let at = 1; at < starts.length; at += 1) if ((starts[at] ?? 0) < (starts[at - 1] ?? 0)) return false;
  return true;
}

const strings = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
);
const count = z.int().check(z.nonnegative());
const bytes = z.instanceof(Uint8Array);
const postings = z
  .object({
    starts: z.instanceof(Uint32Array),
    entries: z.union([z.instanceof(Uint16Array), z.instanceof(Uint32Array)]),
    worths: z.union([bytes, z.instanceof(Uint16Array)]),
  })
  .check(
    z.refine(
      ({ starts, entries, worths }) =>
        starts.at(-1) === entries.length && entries.length === worths.length && rises(starts),
    ),
  );
export const part = z
  .object({
    ids: strings,
    shortcuts: strings,
    packs: strings,
    search: z.object({
      count,
      terms: strings,
      bits: z.instanceof(Int32Array),
      postings,
      titles: strings,
      tags: strings,
      packs: strings,
    }),
    suggest: z.object({
      count,
      average: z.number(),
      terms: strings,
      words: postings,
      grams: z.instanceof(Uint32Array),
      gramHolders: z.instanceof(Uint32Array),
      gramLists: postings,
      channels: bytes,
      languages: strings,
      personas: strings,
    }),
  })
  .check(
    z.refine(({ ids, shortcuts, packs, search, suggest }) => {
      const perEntry = [shortcuts, packs, search.titles, search.tags, search.packs];
      const same = [...perEntry, suggest.channels, suggest.languages, suggest.personas].every(
        ({ length }) => length === ids.length,
      );
      const perTerm =
        search.bits.length === search.terms.length &&
        search.postings.starts.length === search.terms.length + 1 &&
        suggest.words.starts.length === suggest.terms.length + 1 &&
        suggest.gramLists.starts.length === suggest.grams.length + 1 &&
        suggest.gramHolders.length === suggest.grams.length;
      return same && perTerm && search.count === ids.length && suggest.count === ids.length;
    }),
  );
const use = z.object({ usedAt: z.instanceof(Float64Array), pinned: bytes, gone: bytes });
const entries = z.custom<readonly LibraryEntry[]>((value) => Array.isArray(value));
export const large = z.object({ format: z.literal(FORMAT), made: z.string(), sum: z.number(), main: z.unknown() });
export const pieces = z.array(z.object({ made: z.string(), at: z.number(), list: z.unknown() }));
export const small = z.object({
  format: z.literal(FORMAT),
  made: z.string(),
  mainUse: use,
  entries,
  changed: part,
  changedUse: use,
  from: z.object({
    store: z.string(),
    ids: strings,
    updatedAt: z.instanceof(Float64Array),
    templates: strings,
    templatePrints: z.instanceof(Float64Array),
    lastPick: z.number(),
    picks: z.number(),
    readAt: z.number(),
  }),
});
