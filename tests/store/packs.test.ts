import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import { installedPacks, installPack, listPacks } from '#store/packs.ts';
import starter from '../../packs/starter.gen.json';
import { newStore } from './fixture.ts';

let store: Store;

beforeEach(() => {
  store = newStore();
});

afterEach(() => store.delete());

const version = (number: string) => ({ ...starter, version: number });

describe('packs', () => {
  it('stores the starter pack as it was built', async () => {
    expect(await installPack(store, starter, 'starter', 1)).toBe('installed');
    const { records, broken } = await listPacks(store);
    expect(broken).toEqual([]);
    expect(JSON.parse(JSON.stringify(records[0]?.pack))).toEqual(starter);
  });

  it('leaves a version that is there alone', async () => {
    await installPack(store, starter, 'starter', 1);
    expect(await installPack(store, { ...starter, name: 'Other' }, 'starter', 2)).toBe('already-there');
    expect((await listPacks(store)).records.map((record) => record.pack.name)).toEqual([starter.name]);
  });

  it('keeps the last three versions and uses the one installed last', async () => {
    for (const [index, number] of ['1.0.0', '1.1.0', '1.2.0', '1.3.0'].entries())
      await installPack(store, version(number), 'file', index);
    const { records } = await listPacks(store);
    expect(records.map((record) => record.version).sort()).toEqual(['1.1.0', '1.2.0', '1.3.0']);
    expect(installedPacks(records).map((record) => record.version)).toEqual(['1.3.0']);
  });

  it('refuses what is not a pack and stores nothing', async () => {
    await expect(installPack(store, { id: 'half' }, 'file', 1)).rejects.toThrow();
    expect(await store.packs.count()).toBe(0);
  });
});
