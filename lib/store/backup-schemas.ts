import * as z from 'zod/mini';
import type { Stored } from './database.ts';
import { publishersOf, withPackRoom, withRoom } from './upgrades.ts';

/** Rises when a table or a record changes so that an older Sincerely would misread the file. */
export const SCHEMA = 3;

const backupFile = z.object({
  format: z.literal('sincerely-backup'),
  schema: z.int().check(z.positive()),
  madeAt: z.number(),
  settings: z.record(z.string(), z.unknown()),
  // A table this version does not know is from another one: kept out, not choked on.
  tables: z.record(z.string(), z.array(z.unknown())),
});
export type BackupContent = z.infer<typeof backupFile>;

/** From one schema to the next. The same steps as the database takes, over rows that nobody has looked at yet. */
const STEPS: Readonly<Record<number, (content: BackupContent) => BackupContent>> = {
  1: ({ tables, ...content }) => ({
    ...content,
    tables: { ...tables, snippets: eachRow(tables.snippets, (row) => withRoom(row)) },
  }),
  2: ({ tables, ...content }) => ({
    ...content,
    tables: {
      ...tables,
      packs: eachRow(tables.packs, withPackRoom),
      publishers: [...publishersOf(tables.packs ?? [])],
    },
  }),
};

const aRow = z.record(z.string(), z.unknown());

function eachRow(rows: readonly unknown[] = [], change: (row: Stored) => Stored): unknown[] {
  return rows.map((raw) => {
    const row = aRow.safeParse(raw);
    return row.success ? change(row.data) : raw;
  });
}

export function newestBackup(
  json: unknown,
):
  | { readonly kind: 'read'; readonly content: BackupContent }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly schema: number } {
  const parsed = backupFile.safeParse(json);
  if (!parsed.success) return { kind: 'not-a-backup' };
  if (parsed.data.schema > SCHEMA) return { kind: 'newer', schema: parsed.data.schema };
  let content = parsed.data;
  for (let schema = content.schema; schema < SCHEMA; schema += 1) content = STEPS[schema]?.(content) ?? content;
  return { kind: 'read', content: { ...content, schema: SCHEMA } };
}
