import type { Table } from 'dexie';
import type * as z from 'zod/mini';
import type { Store, Stored, TableName } from './database.ts';

export interface Broken {
  readonly table: TableName;
  readonly key: string | number;
  readonly raw: unknown;
  readonly reason: string;
}

export interface Read<T> {
  readonly records: readonly T[];
  /** Stored, but not what it should be. Left where it is until `setAside` moves it. */
  readonly broken: readonly Broken[];
}

export function reasonOf(error: z.core.$ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'record'}: ${issue.message}`).join('; ');
}

/** Reads a whole table. Never writes, so that it can run inside a live query. */
export async function readTable<T>(store: Store, name: TableName, schema: z.ZodMiniType<T>): Promise<Read<T>> {
  const table: Table<Stored, string | number> = store.table(name);
  return readAll(name, await table.toArray(), table.schema.primKey.keyPath, schema);
}

export function readAll<T>(
  table: TableName,
  rows: readonly Stored[],
  keyPath: string | string[] | undefined | null,
  schema: z.ZodMiniType<T>,
): Read<T> {
  const records: T[] = [];
  const broken: Broken[] = [];
  for (const raw of rows) {
    const parsed = schema.safeParse(raw);
    if (parsed.success) records.push(parsed.data);
    else broken.push({ table, key: keyOf(raw, keyPath), raw, reason: reasonOf(parsed.error) });
  }
  return { records, broken };
}

function keyOf(raw: Stored, keyPath: string | string[] | undefined | null): string | number {
  const key = typeof keyPath === 'string' ? raw[keyPath] : undefined;
  return typeof key === 'number' || typeof key === 'string' ? key : String(key);
}
