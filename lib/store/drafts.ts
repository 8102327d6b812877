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
    at: z.number(),
  }),
);
export type DraftRecord = z.infer<typeof draftRecord>;

export interface DraftOf {
  /** The origin of the page: a draft is given back to nobody else. */
  readonly site: string;
  readonly ticket: string;
}

const DAY = 24 * 60 * 60 * 1000;
export const DRAFTS_KEPT_MS = 7 * DAY;
const KEPT_PER_TICKET = 5;
/** All tickets together; an agent answers eighty a day. */
const KEPT = 3_000;
/** One is begun anew after so long, and where much less is left than there was: the page may have emptied its box. */
const SAME_MS = 30 * 60 * 1000;

/** The last one first. */
export async function listDrafts(store: Store, { site, ticket }: DraftOf): Promise<Read<DraftRecord>> {
  const rows = await store.drafts.where('[site+ticket]').equals([site, ticket]).reverse().sortBy('id');
  return readAll('drafts', rows, 'id', draftRecord);
}

/** Grows the last draft of the ticket, or begins one. Empty text never takes the place of a draft. */
export async function keepDraft(store: Store, of: DraftOf, text: string, now: number): Promise<void> {
  if (text.trim() === '') return;
  await store.transaction('rw', store.drafts, async () => {
    const { records } = await listDrafts(store, of);
    const [last] = records;
    if (last?.text === text) {
      await store.drafts.update(last.id, { at: now });
      return;
    }
    if (last && now - last.at < SAME_MS && grewOutOf(last.text, text)) {
      await store.drafts.update(last.id, { text, at: now });
      return;
    }
    await store.drafts.add({ site: of.site, ticket: of.ticket, text, at: now });
    await store.drafts.bulkDelete(records.slice(KEPT_PER_TICKET - 1).map(({ id }) => id));
    const excess = (await store.drafts.count()) - KEPT;
    if (excess > 0) await store.drafts.orderBy(':id').limit(excess).delete();
  });
}

/** The same piece of writing, further on: as it began, or at least not much shorter. */
function grewOutOf(before: string, after: string): boolean {
  if (after.startsWith(before)) return true;
  return after.length >= before.length * 0.5 && sharedStart(before, after) >= Math.min(12, before.length / 2);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
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
