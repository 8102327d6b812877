import 'fake-indexeddb/auto';
import { isDeepStrictEqual as same } from 'node:util';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIndexCache } from '#background/index-cache.ts';
import { cut, joined } from '#background/index-pieces.ts';
import { buildLibrary, openLibrary } from '#core/templates/library-index.ts';
import { finish } from '#core/templates/steps.ts';

const NAME = 'pieces-of-an-index';
const MANY = 21_000;
afterEach(() => Dexie.delete(`${NAME}-index`));

/** Long enough for lists that are cut, with little in each. */
const index = finish(
  buildLibrary(
    Array.from({ length: MANY }, (_, at) => ({ id: `s${at}`, title: `zebra${at}`, body: '', examples: [], tags: [] })),
  ),
);
const kept = {
  index,
  from: {
    store: 'one',
    ids: [],
    updatedAt: new Float64Array(),
    templates: [],
    templatePrints: new Float64Array(),
    lastPick: 0,
    picks: 0,
    readAt: 0,
  },
};
const open = async () => {
  const database = new Dexie(`${NAME}-index`);
  database.version(1).stores({ parts: '' });
  return database;
};

describe('what is long', () => {
  it('is cut, and whole again with its numbers and kinds', () => {
    const long = {
      small: [1, 2],
      of: { words: index.main.ids, numbers: Float64Array.from({ length: 600_000 }, Math.sqrt) },
    };
    const pieces: Parameters<typeof cut>[1] = [];
    const rest = cut(long, pieces);
    const made = pieces.map((piece) => piece());
    expect(made.map(({ length }) => length)).toEqual([20_000, 1_000, 262_144, 262_144, 75_712]);
    expect(JSON.stringify(rest)).toBe('{"small":[1,2],"of":{"words":{"from":0,"to":2},"numbers":{"from":2,"to":5}}}');
    expect(same(joined(rest, made), long)).toBe(true);
    expect(() => joined(rest, made.slice(0, -1))).toThrow('missing');
  });
});

describe('an index of many', () => {
  it('is read as it was written, record by record, and finds the same', async () => {
    await openIndexCache(NAME).write(kept);
    const database = await open();
    expect(await database.table('parts').count()).toBeGreaterThan(12);
    database.close();
    const read = await openIndexCache(NAME).read();
    if (!read) throw new Error('Nothing was kept.');
    expect(same(read.index, index)).toBe(true);
    expect(openLibrary(read.index).search(`zebra${MANY - 1}`, 1)).toEqual(
      openLibrary(index).search(`zebra${MANY - 1}`, 1),
    );
  });

  it('leaves no piece of a longer one before it', async () => {
    const cache = openIndexCache(NAME);
    await cache.write(kept);
    const few = finish(buildLibrary([{ id: 's', title: 'Yodel', body: '', examples: [], tags: [] }]));
    await cache.write({ ...kept, index: few });
    const database = await open();
    expect(await database.table('parts').count()).toBe(2);
    database.close();
    expect((await openIndexCache(NAME).read())?.index.main.ids).toEqual(['s']);
  });

  it.each([
    ['is missing', (parts: Dexie.Table<unknown, number>) => parts.delete(4)],
    ['is the last and missing', async (parts: Dexie.Table<unknown, number>) => parts.delete((await parts.count()) - 1)],
    ['is something else', (parts: Dexie.Table<unknown, number>) => parts.put('nonsense', 3)],
    [
      'is of another writing',
      async (parts: Dexie.Table<unknown, number>) => parts.put({ ...Object(await parts.get(3)), made: 'other' }, 3),
    ],
  ])('is none when a piece %s', async (_, damage) => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await openIndexCache(NAME).write(kept);
    const database = await open();
    await damage(database.table('parts'));
    database.close();
    expect(await openIndexCache(NAME).read()).toBeNull();
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });
});
