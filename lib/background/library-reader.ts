/** What the index needs of the store, read in pieces so that nobody else waits long. */
import * as z from 'zod/mini';
import type { Store } from '#store/database.ts';
import { type PickRecord, pickRecord } from '#store/picks.ts';
import { setAside } from '#store/quarantine.ts';
import { type Broken, readAll } from '#store/records.ts';
import { type SnippetRecord, snippetRecord } from '#store/snippet-record.ts';
import { pause } from './unhurried.ts';

/** A tenth of this is read and checked in some two milliseconds. */
const AT_ONCE = 300;

/** Which personal replies there are, in the order of their last change, without reading one. */
export async function readOrder(store: Store): Promise<{ ids: readonly string[]; last: number; all: number }> {
  return store.transaction('r', store.snippets, async () => {
    const byChange = store.snippets.orderBy('updatedAt');
    const [ids, last, all] = [await byChange.primaryKeys(), await byChange.last(), await store.snippets.count()];
    return { ids, last: typeof last?.updatedAt === 'number' ? last.updatedAt : 0, all };
  });
}

export async function idsChangedSince(store: Store, time: number): Promise<readonly string[]> {
  return store.snippets.where('updatedAt').above(time).primaryKeys();
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

export async function readAllSnippets(store: Store, now: number): Promise<readonly SnippetRecord[]> {
  const all: SnippetRecord[] = [];
  let after = '';
  for (;;) {
    const rows = await store.snippets.where(':id').above(after).limit(AT_ONCE).toArray();
    const { records, broken } = readAll('snippets', rows, 'id', snippetRecord);
    all.push(...records);
    const last = rows.at(-1)?.id;
    await keepBroken(store, broken, now);
    if (rows.length < AT_ONCE || typeof last !== 'string') return all;
    after = last;
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
