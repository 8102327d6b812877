/** What the options page shows of the replies, over all windows, without reading all of them for each that was used. */
import { afterEach, expect, it, vi } from 'vitest';
import type { Store } from '#store/database.ts';
import { addPick } from '#store/picks.ts';
import { createSnippet, deleteSnippet, editSnippet, putSnippets, type SnippetRecord } from '#store/snippets.ts';
import { followSnippets } from '../../entrypoints/options/follow-snippets.ts';
import { newStore, refund, tickingClock } from '../store/fixture.ts';

const clock = tickingClock();
let stop = () => {};
afterEach(() => stop());

function follow(store: Store) {
  let [told, seen, changed]: [readonly SnippetRecord[], boolean, () => void] = [[], true, () => {}];
  const tell = vi.fn((records: readonly SnippetRecord[]) => {
    told = records;
  });
  stop = followSnippets(store, tell, {
    now: () => clock.now(),
    sight: {
      isSeen: () => seen,
      watch(listener) {
        changed = listener;
        return () => {};
      },
    },
  });
  return {
    tell,
    all: () => told,
    titles: () => told.map(({ title }) => title).sort(),
    see(now: boolean) {
      seen = now;
      changed();
    },
  };
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...refund,
    id: `many-${at}`,
    title: `No. ${at}`,
    usage: { count: 0 },
    examples: [],
    createdAt: 1,
    updatedAt: 1,
    rev: 1,
  }));

it('shows what is created, changed and deleted', async () => {
  const store = newStore();
  const first = await createSnippet(store, refund, clock);
  const { titles } = follow(store);
  await vi.waitFor(() => expect(titles()).toEqual(['Refund']));
  await createSnippet(store, { ...refund, title: 'Late' }, clock);
  await vi.waitFor(() => expect(titles()).toEqual(['Late', 'Refund']));
  await editSnippet(store, first.id, { ...refund, title: 'Refund sent' }, 1, clock);
  await vi.waitFor(() => expect(titles()).toEqual(['Late', 'Refund sent']));
  await deleteSnippet(store, first.id);
  await vi.waitFor(() => expect(titles()).toEqual(['Late']));
  await putSnippets(store, many(300));
  await vi.waitFor(() => expect(titles()).toHaveLength(301));
});

it('reads all of them once, in parts, and then the one that was used', async () => {
  const store = newStore();
  await putSnippets(store, many(2_500));
  const { all } = follow(store);
  await vi.waitFor(() => expect(all()).toHaveLength(2_500));
  const before = all();
  await addPick(store, 'many-7', ['late'], 5);
  await vi.waitFor(() => expect(all().find(({ id }) => id === 'many-7')?.usage.count).toBe(1));
  // Read anew, all would be other objects.
  const same = new Set(before);
  expect(all().filter((record) => !same.has(record))).toHaveLength(1);
});

it('reads nothing while nobody looks, and all that was missed when somebody does', async () => {
  const store = newStore();
  const { id } = await createSnippet(store, refund, clock);
  const { tell, titles, see } = follow(store);
  await vi.waitFor(() => expect(titles()).toEqual(['Refund']));
  see(false);
  const [calls, get] = [tell.mock.calls.length, vi.spyOn(store.snippets, 'bulkGet')];
  await createSnippet(store, { ...refund, title: 'Late' }, clock);
  await deleteSnippet(store, id);
  expect(tell).toHaveBeenCalledTimes(calls);
  expect(get).not.toHaveBeenCalled();
  see(true);
  await vi.waitFor(() => expect(titles()).toEqual(['Late']));
});

it('keeps what it had while the store cannot be read, and reads all when it can', async () => {
  const store = newStore();
  await createSnippet(store, refund, clock);
  const { titles, see } = follow(store);
  await vi.waitFor(() => expect(titles()).toEqual(['Refund']));
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const get = vi.spyOn(store.snippets, 'bulkGet').mockRejectedValueOnce(new Error('damaged'));
  await createSnippet(store, { ...refund, title: 'Late' }, clock);
  await vi.waitFor(() => expect(complain).toHaveBeenCalled());
  expect(titles()).toEqual(['Refund']);
  get.mockRestore();
  complain.mockRestore();
  see(true);
  await vi.waitFor(() => expect(titles()).toEqual(['Late', 'Refund']));
});
