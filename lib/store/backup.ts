import * as z from 'zod/mini';
import { type Store, type Stored, TABLES, type TableName } from './database.ts';

export const BACKUP_FILE = { format: 'sincerely-backup', schema: 1 } as const;

const row = z.record(z.string(), z.unknown());

const backupFile = z.object({
  format: z.literal(BACKUP_FILE.format),
  schema: z.int(),
  madeAt: z.number(),
  settings: row,
  // A table this version does not know is from another one: kept out, not choked on.
  tables: z.record(z.string(), z.array(z.unknown())),
});
export type BackupContent = z.infer<typeof backupFile>;

export type BackupFile =
  | { readonly kind: 'read'; readonly content: BackupContent; readonly plan: RestorePlan }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly schema: number };

export interface RestorePlan {
  readonly put: Readonly<Record<TableName, readonly Stored[]>>;
  /** Not even a record. Goes to quarantine as it is; a record with wrong fields does when it is first read. */
  readonly broken: readonly { readonly table: TableName; readonly raw: unknown }[];
}

/** Everything, as it is stored, in one reading transaction: nothing half-way between two states. */
export async function makeBackup(store: Store, settings: Stored, now: number): Promise<string> {
  const tables = await store.transaction('r', [...TABLES], async () => {
    const read: Record<string, readonly Stored[]> = {};
    for (const name of TABLES) read[name] = await store.table<Stored>(name).toArray();
    return read;
  });
  return `${JSON.stringify({ ...BACKUP_FILE, madeAt: now, settings, tables }, null, 1)}\n`;
}

export function readBackup(text: string): BackupFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'not-a-backup' };
    throw error;
  }
  const parsed = backupFile.safeParse(json);
  if (!parsed.success) return { kind: 'not-a-backup' };
  // An older schema is brought up to date here, step by step; there is only one so far.
  if (parsed.data.schema > BACKUP_FILE.schema) return { kind: 'newer', schema: parsed.data.schema };
  return { kind: 'read', content: parsed.data, plan: planRestore(parsed.data) };
}

function planRestore({ tables }: BackupContent): RestorePlan {
  const put: Record<TableName, Stored[]> = {
    snippets: [],
    packs: [],
    ignores: [],
    counts: [],
    overrides: [],
    picks: [],
  };
  const broken: { table: TableName; raw: unknown }[] = [];
  for (const name of TABLES) {
    for (const raw of tables[name] ?? []) {
      const record = row.safeParse(raw);
      const key = record.success ? record.data[KEYS[name]] : undefined;
      if (record.success && (typeof key === 'string' || typeof key === 'number')) put[name].push(record.data);
      else broken.push({ table: name, raw });
    }
  }
  return { put, broken };
}

const KEYS: Readonly<Record<TableName, string>> = {
  snippets: 'id',
  packs: 'key',
  ignores: 'key',
  counts: 'check',
  overrides: 'id',
  picks: 'id',
};

/** What is in the backup replaces what has the same key; nothing is removed. All of it or none. */
export async function restoreBackup(store: Store, plan: RestorePlan, now: number): Promise<void> {
  await store.transaction('rw', [...TABLES, 'quarantine'], async () => {
    for (const name of TABLES) await store.table<Stored>(name).bulkPut([...plan.put[name]]);
    await store.quarantine.bulkAdd(
      plan.broken.map(({ table, raw }) => ({ table, key: '', raw, reason: 'not a record', at: now })),
    );
  });
}
