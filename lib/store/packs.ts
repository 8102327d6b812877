import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';
import { channelSchema } from './snippets.ts';

/**
 * What is read out of a stored pack. The whole was checked against the pack schema before it was stored; this is the part
 * the extension works with, read again because a disk is a boundary too. `rules` stay as written: the engine compiles them.
 */
export const packContent = z.looseObject({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  version: z.string(),
  language: z._default(z.string(), 'en'),
  values: z._default(z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })), []),
  grades: z._default(z.record(z.string(), z.enum(['note', 'ask', 'hold', 'off'])), {}),
  rules: z._default(z.array(z.unknown()), []),
  glossary: z._default(
    z.array(
      z.looseObject({
        term: z.string(),
        instead: z.exactOptional(z.array(z.string())),
        why: z.exactOptional(z.string()),
        grade: z.exactOptional(z.enum(['note', 'ask', 'hold', 'off'])),
      }),
    ),
    [],
  ),
  terms: z._default(z.record(z.string(), z.union([z.string(), z.array(z.string())])), {}),
  remedies: z._default(z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])), {}),
  templates: z._default(
    z.array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        body: z.string(),
        shortcut: z.exactOptional(z.string()),
        tags: z._default(z.array(z.string()), []),
        channels: z._default(z.array(channelSchema), []),
        language: z.exactOptional(z.string()),
        examples: z._default(z.array(z.string()), []),
      }),
    ),
    [],
  ),
});
export type PackContent = z.infer<typeof packContent>;

const packRecord = z.object({
  /** `id@version`: a pack is immutable, another version is another record. */
  key: z.string(),
  id: z.string(),
  version: z.string(),
  origin: z.enum(['starter', 'file']),
  installedAt: z.number(),
  pack: packContent,
});
export type PackRecord = z.infer<typeof packRecord>;

const VERSIONS_KEPT = 3;

/** All stored versions; see `installedPacks` for the ones in use. */
export function listPacks(store: Store): Promise<Read<PackRecord>> {
  return readTable(store, 'packs', packRecord);
}

/** The version in use of each pack: the one installed last, so that a roll-back is an installation too. */
export function installedPacks(records: readonly PackRecord[]): readonly PackRecord[] {
  const latest = new Map<string, PackRecord>();
  for (const record of records) {
    const other = latest.get(record.id);
    if (other === undefined || other.installedAt < record.installedAt) latest.set(record.id, record);
  }
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Stores the pack unless this version is there already; keeps the last three versions for a roll-back. */
export async function installPack(
  store: Store,
  pack: unknown,
  origin: PackRecord['origin'],
  now: number,
): Promise<'installed' | 'already-there'> {
  const content = packContent.parse(pack);
  const key = `${content.id}@${content.version}`;
  return store.transaction('rw', store.packs, async () => {
    if ((await store.packs.get(key)) !== undefined) return 'already-there';
    await store.packs.add({ key, id: content.id, version: content.version, origin, installedAt: now, pack: content });
    const versions = (await listPacks(store)).records
      .filter((record) => record.id === content.id)
      .sort((a, b) => b.installedAt - a.installedAt);
    await store.packs.bulkDelete(versions.slice(VERSIONS_KEPT).map((record) => record.key));
    return 'installed';
  });
}
