import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { removePack, rollBack } from './packs.ts';

/** As much of a version as it takes; its content can be megabytes. */
const versionOf = z.object({ key: z.string(), version: z.string(), origin: z.string(), installedAt: z.number() });

/**
 * A policy no longer names this pack: what it brought goes, and what the person had under that id is in use again.
 * `keep`: the person wants the pack all the same, and gets what the policy brought for their own.
 */
export async function takeBack(store: Store, id: string, keep: boolean, now: number): Promise<void> {
  const tables = [store.packs, store.packEdits, store.publishers, store.subscriptions, store.quarantine];
  await store.transaction('rw', tables, async () => {
    const rows = await store.packs.where('id').equals(id).toArray();
    const versions = rows.flatMap((row) => versionOf.safeParse(row).data ?? []);
    const [inUse] = versions.toSorted((a, b) => b.installedAt - a.installedAt);
    if (inUse?.origin !== 'policy') return;
    const brought = versions.filter(({ origin }) => origin === 'policy').map(({ key }) => key);
    const [own] = versions
      .filter(({ origin }) => origin !== 'policy')
      .toSorted((a, b) => b.installedAt - a.installedAt);
    if (own) {
      await rollBack(store, id, own.version, now);
      await store.packs.bulkDelete(brought);
      // Keys and versions that were seen with the policy bind nobody any more.
      await store.publishers.delete(id);
    } else if (keep) {
      for (const key of brought) await store.packs.update(key, { origin: 'subscription' });
    } else await removePack(store, id);
  });
}
