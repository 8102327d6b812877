import * as z from 'zod/mini';
import { head } from '#core/packs/schema.ts';
import { higherOf, type Known, type Trust } from '#core/packs/trust.ts';
import type { Store, Stored } from './database.ts';
import { type Read, readAll, readTable } from './records.ts';

/** What is remembered of a pack besides its versions. */
export const publisherRecord = z.looseObject({
  /** Of the pack. */
  id: head.shape.id,
  /** In hexadecimal; seen with the first signed version, and no other is taken since. */
  publicKey: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** The highest version that was ever accepted, also if an earlier one is in use. */
  highest: head.shape.version,
  /** The starter pack comes with us; a person who removed it does not want it back. */
  removed: z.optional(z.boolean()),
});
export type PublisherRecord = z.infer<typeof publisherRecord>;

export function listPublishers(store: Store): Promise<Read<PublisherRecord>> {
  return readTable(store, 'publishers', publisherRecord);
}

export async function publisherOf(store: Store, id: string): Promise<Read<PublisherRecord>> {
  return readAll('publishers', await store.publishers.where('id').equals(id).toArray(), 'id', publisherRecord);
}

/** Inside the transaction of the installation. */
export async function rememberPublisher(
  store: Store,
  before: PublisherRecord | undefined,
  { highest, publicKey }: Pick<Known, 'highest' | 'publicKey'>,
  accepted: { readonly id: string; readonly version: string; readonly trust: Trust },
): Promise<void> {
  const { id, version, trust } = accepted;
  const { removed: _, publicKey: __, ...kept } = before ?? { id };
  const pinned = publicKey ?? (trust.kind === 'signed' ? trust.publicKey : undefined);
  await store.publishers.put({
    ...kept,
    id,
    highest: higherOf(highest ?? version, version),
    ...(pinned ? { publicKey: pinned } : {}),
  });
}

/** From a backup: a key that is pinned here stays, and what was once the highest version is never lower again. */
export async function mergePublishers(store: Store, rows: readonly Stored[]): Promise<void> {
  for (const row of rows) {
    const restored = publisherRecord.parse(row);
    const [here] = (await publisherOf(store, restored.id)).records;
    await store.publishers.put({
      ...restored,
      ...here,
      highest: higherOf(here?.highest ?? restored.highest, restored.highest),
    });
  }
}
