/** Every version that was ever released opens, as a database and as a backup, and nothing in it is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readBackup, restoreBackup } from '#store/backup.ts';
import { SCHEMA } from '#store/backup-schemas.ts';
import { listCounts } from '#store/counts.ts';
import { openStore, type Store, type Stored } from '#store/database.ts';
import { listIgnores } from '#store/ignores.ts';
import { listOverrides } from '#store/overrides.ts';
import { listPackEdits } from '#store/pack-edits.ts';
import { listPacks } from '#store/packs.ts';
import { listPicks } from '#store/picks.ts';
import { listPublishers } from '#store/publishers.ts';
import { listSetAside } from '#store/quarantine.ts';
import { listSnippets } from '#store/snippets.ts';
import { listSubscriptions } from '#store/subscriptions.ts';
import { newStore } from './fixture.ts';

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));
const versionsIn = (name: string) => readdirSync(folder(name)).map((file) => Number.parseInt(file, 10));
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

const rows = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
const example = z.object({ version: z.int(), stores: z.record(z.string(), z.string()), rows });

let store: Store;
afterEach(() => store.delete());

/** What stands in the table now has all that stood there, under the same key. */
async function nothingIsLost(before: Readonly<Record<string, readonly Stored[]>>): Promise<void> {
  for (const [name, old] of Object.entries(before)) {
    const now = await store.table<Stored>(name).toArray();
    expect(now, name).toEqual(expect.arrayContaining(old.map((row) => expect.objectContaining(moved(row)))));
  }
}

/** What an upgrade renames, for it stood where a new field stands now. */
const MOVED: Readonly<Record<string, Stored>> = {
  a2: {
    'x-persona': { name: 'from another tool' },
    'x-x-pinned': 'yes',
    'x-reviewBy': 'next spring',
    'x-draft': 1,
    'x-pinned': 'taken',
  },
};

function moved(row: Stored): Stored {
  if (typeof row.trust === 'string') {
    const { trust, ...kept } = row;
    return { ...kept, 'x-trust': trust };
  }
  if (row.id !== 'a2') return row;
  const { persona, pinned, reviewBy, draft, ...kept } = row;
  return { ...kept, ...MOVED.a2 };
}

async function everythingReads(): Promise<void> {
  const lists = [
    listPacks,
    listPackEdits,
    listPublishers,
    listSubscriptions,
    listIgnores,
    listCounts,
    listOverrides,
    listPicks,
  ];
  for (const list of lists) expect((await list(store)).broken).toEqual([]);
}

describe('a database', () => {
  it('has an example for each version', async () => {
    store = newStore();
    await store.open();
    expect(versionsIn('databases').sort()).toEqual(upTo(store.verno));
  });

  it.each(versionsIn('databases'))('of version %i opens', async (version) => {
    const old = example.parse(JSON.parse(readFileSync(folder(`databases/${version}.json`), 'utf8')));
    const name = `older-${version}`;
    const then = new Dexie(name);
    then.version(old.version).stores(old.stores);
    for (const [table, content] of Object.entries(old.rows)) await then.table(table).bulkAdd(content);
    then.close();

    store = openStore(name);
    await nothingIsLost(old.rows);
    await everythingReads();
    expect((await listPublishers(store)).records).toContainEqual(
      expect.objectContaining({ id: 'acme', highest: version > 2 ? '1.1.0' : '1.0.0' }),
    );
    const { records, broken } = await listSnippets(store);
    expect(broken.map((one) => one.key)).toEqual(['a4']);
    expect(records).toHaveLength((old.rows.snippets?.length ?? 0) - 1);
    expect(await store.birth.toArray()).toMatchObject([{ key: 'store', id: expect.stringMatching(/^[\da-f-]{36}$/) }]);
  });
});

describe('a backup', () => {
  it('has an example for each schema', () => expect(versionsIn('backups').sort()).toEqual(upTo(SCHEMA)));

  it.each(versionsIn('backups'))('of schema %i is restored', async (schema) => {
    const text = readFileSync(folder(`backups/${schema}.json`), 'utf8');
    const file = readBackup(text);
    if (file.kind !== 'read') throw new Error(`It was refused: ${file.kind}`);
    expect(file.content.settings).toMatchObject({ agentName: 'Sam', siteRecords: [{ id: 'desk' }] });
    store = newStore();
    await restoreBackup(store, file.plan, 1);
    const { quarantine, ...before } = z.object({ tables: rows }).parse(JSON.parse(text)).tables;
    const { snippets = [], ...others } = before;
    await nothingIsLost({ ...others, snippets: snippets.filter((row) => row.id !== 'a4') });
    await everythingReads();
    expect((await listPublishers(store)).records).toContainEqual(
      expect.objectContaining({ id: 'acme', highest: schema > 2 ? '1.1.0' : '1.0.0' }),
    );
    expect((await listSetAside(store)).map((one) => one.raw)).toEqual([
      ...(quarantine ?? []).map((row) => row.raw),
      snippets.find((row) => row.id === 'a4'),
    ]);
  });
});
