import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { knownPublishers, madeRoom } from './upgrades.ts';

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

/** Dexie would open it all the same; what this version cannot read in it would then be set aside for no fault of its own. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore';
}

const VERSION = 3;

export class Store extends Dexie {
  declare readonly snippets: Table<Stored, string>;
  declare readonly versions: Table<Stored, number>;
  declare readonly packs: Table<Stored, string>;
  declare readonly packEdits: Table<Stored, string>;
  declare readonly publishers: Table<Stored, string>;
  declare readonly subscriptions: Table<Stored, string>;
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
    this.version(VERSION)
      .stores({
        // Which version of a pack is in use is read without reading the packs.
        packs: 'key, id, [id+installedAt]',
        packEdits: 'key, pack',
        publishers: 'id',
        subscriptions: 'url',
      })
      .upgrade((upgrade) => knownPublishers(upgrade.table<Stored, string>('packs'), upgrade.table('publishers')));
    this.on('populate', (populating) => born(populating));
    const refuseNewer = () => {
      // IndexedDB counts Dexie's versions times ten.
      if (this.backendDB().version >= (VERSION + 1) * 10) throw new NewerStore('A newer Sincerely was here before.');
    };
    this.on('ready', refuseNewer, true);
    // Another window has a newer version: make way, and do not come back with what that one would not understand.
    this.on('versionchange', ({ newVersion }) => {
      if (newVersion === null) return;
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

/** A database that comes back empty after the browser threw it away has another one. */
async function born(transaction: Transaction): Promise<void> {
  await transaction.table('birth').add({ key: 'store', id: crypto.randomUUID() });
}

export const TABLES = [
  'snippets',
  'versions',
  'packs',
  'packEdits',
  'publishers',
  'subscriptions',
  'ignores',
  'counts',
  'overrides',
  'picks',
  'drafts',
] as const;
export type TableName = (typeof TABLES)[number];

export function openStore(name = 'sincerely'): Store {
  return new Store(name);
}
