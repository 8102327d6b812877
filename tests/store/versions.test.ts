import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import { type Clock, createSnippet, deleteSnippet, editSnippet, putSnippets, undelete } from '#store/snippets.ts';
import { listVersions } from '#store/versions.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

let store: Store;
let clock: Clock;
let id: string;

beforeEach(async () => {
  store = newStore();
  clock = tickingClock();
  id = (await createSnippet(store, refund, clock)).id;
});

afterEach(() => store.delete());

const titles = async (of = id) => (await listVersions(store, of)).records.map((one) => one.text.title);

async function editTimes(count: number): Promise<void> {
  for (let rev = 1; rev <= count; rev += 1)
    await editSnippet(store, id, { ...refund, title: `Title ${rev + 1}` }, rev, clock);
}

describe('the history of a snippet', () => {
  it('has what stood there before, the last one first, with when it was written', async () => {
    await editTimes(2);
    const { records } = await listVersions(store, id);
    expect(records).toMatchObject([
      { rev: 2, at: 1002, text: { title: 'Title 2' } },
      { rev: 1, at: 1001, text: refund },
    ]);
  });

  it('keeps the last ten, of each snippet', async () => {
    const other = await createSnippet(store, { ...refund, title: 'Other' }, clock);
    await editSnippet(store, other.id, refund, 1, clock);
    await editTimes(14);
    expect(await titles()).toEqual(Array.from({ length: 10 }, (_, index) => `Title ${14 - index}`));
    expect(await titles(other.id)).toEqual(['Other']);
  });

  it('does not grow by an edit that changes nothing, or one that was refused', async () => {
    await editSnippet(store, id, { ...refund, language: '' }, 1, clock);
    await editSnippet(store, id, { ...refund, title: 'Mine' }, 1, clock);
    expect(await titles()).toEqual([]);
  });

  it('goes with the snippet and comes back with it', async () => {
    await editTimes(2);
    const before = await store.versions.toArray();
    const deleted = await deleteSnippet(store, id);
    expect(await store.versions.count()).toBe(0);
    if (deleted === null) throw new Error('nothing was deleted');
    await undelete(store, deleted);
    expect(await store.versions.toArray()).toEqual(before);
  });

  it('has what an import or a restored backup replaced', async () => {
    const [old] = await store.snippets.toArray();
    await putSnippets(store, [{ ...old, title: 'From the file' }]);
    await putSnippets(store, [{ ...old, title: 'From the file', usage: { count: 9 } }]);
    expect(await titles()).toEqual(['Refund']);
  });
});
