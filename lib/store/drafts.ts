import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { type Read, readAll } from './records.ts';

/** What stood in a reply box, so that a crash, a lost login or a page that empties its box costs no reply. */
export const draftRecord = z.readonly(
  z.looseObject({
    id: z.int(),
    site: z.string(),
    ticket: z.string(),
    text: z.string(),
    /** The agent's part of it, where a quote or a signature stands in the box as well. */
    own: z.exactOptional(z.string()),
    at: z.number(),
  }),
);
export type DraftRecord = z.infer<typeof draftRecord>;

export interface DraftOf {
  /** The origin of the page: a draft is given back to nobody else. */
  readonly site: string;
  readonly ticket: string;
}

export type Kept = Pick<DraftRecord, 'text' | 'own'>;

const DAY = 24 * 60 * 60 * 1000;
export const DRAFTS_KEPT_MS = 7 * DAY;
const KEPT_PER_TICKET = 5;
/** All tickets together; an agent answers eighty a day. */
const KEPT = 3_000;
/** One is begun anew after so long: the page may have emptied its box. */
const SAME_MS = 30 * 60 * 1000;
/** And where less of it stands there. */
const SAME_SHARE = 0.5;

/** The one written last first. */
export async function listDrafts(store: Store, { site, ticket }: DraftOf): Promise<Read<DraftRecord>> {
  const rows = await store.drafts.where('[site+ticket]').equals([site, ticket]).reverse().sortBy('at');
  return readAll('drafts', rows, 'id', draftRecord);
}

/** Goes on with the draft of the ticket that this is a later state of, or begins one. Empty text never takes the place of a draft. */
export async function keepDraft(store: Store, of: DraftOf, { text, own = text }: Kept, now: number): Promise<void> {
  if (text.trim() === '') return;
  await store.transaction('rw', store.drafts, async () => {
    const { records } = await listDrafts(store, of);
    const same =
      records.find((one) => one.text === text) ??
      records.find((one) => now - one.at < SAME_MS && grewOutOf(one.own ?? one.text, own));
    const more = own === text ? {} : { own };
    if (same) {
      await store.drafts.update(same.id, { own: undefined, ...more, text, at: now });
      return;
    }
    await store.drafts.add({ site: of.site, ticket: of.ticket, text, ...more, at: now });
    await store.drafts.bulkDelete(records.slice(KEPT_PER_TICKET - 1).map(({ id }) => id));
    const excess = (await store.drafts.count()) - KEPT;
    if (excess > 0) await store.drafts.orderBy(':id').limit(excess).delete();
  });
}

/** The same piece of writing, further on: most of it is still there, whatever was mended, put before it or moved. */
function grewOutOf(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(after)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(before);
  const kept = words.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  });
  // What parts words by nothing is one long word.
  return (
    (kept.length > 0 && kept.length >= words.length * SAME_SHARE) ||
    sharedEnds(before, after) >= before.length * SAME_SHARE
  );
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function sharedEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return head + tail;
}

export async function clearDrafts(store: Store, of?: DraftOf): Promise<void> {
  if (of) await store.drafts.where('[site+ticket]').equals([of.site, of.ticket]).delete();
  else await store.drafts.clear();
}

/** What cannot be read does not outlive the others: it is customers' business as well. */
export async function sweepDrafts(store: Store, now: number): Promise<number> {
  return store.transaction('rw', store.drafts, store.quarantine, async () => {
    const isOld = (at: unknown) => typeof at !== 'number' || at < now - DRAFTS_KEPT_MS || at > now + DAY;
    await store.quarantine
      .where('table')
      .equals('drafts')
      .filter((row) => isOld(row.at))
      .delete();
    return store.drafts.filter((row) => isOld(row.at)).delete();
  });
}
