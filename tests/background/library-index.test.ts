import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type IndexCache, type Kept, openIndexCache } from '#background/index-cache.ts';
import { changeIn, EVERYTHING } from '#background/library-changes.ts';
import { createKeeper, type Keeper } from '#background/library-index.ts';
import { buildLibrary, changeLibrary, openLibrary } from '#core/templates/library-index.ts';
import type { Store } from '#store/database.ts';
import { addPick, takeBackPick } from '#store/picks.ts';
import { type Clock, createSnippet, deleteSnippet, editSnippet, putSnippets } from '#store/snippets.ts';
import { newStore, refund, tickingClock } from '../store/fixture.ts';
import { replyTools } from './reply-tools.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('@wxt-dev/i18n', () => ({ createI18n: () => ({ t: (key: string) => key }) }));

const NOW = 10_000;
const building = vi.fn(buildLibrary);
const tools = async () => ({ ...(await replyTools()()), buildLibrary: building });

let store: Store;
let clock: Clock;

beforeEach(() => {
  store = newStore();
  clock = tickingClock();
});

afterEach(async () => {
  await store.delete();
  await Dexie.delete(`${store.name}-index`);
  building.mockClear();
});

interface Worker extends Keeper {
  /** Resolves with the next writing of the cache. */
  written(): Promise<void>;
  find(query: string): Promise<readonly string[]>;
}

const NEVER = 1_000_000_000;

/** One life of the worker; it is over before it has written anything, unless that is what it is there for. */
function worker(
  cache: IndexCache = openIndexCache(store.name),
  settled = NEVER,
  many?: number,
  caughtUp?: () => void,
): Worker {
  let tell: () => void = () => undefined;
  const told: IndexCache = {
    read: (damaged) => cache.read(damaged),
    async write(kept: Kept) {
      await cache.write(kept);
      tell();
    },
  };
  const keeper = createKeeper({
    store,
    tools,
    cache: told,
    now: () => NOW,
    settled,
    ...(many ? { many } : {}),
    ...(caughtUp ? { caughtUp } : {}),
  });
  return {
    ...keeper,
    written: () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
    async find(query) {
      return openLibrary((await keeper.current()).index)
        .search(query, 10)
        .map(({ id }) => id);
    },
  };
}

async function earlierWorker(): Promise<void> {
  const first = worker(undefined, 0);
  const written = first.written();
  await first.current();
  await written;
  building.mockClear();
}

type Parts = Dexie.Table<unknown, number>;

/** Past our own code. */
async function inKept(act: (parts: Parts) => Promise<unknown>): Promise<void> {
  const database = new Dexie(`${store.name}-index`);
  database.version(1).stores({ parts: '' });
  await act(database.table('parts'));
  database.close();
}

/** Of the right shape, and not what was written. */
async function bend(parts: Parts): Promise<void> {
  const large = Object(await parts.get(0));
  large.main.search.postings.entries.fill(60_000);
  await parts.put(large, 0);
}

const rows = (count: number, title: string) =>
  Array.from({ length: count }, (_, n) => ({
    ...refund,
    id: `${title}${n}`,
    title: `${title} ${n}`,
    usage: { count: 0 },
    createdAt: 1,
    updatedAt: n + 1,
    rev: 1,
  }));

