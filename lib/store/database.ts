import Dexie, { type EntityTable, type Table } from 'dexie';

/**
 * What stands in a table is not trusted to be what we once wrote: an older version, a hand-edited backup or a broken disk
 * may have been there first. So tables are typed by their key only, and each table's file parses what it reads.
 */
export interface Stored {
  readonly [field: string]: unknown;
}

export interface SetAside {
  readonly id: number;
  readonly table: string;
  readonly key: string;
  /** The record exactly as it was found. */
  readonly raw: unknown;
  readonly reason: string;
  readonly at: number;
}

export class Store extends Dexie {
  declare readonly snippets: Table<Stored, string>;
  declare readonly packs: Table<Stored, string>;
  declare readonly ignores: Table<Stored, string>;
  declare readonly counts: Table<Stored, string>;
  declare readonly overrides: Table<Stored, number>;
  declare readonly picks: Table<Stored, number>;
  declare readonly quarantine: EntityTable<SetAside, 'id'>;

  constructor(name: string) {
    super(name);
    // A version that was released is never edited: add the next one below, with its upgrade and a test that opens the old.
    this.version(1).stores({
      snippets: 'id, updatedAt',
      packs: 'key, id',
      ignores: 'key',
      counts: 'check',
      overrides: '++id',
      picks: '++id, snippet',
      quarantine: '++id, table',
    });
  }
}

export const TABLES = ['snippets', 'packs', 'ignores', 'counts', 'overrides', 'picks'] as const;
export type TableName = (typeof TABLES)[number];

export function openStore(name = 'sincerely'): Store {
  return new Store(name);
}
