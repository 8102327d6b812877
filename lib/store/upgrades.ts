import type { Table } from 'dexie';
import * as z from 'zod/mini';
import { head } from '#core/packs/schema.ts';
import { higherOf } from '#core/packs/trust.ts';
import type { Stored } from './database.ts';

/** Fields that version 2 gave a meaning. Before, a file could bring anything under these names, and it was kept. */
const NEW_IN_2: Readonly<Record<string, (value: unknown) => boolean>> = {
  persona: (value) => typeof value === 'string' && value !== '',
  pinned: (value) => typeof value === 'boolean',
  draft: (value) => typeof value === 'boolean',
  archived: (value) => typeof value === 'boolean',
  reviewBy: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
};

/** Version 3 says who signed a pack. */
const NEW_IN_3: typeof NEW_IN_2 = { trust: () => false };

/** Renames what stands in the way of a new field, so that the record stays readable and nothing of it is lost. */
export async function madeRoom(snippets: Table<Stored, string>): Promise<void> {
  await makeRoom(snippets, NEW_IN_2);
}

async function makeRoom(table: Table<Stored, string>, fields: typeof NEW_IN_2): Promise<void> {
  await table.toCollection().modify((row, ref) => {
    const changed = withRoom(row, fields);
    if (changed !== row) ref.value = changed;
  });
}

/** Packs that were installed before anybody remembered: nothing older may take their place either. */
export async function knownPublishers(packs: Table<Stored, string>, publishers: Table<Stored, string>): Promise<void> {
  await makeRoom(packs, NEW_IN_3);
  await publishers.bulkAdd([...publishersOf(await packs.toArray())]);
}

const packVersion = z.pick(head, { id: true, version: true });

export function publishersOf(packs: readonly unknown[]): readonly Stored[] {
  const highest = new Map<string, string>();
  for (const raw of packs) {
    const read = packVersion.safeParse(raw);
    if (!read.success) continue;
    const { id, version } = read.data;
    highest.set(id, higherOf(highest.get(id) ?? version, version));
  }
  return [...highest].map(([id, version]) => ({ id, highest: version }));
}

export const withPackRoom = (row: Stored): Stored => withRoom(row, NEW_IN_3);

export function withRoom(row: Stored, fields = NEW_IN_2): Stored {
  const inTheWay = Object.entries(fields).filter(([key, fits]) => key in row && !fits(row[key]));
  if (inTheWay.length === 0) return row;
  const kept: Record<string, unknown> = { ...row };
  for (const [key] of inTheWay) {
    kept[freeKey(key, kept)] = kept[key];
    delete kept[key];
  }
  return kept;
}

function freeKey(key: string, row: Readonly<Record<string, unknown>>): string {
  let free = `x-${key}`;
  while (free in row) free = `x-${free}`;
  return free;
}
