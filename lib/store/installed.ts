import { type Conflict, conflictsOf } from '#core/packs/merge.ts';
import type { Store } from './database.ts';
import { asEdits, listPackEdits, type PackEditRecord } from './pack-edit-record.ts';
import type { PackRecord } from './pack-record.ts';
import { readInUse, type StoredVersion, storedVersions } from './packs-in-use.ts';
import { listPublishers, type PublisherRecord } from './publishers.ts';
import { listSubscriptions, type SubscriptionRecord } from './subscriptions.ts';

/** For the options page. */
export interface InstalledPack {
  /** The version in use. */
  readonly record: PackRecord;
  /** All that are stored, the one in use among them, the last used first. */
  readonly versions: readonly StoredVersion[];
  readonly edits: readonly PackEditRecord[];
  readonly conflicts: readonly Conflict[];
  readonly publisher?: PublisherRecord;
  readonly subscription?: SubscriptionRecord;
}

export async function installed(store: Store): Promise<readonly InstalledPack[]> {
  const tables = [store.packs, store.packEdits, store.publishers, store.subscriptions];
  return store.transaction('r', tables, async () => {
    const { records } = await readInUse(store);
    const versions = await storedVersions(store);
    const edits = (await listPackEdits(store)).records;
    const publishers = (await listPublishers(store)).records;
    const subscriptions = (await listSubscriptions(store)).records;
    return records.map((record): InstalledPack => {
      const own = edits.filter(({ pack }) => pack === record.id);
      const publisher = publishers.find(({ id }) => id === record.id);
      const from = subscriptions.filter(({ packId }) => packId === record.id);
      // The organisation's address, where it brings the pack; what the person has besides is looked at no more.
      const subscription = from.find(({ policy }) => policy) ?? from[0];
      return {
        record,
        versions: versions.filter(({ id }) => id === record.id),
        edits: own,
        conflicts: conflictsOf(record.pack, asEdits(own)),
        ...(publisher ? { publisher } : {}),
        ...(subscription ? { subscription } : {}),
      };
    });
  });
}
