import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAllSnippets, readDates } from '#background/library-reader.ts';
import type { Store } from '#store/database.ts';
import type { SnippetRecord } from '#store/snippet-record.ts';
import { createSnippet, putSnippets } from '#store/snippets.ts';
import { newStore, refund, tickingClock } from '../store/fixture.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.delete());

it.each([1, 2, 3, 100])('reads every date, %i at once, also where many have the same', async (atOnce) => {
  const clock = tickingClock();
  const made: SnippetRecord[] = [];
  for (let n = 0; n < 4; n += 1) made.push(await createSnippet(store, { ...refund, title: `${n}` }, clock));
  const restored = Array.from(
    { length: 9 },
    (_, n) => ({ ...made[0], id: `same ${n}`, updatedAt: 77 }) as SnippetRecord,
  );
  await putSnippets(store, restored);
  const { dates, all } = await readDates(store, atOnce);
  expect(all).toBe(13);
  expect([...dates].sort()).toEqual([...made, ...restored].map((one) => [one.id, one.updatedAt]).sort());
});

it('an empty library has none', async () => {
  expect(await readDates(store, 1)).toEqual({ dates: new Map(), all: 0 });
});

it('what is broken down to its key is set aside, and the rest is read', async () => {
  await store.snippets.bulkPut([{ id: 5 }, { id: '' }]);
  const clock = tickingClock();
  for (const title of ['a', 'b', 'c']) await createSnippet(store, { ...refund, title }, clock);
  const titles: string[] = [];
  await readAllSnippets(store, 1, ({ title }) => titles.push(title), 1);
  expect(titles).toEqual(['a', 'b', 'c']);
  expect(await store.quarantine.toArray()).toMatchObject([
    { key: '5', raw: { id: 5 } },
    { key: '', raw: { id: '' } },
  ]);
});
