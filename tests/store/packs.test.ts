import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import { editPack } from '#store/pack-edits.ts';
import { installPack, listPacks, type Offered, removePack, rollBack } from '#store/packs.ts';
import { packsInUse, readPacksInUse } from '#store/packs-in-use.ts';
import { listPublishers } from '#store/publishers.ts';
import { listSetAside } from '#store/quarantine.ts';
import { putSubscription } from '#store/subscriptions.ts';
import starter from '../../packs/starter.gen.json';
import { newStore, offered, tickingClock } from './fixture.ts';

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

const [ours, theirs] = ['a1'.repeat(32), 'b2'.repeat(32)];
const signed = (number: string, publicKey = ours, origin: Offered['origin'] = 'subscription') =>
  offered({ version: number }, origin, { kind: 'signed', publicKey });
const inUse = async () => (await packsInUse(store)).map((pack) => `${pack.id} ${pack.version}`);

describe('trust', () => {
  it('is in the key that came first', async () => {
    await installPack(store, version('1.0.0'), 1);
    await installPack(store, signed('1.1.0'), 2);
    for (const offer of [signed('1.2.0', theirs), version('1.2.0')])
      expect(await installPack(store, offer, 3)).toMatchObject({ kind: 'refused' });
    expect(await installPack(store, signed('1.2.0'), 4)).toMatchObject({ kind: 'installed', from: '1.1.0' });
  });

  it('is not lost with what was remembered: that is set aside, and the versions say it too', async () => {
    await installPack(store, signed('1.1.0'), 1);
    await store.publishers.put({ id: 'acme', publicKey: 'gibberish', highest: '9.9.9' });
    expect(await installPack(store, signed('1.2.0', theirs), 2)).toMatchObject({ code: 'key-changed' });
    expect(await installPack(store, signed('1.0.0'), 2)).toMatchObject({ code: 'older' });
    expect(await installPack(store, signed('1.2.0'), 3)).toMatchObject({ kind: 'installed' });
    expect((await listPublishers(store)).records).toEqual([{ id: 'acme', publicKey: ours, highest: '1.2.0' }]);
    expect(await listSetAside(store)).toMatchObject([{ table: 'publishers', raw: { publicKey: 'gibberish' } }]);
  });

  it('begins anew with a pack that was removed; what a person changed in it is there again', async () => {
    await installPack(store, signed('1.1.0'), 1);
    await editPack(store, 'acme', { kind: 'grade', of: 'check', id: 'jargon', grade: 'off' }, tickingClock());
    await putSubscription(store, { url: 'https://packs.example/a.json', packId: 'acme', nextAt: 1, state: 'fresh' });
    await removePack(store, 'acme');
    expect([await inUse(), await store.publishers.count(), await store.subscriptions.count()]).toEqual([[], 0, 0]);
    expect(await installPack(store, signed('1.0.0', theirs), 2)).toMatchObject({ kind: 'installed' });
    expect((await packsInUse(store))[0]?.grades).toEqual({ jargon: 'off' });
  });

  it('in the starter pack is in us alone', async () => {
    expect(await installPack(store, offered({ ...starter, version: '99.0.0' }), 1)).toMatchObject({ code: 'reserved' });
  });

  it('in what an organisation brings is in the organisation: above what a person has, and nothing is put above it', async () => {
    await installPack(store, signed('3.0.0', theirs, 'file'), 1);
    expect(await installPack(store, signed('2.0.0', ours, 'policy'), 2)).toMatchObject({ kind: 'installed' });
    for (const origin of ['file', 'subscription'] as const)
      expect(await installPack(store, signed('4.0.0', ours, origin), 3)).toMatchObject({ code: 'managed' });
    expect(await installPack(store, signed('2.1.0', theirs, 'policy'), 3)).toMatchObject({ code: 'key-changed' });
    expect(await installPack(store, { ...signed('1.0.0', theirs, 'policy'), overrules: true }, 4)).toMatchObject({
      kind: 'installed',
    });
    expect((await listPublishers(store)).records).toEqual([{ id: 'acme', publicKey: theirs, highest: '1.0.0' }]);
  });
});

describe('going back', () => {
  beforeEach(async () => {
    for (const number of ['1.0.0', '1.1.0', '1.2.0']) await installPack(store, signed(number), 1);
  });

  it('is to any version that is kept, and forth again', async () => {
    expect(await rollBack(store, 'acme', '1.0.0', 1)).toEqual({ kind: 'rolled-back', conflicts: 0 });
    expect(await inUse()).toEqual(['acme 1.0.0']);
    expect(await rollBack(store, 'acme', '1.2.0', 1)).toMatchObject({ kind: 'rolled-back' });
    expect(await inUse()).toEqual(['acme 1.2.0']);
    expect(await rollBack(store, 'acme', '0.9.0', 1)).toEqual({ kind: 'gone' });
    expect(await rollBack(store, 'acme', '1.1.0', 1, theirs)).toEqual({ kind: 'gone' });
  });

  it('is the person’s; an update is still higher than all before', async () => {
    await rollBack(store, 'acme', '1.0.0', 2);
    expect(await installPack(store, signed('1.1.5'), 3)).toMatchObject({ code: 'older' });
    expect(await installPack(store, signed('1.2.0'), 3)).toMatchObject({ code: 'same' });
    expect(await installPack(store, signed('1.3.0'), 3)).toMatchObject({ kind: 'installed', from: '1.0.0' });
    expect((await listPacks(store)).records.map((one) => one.version)).toEqual(['1.0.0', '1.2.0', '1.3.0']);
  });
});

describe('a version that cannot be read', () => {
  it('is told, and the one before it is in use', async () => {
    for (const number of ['1.0.0', '1.1.0']) await installPack(store, version(number), 1);
    await store.packs.update('acme@1.1.0', { pack: 'half' });
    const read = await readPacksInUse(store);
    expect(read.packs.map(({ record }) => record.version)).toEqual(['1.0.0']);
    expect(read.broken).toMatchObject([{ table: 'packs', key: 'acme@1.1.0' }]);
    expect(await rollBack(store, 'acme', '1.1.0', 2)).toEqual({ kind: 'gone' });
  });

  it('is told also where nobody knows when it was installed', async () => {
    await installPack(store, version('1.0.0'), 1);
    await store.packs.put({ key: 'other@1.0.0', id: 'other' });
    expect((await readPacksInUse(store)).broken).toMatchObject([{ key: 'other@1.0.0' }]);
    expect(await inUse()).toEqual(['acme 1.0.0']);
  });
});
