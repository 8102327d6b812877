import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import { installPack, listPacks } from '#store/packs.ts';
import { packsInUse } from '#store/packs-in-use.ts';
import starter from '../../packs/starter.gen.json';
import { newStore, offered } from './fixture.ts';

let store: Store;

beforeEach(() => {
  store = newStore();
});

afterEach(() => store.delete());

const version = (number: string, more: object = {}) => offered({ version: number, ...more });

describe('packs', () => {
  it('stores the starter pack as it was built', async () => {
    expect(await installPack(store, offered(starter, 'starter'), 1)).toEqual({ kind: 'installed', conflicts: 0 });
    const { records, broken } = await listPacks(store);
    expect(broken).toEqual([]);
    expect(JSON.parse(JSON.stringify(records[0]?.pack))).toEqual(starter);
  });

  it('leaves a version that is there alone', async () => {
    await installPack(store, version('1.0.0'), 1);
    expect(await installPack(store, version('1.0.0', { name: 'Other' }), 2)).toMatchObject({ code: 'same' });
    expect((await listPacks(store)).records.map((record) => record.pack.name)).toEqual(['Acme']);
  });

  it('keeps the last three versions and uses the one put in use last, whatever the clock says', async () => {
    for (const [index, number] of ['1.0.0', '1.1.0', '1.2.0', '1.3.0'].entries())
      await installPack(store, version(number), 9 - index);
    const { records } = await listPacks(store);
    expect(records.map((record) => record.version).sort()).toEqual(['1.1.0', '1.2.0', '1.3.0']);
    expect((await packsInUse(store)).map((pack) => pack.version)).toEqual(['1.3.0']);
  });
});
