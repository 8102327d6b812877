import type { Table } from 'dexie';
import type { Stored } from './database.ts';

/** Fields that version 2 gave a meaning. Before, a file could bring anything under these names, and it was kept. */
const NEW_IN_2: Readonly<Record<string, (value: unknown) => boolean>> = {
  persona: (value) => typeof value === 'string' && value !== '',
  pinned: (value) => typeof value === 'boolean',
  draft: (value) => typeof value === 'boolean',
  archived: (value) => typeof value === 'boolean',
  reviewBy: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
};

/** Renames what stands in the way of a new field, so that the record stays readable and nothing of it is lost. */
export async function madeRoom(snippets: Table<Stored, string>): Promise<void> {
  await snippets.toCollection().modify((row, ref) => {
    const changed = withRoom(row);
    if (changed !== row) ref.value = changed;
  });
}

export function withRoom(row: Stored): Stored {
  const inTheWay = Object.entries(NEW_IN_2).filter(([key, fits]) => key in row && !fits(row[key]));
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