describe('the index of replies', () => {
  it('is loaded, not built, by the next worker', async () => {
    const { id } = await createSnippet(store, { ...refund, title: 'Zebra crossing' }, clock);
    await earlierWorker();
    expect(await worker().find('zebra crossing')).toEqual([id]);
    expect(building).not.toHaveBeenCalled();
  });

  it('follows what was stored while no worker was there, without being built again', async () => {
    const kept = await createSnippet(store, { ...refund, title: 'Zebra crossing' }, clock);
    const gone = await createSnippet(store, { ...refund, title: 'Yodel' }, clock);
    await earlierWorker();
    const added = await createSnippet(store, { ...refund, title: 'Xylophone' }, clock);
    await editSnippet(store, kept.id, { ...refund, title: 'Walrus' }, kept.rev, clock);
    await deleteSnippet(store, gone.id);
    const next = worker();
    expect(await next.find('xylophone')).toEqual([added.id]);
    expect(await next.find('walrus')).toEqual([kept.id]);
    expect(await next.find('zebra')).toEqual([]);
    expect(await next.find('yodel')).toEqual([]);
    expect(building).not.toHaveBeenCalled();
  });

  it('keeps what it followed for the worker after the next', async () => {
    await earlierWorker();
    const { id } = await createSnippet(store, { ...refund, title: 'Xylophone' }, clock);
    const second = worker(undefined, 0);
    const written = second.written();
    await second.current();
    await written;
    const changing = vi.fn(changeLibrary);
    const third = createKeeper({
      store,
      tools: async () => ({ ...(await tools()), changeLibrary: changing }),
      cache: openIndexCache(store.name),
      now: () => NOW,
    });
    expect(openLibrary((await third.current()).index).search('xylophone', 1)).toMatchObject([{ id }]);
    expect(changing).not.toHaveBeenCalled();
  });

  it('learns from a pick at once, and leaves the large part as it is', async () => {
    const { id } = await createSnippet(store, { ...refund, title: 'Blinking', examples: [] }, clock);
    const one = worker();
    const before = (await one.current()).index;
    const pick = await addPick(store, id, ['gizmo', 'purple'], 5);
    one.changed({ snippets: new Set([id]), packs: false, picks: true });
    const { index } = await one.current();
    expect(index.main).toBe(before.main);
    const [first] = openLibrary(index).suggest('the gizmo is purple again', 1, {});
    expect(first?.id).toBe(id);
    expect(openLibrary(index).search('', 1)[0]?.id).toBe(id);

    // The only one there is: nothing is built anew to forget it.
    await takeBackPick(store, pick, 5);
    one.changed({ snippets: new Set([id]), packs: false, picks: true });
    const after = (await one.current()).index;
    expect(after.main).toBe(before.main);
    expect(openLibrary(after).suggest('the gizmo is purple again', 1, {})[0]?.id).not.toBe(id);
    expect(openLibrary(after).search('', 1)[0]?.id).not.toBe(id);
  });

  it('learns of picks that were made before the last worker could write', async () => {
    const { id } = await createSnippet(store, { ...refund, title: 'Blinking', examples: [] }, clock);
    await earlierWorker();
    await addPick(store, id, ['gizmo', 'purple'], 5);
    const { index } = await worker().current();
    expect(openLibrary(index).suggest('the gizmo is purple again', 1, {})[0]?.id).toBe(id);
    expect(building).not.toHaveBeenCalled();
  });

  it('has neither drafts nor what was put away, and has them once they are ready', async () => {
    const draft = await createSnippet(store, { ...refund, title: 'Zebra', draft: true }, clock);
    const away = await createSnippet(store, { ...refund, title: 'Yodel', archived: true }, clock);
    const one = worker();
    expect([...(await one.find('zebra')), ...(await one.find('yodel'))]).toEqual([]);
    await editSnippet(store, draft.id, { ...refund, title: 'Zebra' }, draft.rev, clock);
    one.changed({ snippets: new Set([draft.id, away.id]), packs: false, picks: false });
    expect(await one.find('zebra')).toEqual([draft.id]);
    expect(await one.find('yodel')).toEqual([]);
  });

  it('has a restored text that is older than the one it replaced', async () => {
    const old = await createSnippet(store, { ...refund, title: 'Yodel' }, clock);
    const other = await createSnippet(store, { ...refund, title: 'Something' }, clock);
    await editSnippet(store, old.id, { ...refund, title: 'Zebra' }, old.rev, clock);
    await earlierWorker();
    await putSnippets(store, [{ ...old }]);
    const next = worker();
    expect(await next.find('yodel')).toEqual([old.id]);
    expect(await next.find('zebra')).toEqual([]);
    expect(await next.find('something')).toContain(other.id);
  });

  it('finds a restored text that no date gives away, once the first question is answered', async () => {
    const old = await createSnippet(store, { ...refund, title: 'Yodel' }, clock);
    await editSnippet(store, old.id, { ...refund, title: 'Zebra' }, old.rev, clock);
    await createSnippet(store, { ...refund, title: 'The last one' }, clock);
    await earlierWorker();
    await putSnippets(store, [{ ...old }]);
    const next = worker(undefined, 0);
    await next.current();
    await vi.waitFor(async () => expect(await next.find('yodel')).toEqual([old.id]));
  });

  it('is built anew when much was stored at once', async () => {
    const one = worker();
    await one.current();
    for (let n = 0; n < 40; n += 1) await createSnippet(store, { ...refund, title: `Number zebra${n}` }, clock);
    one.changed(EVERYTHING);
    expect(await one.find('zebra7')).toHaveLength(1);
    expect(building).toHaveBeenCalledTimes(2);
  });

  it('builds nothing anew for picks that are taken back one after the other', async () => {
    const { id } = await createSnippet(store, { ...refund, title: 'Blinking', examples: [] }, clock);
    await putSnippets(store, rows(60, 'Yodel'));
    const one = worker();
    const { main } = (await one.current()).index;
    building.mockClear();
    const picks = [await addPick(store, id, ['gizmo'], 5), await addPick(store, id, ['purple'], 6)];
    one.changed({ snippets: new Set([id]), packs: false, picks: true });
    await one.current();
    for (const pick of picks) await takeBackPick(store, pick, 7);
    one.changed({ snippets: new Set([id]), packs: false, picks: true });
    expect((await one.current()).index.main === main).toBe(true);
    expect(one.isBehind()).toBe(false);
    expect(building).not.toHaveBeenCalled();
  });

  it('forgets what it learned when the picks were cleared, of any reply that was used', async () => {
    const { id } = await createSnippet(store, { ...refund, title: 'Blinking', examples: [] }, clock);
    await createSnippet(store, { ...refund, title: 'Another one' }, clock);
    for (let n = 0; n < 2; n += 1) await addPick(store, id, ['gizmo', 'purple'], 5);
    const one = worker();
    const first = async () =>
      openLibrary((await one.current()).index).suggest('the gizmo is purple again', 1, {})[0]?.id;
    expect(await first()).toBe(id);
    await store.picks.clear();
    one.changed({ snippets: new Set(), packs: false, picks: 'all' });
    expect(await first()).not.toBe(id);
  });

  it('answers from what there is while many others are read in, and tells when they are found', async () => {
    const { id } = await createSnippet(store, { ...refund, title: 'Zebra' }, clock);
    const caughtUp = vi.fn();
    const one = worker(undefined, 0, 1_000, caughtUp);
    await one.current();
    await putSnippets(store, rows(1_001, 'Yodel'));
    one.changed({ snippets: 'all', packs: false, picks: false });
    expect(await one.find('zebra')).toEqual([id]);
    expect(await one.find('yodel')).toEqual([]);
    expect(one.isBehind()).toBe(true);
    await vi.waitFor(() => expect(caughtUp).toHaveBeenCalled(), 15_000);
    expect(await one.find('yodel')).toHaveLength(10);
    expect(one.isBehind()).toBe(false);
  });

  it('keeps the worker from being stopped while many are read in, and while they are written', async () => {
    await putSnippets(store, rows(60, 'Yodel'));
    const lasting = vi.fn();
    const one = createKeeper({
      store,
      tools,
      cache: openIndexCache(store.name),
      now: () => NOW,
      settled: 0,
      many: 20,
      lasting: (work) => {
        lasting();
        return work;
      },
    });
    await one.current();
    await vi.waitFor(() => expect(one.isBehind()).toBe(false), 15_000);
    await vi.waitFor(() => expect(lasting).toHaveBeenCalledTimes(2), 15_000);
  });

  it('begins with the latest of many', async () => {
    await putSnippets(store, rows(60, 'Yodel'));
    const caughtUp = vi.fn();
    const one = worker(undefined, 0, 20, caughtUp);
    expect(await one.find('yodel 59')).toContain('Yodel59');
    expect(await one.find('"yodel 3"')).not.toContain('Yodel3');
    expect(one.isBehind()).toBe(true);
    await vi.waitFor(() => expect(caughtUp).toHaveBeenCalled(), 15_000);
    expect(await one.find('yodel 3')).toContain('Yodel3');
  });

  it('is not that of another store with the same ids', async () => {
    await createSnippet(store, { ...refund, title: 'Zebra' }, clock);
    await earlierWorker();
    await store.delete();
    await store.open();
    const { id } = await createSnippet(store, { ...refund, title: 'Yodel' }, tickingClock());
    const next = worker();
    expect(await next.find('yodel')).toEqual([id]);
    expect(await next.find('zebra')).toEqual([]);
  });

  it.each<[string, (parts: Parts) => Promise<unknown>]>([
    ['cut off', (parts) => parts.delete(0)],
    ['of two writings', async (parts) => parts.put({ ...Object(await parts.get(1)), made: 'other' }, 1)],
    ['of an older version', async (parts) => parts.put({ ...Object(await parts.get(1)), format: 0 }, 1)],
    ['something else', (parts) => parts.put('nonsense', 0)],
    [
      'one whose lists end before they begin',
      async (parts) => {
        const large = Object(await parts.get(0));
        large.main.search.postings.starts[1] = 4_000_000_000;
        return parts.put(large, 0);
      },
    ],
  ])('is built anew, in silence, when the kept one is %s', async (_, damage) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { id } = await createSnippet(store, { ...refund, title: 'Zebra' }, clock);
    await earlierWorker();
    await inKept(damage);
    expect(await worker().find('zebra')).toEqual([id]);
    expect(building).toHaveBeenCalledTimes(1);
    await earlierWorker();
    expect(await worker().find('zebra')).toEqual([id]);
    expect(building).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('answers from one that is bent, and makes it anew when that was seen', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { id } = await createSnippet(store, { ...refund, title: 'Zebra' }, clock);
    await earlierWorker();
    await inKept(bend);
    const own = worker(openIndexCache(store.name, 0));
    expect(await own.find('zebra')).toEqual([]);
    await vi.waitFor(async () => expect(await own.find('zebra')).toEqual([id]), 4_000);
    expect(building).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  it('is not kept again by whoever answered from a bent one meanwhile', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await createSnippet(store, { ...refund, title: 'Zebra' }, clock);
    await earlierWorker();
    await inKept(bend);
    const cache = openIndexCache(store.name, 0);
    const damaged = vi.fn();
    const kept = await cache.read(damaged);
    await vi.waitFor(() => expect(damaged).toHaveBeenCalled());
    if (kept) await cache.write(kept);
    expect(await openIndexCache(store.name).read()).toBeNull();
    warned.mockRestore();
  });

  it('works where nothing can be kept', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const { id } = await createSnippet(store, { ...refund, title: 'Zebra' }, clock);
    const full: IndexCache = { read: async () => null, write: async () => Promise.reject(new Error('Quota')) };
    expect(await worker(full, 0).find('zebra')).toEqual([id]);
    await vi.waitFor(() => expect(warned).toHaveBeenCalled());
    warned.mockRestore();
  });

  it('lets others in while it is built', async () => {
    await putSnippets(
      store,
      Array.from({ length: 600 }, (_, n) => ({
        ...refund,
        id: `n${n}`,
        title: `Title ${n} ${'word'.repeat(n % 9)}`,
        body: `text${n} `.repeat(60),
        usage: { count: 0 },
        createdAt: 1,
        updatedAt: n,
        rev: 1,
      })),
    );
    let turns = 0;
    let running = true;
    const others = (async () => {
      while (running) {
        await new Promise((resolve) => setTimeout(resolve));
        if (building.mock.calls.length === 1) turns += 1;
      }
    })();
    await worker().current();
    running = false;
    await others;
    expect(turns).toBeGreaterThan(3);
  });
});

