import * as z from 'zod/mini';
import { type BackupContent, newestBackup, SCHEMA } from './backup-schemas.ts';
import { countRecord } from './counts.ts';
import { type SetAside, type Store, type Stored, TABLES, type TableName } from './database.ts';
import { ignoreRecord } from './ignores.ts';
import { overrideRecord } from './overrides.ts';
import { packEditRecord, putPackEdits } from './pack-edit-record.ts';
import { packRecord } from './pack-record.ts';
import { pickRecord } from './picks.ts';
import { mergePublishers, publisherRecord } from './publishers.ts';
import { reasonOf } from './records.ts';
import { snippetRecord } from './snippet-record.ts';
import { putSnippets } from './snippets.ts';
import { subscriptionRecord } from './subscriptions.ts';
import { versionRecord } from './versions.ts';

/** All but the journal: drafts of replies are kept for a week, and a file is kept for ever. */
type Kept = Exclude<TableName, 'drafts'>;
const KEPT = TABLES.filter((name): name is Kept => name !== 'drafts');

const RECORDS: Readonly<Record<Kept, z.ZodMiniType>> = {
  snippets: snippetRecord,
  versions: versionRecord,
  packs: packRecord,
  packEdits: packEditRecord,
  publishers: publisherRecord,
  subscriptions: subscriptionRecord,
  ignores: ignoreRecord,
  counts: countRecord,
  overrides: overrideRecord,
  picks: pickRecord,
};

export type BackupFile =
  | { readonly kind: 'read'; readonly content: BackupContent; readonly plan: RestorePlan }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer'; readonly schema: number };

type Aside = Omit<SetAside, 'id' | 'at'>;

export interface RestorePlan {
  readonly put: Readonly<Record<Kept, readonly Stored[]>>;
  /** Goes to quarantine exactly as it stands in the file. */
  readonly broken: readonly Aside[];
  /** What had been set aside where the backup was made. */
  readonly aside: readonly Aside[];
}

/** Everything, as it is stored, in one reading transaction: nothing half-way between two states. */
export async function makeBackup(store: Store, settings: Stored, now: number): Promise<string> {
  const names = [...KEPT, 'quarantine'];
  const tables = await store.transaction('r', names, async () => {
    const read: Record<string, readonly Stored[]> = {};
    for (const name of names) read[name] = await store.table<Stored>(name).toArray();
    return read;
  });
  return `${JSON.stringify({ format: 'sincerely-backup', schema: SCHEMA, madeAt: now, settings, tables }, null, 1)}\n`;
}

export function readBackup(text: string): BackupFile {
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'not-a-backup' };
    throw error;
  }
  const newest = newestBackup(json);
  if (newest.kind !== 'read') return newest;
  return { ...newest, plan: planRestore(newest.content) };
}

const asideRow = z.object({ table: z.string(), key: z.string(), raw: z.unknown(), reason: z.string() });

function planRestore({ tables }: BackupContent): RestorePlan {
  const put: Record<Kept, Stored[]> = {
    snippets: [],
    versions: [],
    packs: [],
    packEdits: [],
    publishers: [],
    subscriptions: [],
    ignores: [],
    counts: [],
    overrides: [],
    picks: [],
  };
  const broken: Aside[] = [];
  for (const name of KEPT) {
    for (const raw of tables[name] ?? []) {
      const read = RECORDS[name].safeParse(raw);
      if (read.success && isRow(raw)) put[name].push(raw);
      else broken.push({ table: name, key: '', raw, reason: read.success ? 'not a record' : reasonOf(read.error) });
    }
  }
  const aside: Aside[] = [];
  for (const raw of tables.quarantine ?? []) {
    const read = asideRow.safeParse(raw);
    if (read.success) aside.push(read.data);
    else broken.push({ table: 'quarantine', key: '', raw, reason: reasonOf(read.error) });
  }
  return { put, broken, aside };
}

function isRow(raw: unknown): raw is Stored {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/**
 * What is in the backup replaces what has the same key; nothing is removed, and a text that is replaced becomes history.
 * All of it or none. Doing it twice is doing it once.
 */
export async function restoreBackup(store: Store, { put, broken, aside }: RestorePlan, now: number): Promise<void> {
  await store.transaction('rw', [...KEPT, 'quarantine'], async () => {
    await putSnippets(store, put.snippets);
    await putPackEdits(store, put.packEdits);
    await mergePublishers(store, put.publishers);
    for (const name of ['packs', 'subscriptions', 'ignores', 'counts'] as const)
      await store.table<Stored>(name).bulkPut([...put[name]]);
    for (const name of ['versions', 'overrides', 'picks'] as const) await addNew(store, name, put[name]);
    const set = [...aside, ...broken].map((one) => ({ ...one, at: now }));
    await addNew(store, 'quarantine', set, ({ at, ...one }) => one);
  });
}

/** Keys that a database counted out say nothing in another one: a row is the same when it says the same. */
async function addNew(
  store: Store,
  name: 'versions' | 'overrides' | 'picks' | 'quarantine',
  rows: readonly Stored[],
  counted: (row: Stored) => Stored = (row) => row,
): Promise<void> {
  const table = store.table<Stored>(name);
  const content = ({ id: _, ...row }: Stored) => JSON.stringify(Object.entries(counted(row)).sort());
  const there = new Set((await table.toArray()).map(content));
  const added = rows.filter((row) => !there.has(content(row)));
  await table.bulkAdd(added.map(({ id: _, ...row }) => row));
}
