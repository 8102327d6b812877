import type { SetAside, Store } from './database.ts';
import type { Broken } from './records.ts';

/**
 * Moves records that do not validate out of their tables, with their original content, in one transaction. A record that
 * was repaired or removed in the meantime (another window) is left alone.
 */
export async function setAside(store: Store, broken: readonly Broken[], now: number): Promise<number> {
  if (broken.length === 0) return 0;
  const tables = [...new Set(broken.map((one) => one.table))];
  return store.transaction('rw', [...tables, 'quarantine'], async () => {
    let moved = 0;
    for (const one of broken) {
      const table = store.table(one.table);
      const still: unknown = await table.get(one.key);
      if (still === undefined || JSON.stringify(still) !== JSON.stringify(one.raw)) continue;
      await store.quarantine.add({ table: one.table, key: String(one.key), raw: still, reason: one.reason, at: now });
      await table.delete(one.key);
      moved += 1;
    }
    return moved;
  });
}

/** For what is not in a table of ours: a setting that does not parse. */
export async function keepUnreadable(
  store: Store,
  entry: { readonly from: string; readonly key: string; readonly raw: unknown; readonly reason: string },
  now: number,
): Promise<void> {
  await store.quarantine.add({ table: entry.from, key: entry.key, raw: entry.raw, reason: entry.reason, at: now });
}

export async function listSetAside(store: Store): Promise<readonly SetAside[]> {
  return store.quarantine.toArray();
}

export async function forgetSetAside(store: Store, ids: readonly number[]): Promise<void> {
  await store.quarantine.bulkDelete([...ids]);
}
