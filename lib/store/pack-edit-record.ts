import * as z from 'zod/mini';
import { editsOf, type PackEdit, type PackEdits, type TemplateText } from '#core/packs/edits.ts';
import { grade } from '#core/packs/schema.ts';
import type { Store, Stored } from './database.ts';
import { type Read, readAll, readTable } from './records.ts';
import { channelSchema, snippetText } from './snippet-record.ts';
import { keepTexts, type PastText } from './versions.ts';

const templateText = z.object({
  title: z.string(),
  body: z.string(),
  shortcut: z.optional(z.string()),
  tags: z.array(z.string()),
  channels: z.array(channelSchema),
  language: z.optional(z.string()),
  examples: z.array(z.string()),
});

const packEdit: z.ZodMiniType<PackEdit> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('grade'),
    of: z.enum(['check', 'rule', 'term']),
    id: z.string(),
    base: z.nullable(grade),
    mine: grade,
    settled: z.optional(z.array(z.nullable(grade))),
  }),
  z.object({
    kind: z.literal('template'),
    id: z.string(),
    base: templateText,
    mine: templateText,
    settled: z.optional(z.array(templateText)),
  }),
  z.object({ kind: z.literal('hidden'), id: z.string() }),
]);

export const packEditRecord = z.looseObject({
  /** `pack/entry` */
  key: z.string(),
  pack: z.string(),
  entry: z.string(),
  edit: packEdit,
  rev: z.int().check(z.positive()),
  at: z.number(),
});
export type PackEditRecord = z.infer<typeof packEditRecord>;

export function listPackEdits(store: Store): Promise<Read<PackEditRecord>> {
  return readTable(store, 'packEdits', packEditRecord);
}

export async function editsOfPack(store: Store, pack: string): Promise<Read<PackEditRecord>> {
  return readAll('packEdits', await store.packEdits.where('pack').equals(pack).toArray(), 'key', packEditRecord);
}

export const asEdits = (records: readonly PackEditRecord[]): PackEdits => editsOf(records.map(({ edit }) => edit));

/** From a backup: a text of the person's that another one replaces becomes history. */
export async function putPackEdits(store: Store, rows: readonly Stored[]): Promise<void> {
  const before = await store.packEdits.bulkGet(rows.map(({ key }) => (typeof key === 'string' ? key : '')));
  const replaced = before.flatMap((raw, at) => {
    const [old, next] = [packEditRecord.safeParse(raw), packEditRecord.safeParse(rows[at])];
    return old.success && !(next.success && sameEdit(old.data.edit, next.data.edit)) ? [old.data] : [];
  });
  await keepTexts(
    store,
    replaced.flatMap((record) => historyOf(record)),
  );
  await store.packEdits.bulkPut([...rows]);
}

/** Whatever order their fields were written in. */
export const sameEdit = (one: PackEdit, other: PackEdit): boolean => inOrder(one) === inOrder(other);

const inOrder = (edit: PackEdit): string => JSON.stringify(packEdit.parse(edit));

/** As a text of the reply that the template is known as. */
export function historyOf({ pack, edit, rev, at }: PackEditRecord, text?: TemplateText): readonly PastText[] {
  if (edit.kind !== 'template') return [];
  return [{ snippet: `${pack}:${edit.id}`, rev, at, text: snippetText.parse(text ?? edit.mine) }];
}
