import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { madeRoom } from './upgrades.ts';

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
  declare readonly versions: Table<Stored, number>;
  declare readonly packs: Table<Stored, string>;
  declare readonly ignores: Table<Stored, string>;
  declare readonly counts: Table<Stored, string>;
  declare readonly overrides: Table<Stored, number>;
  declare readonly picks: Table<Stored, number>;
  declare readonly drafts: Table<Stored, number>;
  declare readonly quarantine: EntityTable<SetAside, 'id'>;
  declare readonly birth: Table<Stored, string>;

  constructor(name: string) {
    // Strict: what is reported as saved is on the disk, also when the power fails.
    super(name, { chromeTransactionDurability: 'strict' });
    // A version that was released is never edited: add the next one below, with its upgrade and its example database in
    // tests/store/databases.
    this.version(1).stores({
      snippets: 'id, updatedAt',
      packs: 'key, id',
      ignores: 'key',
      counts: 'check',
      overrides: '++id',
      picks: '++id, snippet',
      quarantine: '++id, table',
    });
    this.version(2)
      .stores({ versions: '++id, snippet', drafts: '++id, [site+ticket], at', birth: 'key' })
      .upgrade(async (upgrade) => {
        await madeRoom(upgrade.table<Stored, string>('snippets'));
        await born(upgrade);
      });
    this.on('populate', (populating) => born(populating));
  }
}

/** A database that comes back empty after the browser threw it away has another one. */
async function born(transaction: Transaction): Promise<void> {
  await transaction.table('birth').add({ key: 'store', id: crypto.randomUUID() });
}

export const TABLES = ['snippets', 'versions', 'packs', 'ignores', 'counts', 'overrides', 'picks', 'drafts'] as const;
export type TableName = (typeof TABLES)[number];

export function openStore(name = 'sincerely'): Store {
  return new Store(name);
}
