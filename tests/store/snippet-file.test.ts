import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSnippetFile } from '#core/importers/snippets-json.ts';
import type { Store } from '#store/database.ts';
import { applyImport, type DuplicateChoice, planImport, writeSnippetFile } from '#store/snippet-file.ts';
import { type Clock, createSnippet, editSnippet, listSnippets, noteSnippetUsed } from '#store/snippets.ts';
import { listVersions } from '#store/versions.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

let store: Store;
let clock: Clock;

beforeEach(() => {
  store = newStore();
  clock = tickingClock();
});

afterEach(() => store.delete());

function rowsOf(text: string) {
  const file = readSnippetFile(text);
  if (file.kind !== 'read') throw new Error(`The file was refused: ${file.kind}`);
  return file.good;
}

async function importInto(target: Store, text: string, choice: DuplicateChoice = 'skip') {
  const { records } = await listSnippets(target);
  const plan = planImport(rowsOf(text), records, () => choice, clock);
  await applyImport(target, plan);
  return plan;
}

const list = async (from: Store) => (await listSnippets(from)).records;

describe('a file of snippets', () => {
  it('comes back byte for byte', async () => {
    const { id } = await createSnippet(store, refund, clock);
    await editSnippet(store, id, { ...refund, body: 'Zeile\r\n\t"Ä" 😀 \u0000 \ud800 </script>' }, 1, clock);
    await noteSnippetUsed(store, id, 9000);
    await createSnippet(store, { ...refund, title: 'Other', shortcut: undefined, language: 'de' }, clock);
    await store.snippets.update(id, { folder: 'kept', another: [1] });
    const text = writeSnippetFile(await list(store));

    const other = newStore();
    await importInto(other, text);
    expect(writeSnippetFile(await list(other))).toBe(text);
    expect(await other.snippets.toArray()).toEqual(await store.snippets.toArray());
    await other.delete();
  });

  it('changes nothing when it is imported where it came from', async () => {
    await createSnippet(store, refund, clock);
    const before = await store.snippets.toArray();
    const plan = await importInto(store, writeSnippetFile(await list(store)), 'replace');
    expect(plan).toMatchObject({ put: [], duplicates: [{ by: 'id', identical: true }] });
    expect(await store.snippets.toArray()).toEqual(before);
  });

  describe('with a reply that has a shortcut of ours', () => {
    const file = JSON.stringify([{ title: 'New refund', body: 'Other words', shortcut: 'refund' }]);

    it('keeps what is there', async () => {
      await createSnippet(store, refund, clock);
      const before = await store.snippets.toArray();
      const plan = await importInto(store, file, 'skip');
      expect(plan.duplicates).toMatchObject([{ row: 1, by: 'shortcut', of: { title: 'Refund' }, identical: false }]);
      expect(await store.snippets.toArray()).toEqual(before);
    });

    it('replaces it, with its id, its age and its use', async () => {
      const { id } = await createSnippet(store, refund, clock);
      await noteSnippetUsed(store, id, 9000);
      await importInto(store, file, 'replace');
      expect(await list(store)).toMatchObject([
        { id, title: 'New refund', body: 'Other words', createdAt: 1001, usage: { count: 1 }, rev: 2 },
      ]);
      expect((await listVersions(store, id)).records.map((one) => one.text)).toEqual([refund]);
    });

    it('keeps both, with one shortcut', async () => {
      await createSnippet(store, refund, clock);
      await importInto(store, file, 'keep-both');
      const both = await list(store);
      expect(both).toHaveLength(2);
      expect(both.map((one) => one.shortcut)).toEqual(['refund', 'refund']);
    });
  });

  it('treats rows of one file that clash like rows that are there', async () => {
    const file = JSON.stringify([
      { id: 'a', title: 'First', body: '1' },
      { id: 'a', title: 'Second', body: '2' },
    ]);
    const plan = await importInto(store, file, 'keep-both');
    expect(plan.duplicates).toMatchObject([{ row: 2, by: 'id', of: { title: 'First' } }]);
    expect((await list(store)).map((one) => one.title).sort()).toEqual(['First', 'Second']);
  });

  it('goes in whole or not at all', async () => {
    await createSnippet(store, refund, clock);
    const before = await store.snippets.toArray();
    const plan = planImport(rowsOf(JSON.stringify([{ title: 'a', body: 'b' }])), [], () => 'skip', clock);
    const unclonable = { ...plan.put[0], id: 'x', title: 'x', run: () => undefined };
    await expect(
      applyImport(store, { ...plan, put: [...plan.put, { ...plan.put[0]!, ...unclonable }] }),
    ).rejects.toThrow();
    expect(await store.snippets.toArray()).toEqual(before);
  });
});
