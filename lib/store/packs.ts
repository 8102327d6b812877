import * as z from 'zod/mini';
import type { Pack } from '#core/packs/schema.ts';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';
import { channelSchema } from './snippets.ts';

const grade = z.enum(['note', 'ask', 'hold', 'off']);
const grades = z.record(z.string(), grade);

/**
 * A pack as it was stored. It was checked against `packSchema` before; this is the same shape in `zod/mini`, a quarter of the
 * size in the worker, because a disk is a boundary too. The type holds the two together.
 */
const packContent: z.ZodMiniType<Pack> = z.object({
  format: z.literal(1),
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  version: z.string(),
  language: z.string(),
  publisher: z.optional(z.object({ name: z.string(), url: z.optional(z.string()) })),
  values: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  voice: z.object({ text: z.optional(z.string()) }),
  grades,
  profiles: z.partialRecord(
    channelSchema,
    z.object({
      grades: z.optional(grades),
      answerWithin: z.optional(z.number()),
      signOff: z.optional(z.string()),
    }),
  ),
  personas: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      words: z.array(z.string()),
      tags: z.array(z.string()),
      grades: z.optional(grades),
    }),
  ),
  remedies: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  terms: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  sites: z.array(z.union([z.string(), z.looseObject({ id: z.string() })])),
  rules: z.array(z.looseObject({ id: z.string() })),
  glossary: z.array(
    z.object({
      term: z.string(),
      instead: z.optional(z.array(z.string())),
      why: z.optional(z.string()),
      grade: z.optional(grade),
    }),
  ),
  templates: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      body: z.string(),
      shortcut: z.optional(z.string()),
      tags: z.array(z.string()),
      channels: z.array(channelSchema),
      language: z.optional(z.string()),
      examples: z.array(z.string()),
      owner: z.optional(z.string()),
      'review-by': z.optional(z.string()),
    }),
  ),
  changelog: z.string(),
});

export const packRecord = z.looseObject({
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
