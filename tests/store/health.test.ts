import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '#store/database.ts';
import { birthOf, type Trouble, watchHealth } from '#store/health.ts';
import { createSnippet } from '#store/snippets.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

let store: Store;
let seen: (Trouble | null)[];
let told: (trouble: Trouble | null) => void;

beforeEach(() => {
  store = newStore();
  seen = [];
  told = (trouble) => seen.push(trouble);
});

afterEach(() => store.delete());

const until = async (what: () => boolean) => {
  while (!what()) await new Promise((turn) => setTimeout(turn));
};
/** As IndexedDB counts: Dexie's versions times ten. */
const open = (name: string, version: number): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const request = Dexie.dependencies.indexedDB.open(name, version);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

describe('how the store is', () => {
  it('is well', async () => {
    watchHealth(store, told);
    await until(() => seen.length > 0);
    expect(seen).toEqual([null]);
  });

  it('waits for an older window, and goes on when that is closed', async () => {
    const older = await open(store.name, 10);
    watchHealth(store, told);
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ kind: 'waiting' }]);
    older.close();
    await until(() => seen.length > 1);
    expect(seen.at(-1)).toBeNull();
  });

  it('makes way for a newer window and writes no more', async () => {
    watchHealth(store, told);
    await createSnippet(store, refund, tickingClock());
    (await open(store.name, 990)).close();
    expect(seen).toEqual([null, { kind: 'outdated' }]);
    await expect(createSnippet(store, refund, tickingClock())).rejects.toThrow();
  });

  it('opens nothing that a newer version wrote', async () => {
    (await open(store.name, 990)).close();
    watchHealth(store, told);
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ kind: 'newer' }]);
    await expect(createSnippet(store, refund, tickingClock())).rejects.toThrow('newer');
    expect(await indexedDbVersion(store.name)).toBe(990);
  });

  it('that cannot be opened is said with its reason, and nothing takes its place', async () => {
    const { indexedDB } = Dexie.dependencies;
    const broken = openStore(`${store.name}-broken`);
    const failing = {
      open: () => {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      },
    };
    Object.assign(broken, { _deps: { ...Dexie.dependencies, indexedDB: failing } });
    watchHealth(broken, told);
    await until(() => seen.length > 0);
    expect(seen).toMatchObject([{ kind: 'unreadable', reason: expect.stringContaining('backing store') }]);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(broken.name);
  });

  it('is another one when it begins anew', async () => {
    const first = await birthOf(store);
    expect(await birthOf(store)).toBe(first);
    await store.delete();
    await store.open();
    expect(await birthOf(store)).not.toBe(first);
  });
});

async function indexedDbVersion(name: string): Promise<number | undefined> {
  const all = await Dexie.dependencies.indexedDB.databases();
  return all.find((one) => one.name === name)?.version;
}