describe('what Dexie tells of a change', () => {
  it('names the replies that were stored', async () => {
    const told: ReturnType<typeof changeIn>[] = [];
    const listen = (parts: Parameters<typeof changeIn>[0]) => told.push(changeIn(parts));
    Dexie.on('storagemutated', listen);
    const { id, rev } = await createSnippet(store, refund, clock);
    await editSnippet(store, id, { ...refund, title: 'Other' }, rev, clock);
    await addPick(store, id, ['money'], 7);
    await deleteSnippet(store, id);
    await store.counts.put({ check: 'jargon', shown: 1 });
    Dexie.on('storagemutated').unsubscribe(listen);
    const one = { snippets: new Set([id]), packs: false, picks: false };
    const pick = { ...one, picks: true };
    // Other tests' databases may still have something to tell.
    const ours = told.filter(
      ({ snippets, picks, packs }) => (snippets !== 'all' && snippets.size > 0) || (picks && !packs),
    );
    expect(ours).toEqual([one, one, pick, one]);
  });

  it('is everything where a range was stored, or all', () => {
    expect(changeIn({ all: { from: -Infinity, to: [[]], d: 1 } })).toEqual(EVERYTHING);
    const range = { 'idb://sincerely/snippets/': { from: 'a', to: 'z', d: 1 } };
    expect(changeIn(range).snippets).toBe('all');
    const cleared = { 'idb://sincerely/picks/': { from: -Infinity, to: [[]], d: 1 } };
    expect(changeIn(cleared).picks).toBe('all');
    expect(changeIn({ 'idb://sincerely/picks/:dels': { from: 3, to: 3, d: 1 } }).picks).toBe(true);
    expect(changeIn({ 'idb://sincerely/packEdits/': { from: 'a', to: 'a', d: 1 } }).packs).toBe(true);
  });
});
