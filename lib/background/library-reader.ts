/** What the index needs of the store, read in pieces so that nobody else waits long. */
import * as z from 'zod/mini';
import type { Store, Stored } from '#store/database.ts';
import { type PickRecord, pickRecord } from '#store/picks.ts';
import { setAside } from '#store/quarantine.ts';
import { type Broken, readAll } from '#store/records.ts';
import { type SnippetRecord, snippetRecord } from '#store/snippet-record.ts';
import { pause } from './unhurried.ts';

/** A tenth of this is read and checked in some two milliseconds. */
const AT_ONCE = 300;

/** What nearly every change changes too, told without looking at each reply. */
export async function readMark(store: Store): Promise<{ count: number; last: number }> {
  return store.transaction('r', store.snippets, async () => {
    const [count, last] = [await store.snippets.count(), await store.snippets.orderBy('updatedAt').last()];
    return { count, last: timeOf(last) };
  });
}

const timeOf = (row: Stored | undefined): number => (typeof row?.updatedAt === 'number' ? row.updatedAt : 0);

/** So many dates are read in one go: who wants to store something meanwhile waits no longer than that. */
const DATES_AT_ONCE = 1_000;

/** When each personal reply was last changed, without reading one. Broken ones without a date are only in `all`. */
export async function readDates(
  store: Store,
  atOnce = DATES_AT_ONCE,
): Promise<{ dates: ReadonlyMap<string, number>; all: number }> {
  const dates = new Map<string, number>();
  let from = Number.NEGATIVE_INFINITY;
  let most = atOnce;
  for (;;) {
    const { read, last, all } = await store.transaction('r', store.snippets, async () => {
      const range = store.snippets.where('updatedAt').between(from, Number.POSITIVE_INFINITY, true, true);
      let [count, newest] = [0, from];
      await range.limit(most).eachKey((date, { primaryKey }) => {
        count += 1;
        if (typeof date !== 'number') return;
        dates.set(primaryKey, date);
        newest = date;
      });
      // With the last of them, that nothing is counted that came after.
      return { read: count, last: newest, all: count < most ? await store.snippets.count() : 0 };
    });
    if (read < most) return { dates, all };
    // What has the same date is read once more, and more of it where all had.
    if (last === from) most *= 4;
    from = last;
  }
}

export async function readSnippets(
  store: Store,
  ids: readonly string[],
  now: number,
): Promise<readonly SnippetRecord[]> {
  const rows = (await store.snippets.bulkGet([...ids])).filter((row) => row !== undefined);
  const { records, broken } = readAll('snippets', rows, 'id', snippetRecord);
  await keepBroken(store, broken, now);
  return records;
}

/** Each as it is read: what is done with all of them at the end keeps others waiting. */
type Take = (record: SnippetRecord) => void;

export async function readAllSnippets(store: Store, now: number, take: Take, atOnce = AT_ONCE): Promise<void> {
  // Before every key, of any kind: what is broken is told too.
  let after: string | number = Number.NEGATIVE_INFINITY;
  for (;;) {
    const rows: readonly Stored[] = await store.snippets.where(':id').above(after).limit(atOnce).toArray();
    const { records, broken } = readAll('snippets', rows, 'id', snippetRecord);
    for (const record of records) take(record);
    const last = rows.at(-1)?.id;
    await keepBroken(store, broken, now);
    if (rows.length < atOnce || (typeof last !== 'string' && typeof last !== 'number')) return;
    after = last;
    await pause();
  }
}

/** Those that were changed last. */
export async function readLatestSnippets(store: Store, most: number, now: number, take: Take): Promise<void> {
  const latest = await store.snippets.orderBy('updatedAt').reverse().limit(most).primaryKeys();
  for (let from = 0; from < latest.length; from += AT_ONCE) {
    for (const record of await readSnippets(store, latest.slice(from, from + AT_ONCE), now)) take(record);
    await pause();
  }
}

export interface Picks {
  readonly of: ReadonlyMap<string, readonly PickRecord[]>;
  readonly last: number;
  readonly count: number;
}

/** Those after the pick `after`; all of them for 0. */
export async function readPicks(store: Store, after: number, now: number): Promise<Picks> {
  const rows = await store.picks.where(':id').above(after).toArray();
  const { records, broken } = readAll('picks', rows, 'id', pickRecord);
  await keepBroken(store, broken, now);
  const of = new Map<string, PickRecord[]>();
  for (const pick of records) {
    const own = of.get(pick.snippet);
    if (own) own.push(pick);
    else of.set(pick.snippet, [pick]);
  }
  return { of, last: Math.max(after, ...records.slice(-1).map(({ id }) => id)), count: await store.picks.count() };
}

export async function picksFor(store: Store, id: string): Promise<readonly PickRecord[]> {
  return readAll('picks', await store.picks.where('snippet').equals(id).toArray(), 'id', pickRecord).records;
}

const birth = z.object({ id: z.string() });

/** Two stores may count the same ids out for other replies. */
export async function storeId(store: Store): Promise<string> {
  return birth.safeParse(await store.birth.get('store')).data?.id ?? '';
}

async function keepBroken(store: Store, broken: readonly Broken[], now: number): Promise<void> {
  const moved = await setAside(store, broken, now);
  if (moved > 0) console.error(`Sincerely set ${moved} unreadable record(s) aside. See Options, Backup.`);
}
