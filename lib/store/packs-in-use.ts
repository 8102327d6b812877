import Dexie from 'dexie';
import * as z from 'zod/mini';
import { withEdits } from '#core/packs/edits.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Store } from './database.ts';
import { asEdits, listPackEdits } from './pack-edit-record.ts';
import { type PackRecord, packRecord } from './pack-record.ts';
import { type Broken, type Read, readAll, readTable } from './records.ts';

/** All stored versions; see `packsInUse` for the ones in use. */
export function listPacks(store: Store): Promise<Read<PackRecord>> {
  return readTable(store, 'packs', packRecord);
}

/** The version in use of each pack: the one put in use last, so that a roll-back is an installation too. */
export function installedPacks(records: readonly PackRecord[]): readonly PackRecord[] {
  const latest = new Map<string, PackRecord>();
  for (const record of records) {
    const other = latest.get(record.id);
    if (other === undefined || other.installedAt < record.installedAt) latest.set(record.id, record);
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same, read without the versions that are not in use. */
export async function readInUse(store: Store): Promise<Read<PackRecord>> {
  // In the order of id and installedAt; what has no proper `installedAt` is not among them.
  const keys = await store.packs.orderBy('[id+installedAt]').primaryKeys();
  if (keys.length < (await store.packs.count())) {
    const all = await listPacks(store);
    return { records: installedPacks(all.records), broken: all.broken };
  }
  const last = keys.filter((key, at) => idIn(key) !== idIn(keys[at + 1]));
  const rows = (await store.packs.bulkGet(last)).filter((row) => row !== undefined);
  const read = readAll('packs', rows, 'key', packRecord);
  if (read.broken.length === 0) return read;
  const all = await listPacks(store);
  return { records: installedPacks(all.records), broken: all.broken };
}

export interface StoredVersion {
  readonly key: string;
  readonly id: string;
  readonly version: string;
  readonly installedAt: number;
}

const indexed = z.tuple([z.string(), z.number()]);

/** The last used first. Nothing is read but the index: a large pack takes half a second. */
export async function storedVersions(store: Store): Promise<readonly StoredVersion[]> {
  const inOrder = store.packs.orderBy('[id+installedAt]');
  const [keys, places] = [await inOrder.primaryKeys(), await inOrder.keys()];
  return keys
    .flatMap((key, at): StoredVersion[] => {
      const [id, installedAt] = indexed.safeParse(places[at]).data ?? [];
      if (id === undefined || installedAt === undefined) return [];
      return [{ key, id, version: key.slice(id.length + 1), installedAt }];
    })
    .toReversed();
}

const idIn = (key: string | undefined): string => key?.slice(0, key.lastIndexOf('@')) ?? '';

/** Of the stored versions, the one in use last; without reading them. */
export function versionKeys(store: Store, id: string): Promise<string[]> {
  return store.packs.where('[id+installedAt]').between([id, Dexie.minKey], [id, Dexie.maxKey]).primaryKeys();
}

export async function versionInUse(store: Store, id: string): Promise<PackRecord | undefined> {
  for (const key of (await versionKeys(store, id)).toReversed()) {
    const record = await readVersion(store, key);
    if (record) return record;
  }
  return undefined;
}

/** Undefined also for what cannot be read: whoever reads all of them reports it. */
export async function readVersion(store: Store, key: string): Promise<PackRecord | undefined> {
  return packRecord.safeParse(await store.packs.get(key)).data;
}

export interface PackInUse {
  readonly record: PackRecord;
  /** With the person's edits. */
  readonly pack: Pack;
}

export interface InUse {
  readonly packs: readonly PackInUse[];
  readonly broken: readonly Broken[];
}

/** What the product works with. Never writes. */
export async function readPacksInUse(store: Store): Promise<InUse> {
  return store.transaction('r', store.packs, store.packEdits, async () => {
    const [read, edits] = [await readInUse(store), await listPackEdits(store)];
    const packs = read.records.map((record) => ({
      record,
      pack: withEdits(record.pack, asEdits(edits.records.filter(({ pack }) => pack === record.id))),
    }));
    return { packs, broken: [...read.broken, ...edits.broken] };
  });
}

export async function packsInUse(store: Store): Promise<readonly Pack[]> {
  return (await readPacksInUse(store)).packs.map(({ pack }) => pack);
}
