import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import { forgetSetAside, listSetAside, setAside } from '#store/quarantine.ts';
import { createSnippet, listSnippets } from '#store/snippets.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

let store: Store;

beforeEach(() => {
  store = newStore();
});

afterEach(() => store.delete());

const damaged = { id: 'broken', title: 7, body: 'the only copy', extra: { deep: [1, 2] } };

describe('records that do not validate', () => {
  it('are reported, and left where they are by reading', async () => {
    await createSnippet(store, refund, tickingClock());
    await store.snippets.put(damaged);
    const { records, broken } = await listSnippets(store);
    expect(records.map((record) => record.title)).toEqual(['Refund']);
    expect(broken).toMatchObject([{ table: 'snippets', key: 'broken', raw: damaged }]);
    expect(await store.snippets.count()).toBe(2);
    expect(await listSetAside(store)).toEqual([]);
  });

  it('are moved with their original content', async () => {
    await store.snippets.put(damaged);
    expect(await setAside(store, (await listSnippets(store)).broken, 42)).toBe(1);
    expect(await store.snippets.count()).toBe(0);
    expect(await listSetAside(store)).toMatchObject([{ table: 'snippets', key: 'broken', raw: damaged, at: 42 }]);
  });

  it('are left alone when somebody repaired them in the meantime', async () => {
    await store.snippets.put(damaged);
    const { broken } = await listSnippets(store);
    await store.snippets.put({ ...damaged, title: 'Repaired' });
    expect(await setAside(store, broken, 1)).toBe(0);
    expect(await store.snippets.get('broken')).toMatchObject({ title: 'Repaired' });
    expect(await listSetAside(store)).toEqual([]);
  });

  it('are set aside once by two windows at once', async () => {
    await store.snippets.put(damaged);
    const { broken } = await listSnippets(store);
    const moved = await Promise.all([setAside(store, broken, 1), setAside(store, broken, 1)]);
    expect(moved.sort()).toEqual([0, 1]);
    expect(await listSetAside(store)).toHaveLength(1);
  });

  it('go only when a person says so', async () => {
    await store.snippets.put(damaged);
    await setAside(store, (await listSnippets(store)).broken, 1);
    await forgetSetAside(
      store,
      (await listSetAside(store)).map((one) => one.id),
    );
    expect(await listSetAside(store)).toEqual([]);
  });
});
