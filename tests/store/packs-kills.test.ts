/** The worker may be killed between any two writes. Whatever was under way is done again, and nobody can tell. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '#core/packs/edits.ts';
import { type Store, TABLES } from '#store/database.ts';
import { editPack, resolveConflict } from '#store/pack-edits.ts';
import { installPack, removePack, rollBack } from '#store/packs.ts';
import { packsInUse } from '#store/packs-in-use.ts';
import type { Clock } from '#store/snippets.ts';
import { newStore, offered } from './fixture.ts';

interface Fuse {
  /** Writes that still go through; the next one kills. */
  left: number;
}

/** Every table, and a kill before the write that the fuse says. */
function withFuse(store: Store): Fuse {
  const fuse = { left: Number.POSITIVE_INFINITY };
  store.use({
    stack: 'dbcore',
    name: 'fuse',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (fuse.left === 0) return Promise.reject(new Error('in the middle'));
            fuse.left -= 1;
            return table.mutate(request);
          },
        };
      },
    }),
  });
  return fuse;
}

const ids = ['refund', 'late', 'hello'] as const;
const id = fc.constantFrom(...ids);
const word: fc.Arbitrary<string> = fc.constantFrom('one', 'two', 'three');
const template = fc.record({ id, title: word, body: word });
const templates = fc.uniqueArray(template, { selector: (one) => one.id, maxLength: 3 });
const version = fc.integer({ min: 0, max: 4 }).map((minor) => `1.${minor}.0`);
const grade = fc.constantFrom('off' as const, 'ask' as const, null);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('install' as const), version, templates, grade }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('back' as const), version }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('edit' as const), id, body: word }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('grade' as const), grade }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hide' as const), id, hidden: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('resolve' as const),
      id,
      choice: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const) }) },
);
type Step = ReturnType<typeof step.generate>['value'];

async function take(store: Store, one: Step, clock: Clock): Promise<unknown> {
  const now = clock.now();
  switch (one.do) {
    case 'install': {
      const rule = { id: 'blame', find: 'your fault', ...(one.grade ? { grade: one.grade } : {}) };
      return installPack(store, offered({ version: one.version, templates: one.templates, rules: [rule] }), now);
    }
    case 'back':
      return rollBack(store, 'acme', one.version, now);
    case 'edit': {
      const shown = (await packsInUse(store))[0]?.templates.find((each) => each.id === one.id);
      if (!shown) return;
      return editPack(
        store,
        'acme',
        { kind: 'template', id: one.id, text: { ...textOf(shown), body: one.body } },
        clock,
      );
    }
    case 'grade':
      return editPack(store, 'acme', { kind: 'grade', of: 'rule', id: 'blame', grade: one.grade }, clock);
    case 'hide':
      return editPack(store, 'acme', { kind: 'hidden', id: one.id, hidden: one.hidden }, clock);
    case 'resolve':
      return resolveConflict(store, 'acme', `template:${one.id}`, one.choice, clock);
    case 'remove':
      return removePack(store, 'acme');
  }
}

async function contents(store: Store): Promise<unknown> {
  const read = TABLES.map(async (name) => [name, await store.table(name).toArray()] as const);
  return Object.fromEntries(await Promise.all(read));
}

/** All that a person typed and that stands nowhere any more. */
async function wordsKept(store: Store): Promise<string> {
  const { packEdits, versions, snippets } = store;
  return JSON.stringify(await Promise.all([packEdits, versions, snippets].map((table) => table.toArray())));
}

it('edits, updates, roll-backs and kills lose nothing and end where the same steps without kills do', async () => {
  // Fewer than the texts that are kept of one reply.
  const steps = fc.array(fc.tuple(step, fc.nat(5), fc.boolean()), { minLength: 4, maxLength: 11 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const [calm, killed] = [newStore(), newStore()];
      const fuse = withFuse(killed);
      await Promise.all([calm.open(), killed.open()]);
      let typed = 0;
      for (const [at, [one, writes, twice]] of all.entries()) {
        // Another word each time, so that none can stand for another.
        const own: Step = one.do === 'edit' ? { ...one, body: `mine ${typed} ${one.body}` } : one;
        const clock = { now: () => at, id: () => `id-${at}` };
        await take(calm, own, clock);
        fuse.left = writes;
        const before = await contents(killed);
        const cut = await take(killed, own, clock).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Error && error.message.includes('in the middle')) return true;
            throw error;
          },
        );
        fuse.left = Number.POSITIVE_INFINITY;
        if (cut) expect(await contents(killed)).toEqual(before);
        // Killed after it was written and before it was said, it is asked for again as well.
        if (cut || twice) await take(killed, own, clock);
        if (own.do === 'edit' && (await wordsKept(calm)).includes(own.body)) typed += 1;
      }
      expect(await contents(killed)).toEqual(await contents(calm));
      const words = await wordsKept(killed);
      for (let each = 0; each < typed; each += 1) expect(words).toContain(`mine ${each} `);
      await Promise.all([calm.delete(), killed.delete()]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
