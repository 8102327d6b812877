import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, readBackup, restoreBackup } from '#store/backup.ts';
import { countOutcome } from '#store/counts.ts';
import { type Store, TABLES } from '#store/database.ts';
import { addIgnore } from '#store/ignores.ts';
import { addOverride } from '#store/overrides.ts';
import { addPick } from '#store/picks.ts';
import { listSetAside } from '#store/quarantine.ts';
import { createSnippet } from '#store/snippets.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

let store: Store;
let other: Store;

beforeEach(async () => {
  store = newStore();
  other = newStore();
  await createSnippet(store, refund, tickingClock());
  await addIgnore(store, { kind: 'wording', check: 'jargon', wording: 'RMA' }, 1);
  await countOutcome(store, 'jargon', 'shown');
  await addOverride(store, 'leftover', 'It is a product name', 2);
  await addPick(store, 'id-1', ['refund', 'money'], 3);
});

afterEach(async () => {
  await store.delete();
  await other.delete();
});

async function contents(from: Store) {
  return Object.fromEntries(await Promise.all(TABLES.map(async (name) => [name, await from.table(name).toArray()])));
}

function read(text: string) {
  const file = readBackup(text);
  if (file.kind !== 'read') throw new Error(`The backup was refused: ${file.kind}`);
  return file;
}

describe('a backup', () => {
  it('brings everything back on another machine', async () => {
    const file = read(await makeBackup(store, { agentName: 'Sam' }, 99));
    expect(file.content).toMatchObject({ madeAt: 99, settings: { agentName: 'Sam' } });
    await restoreBackup(other, file.plan, 100);
    expect(await contents(other)).toEqual(await contents(store));
  });

  it('removes nothing that is not in it', async () => {
    const kept = await createSnippet(other, { ...refund, title: 'Mine' }, { now: () => 1, id: () => 'mine' });
    await restoreBackup(other, read(await makeBackup(store, {}, 1)).plan, 2);
    expect(await other.snippets.get('mine')).toEqual(kept);
    expect(await other.snippets.count()).toBe(2);
  });

  it('sets aside what is not a record', async () => {
    const text = JSON.stringify({
      format: 'sincerely-backup',
      schema: 1,
      madeAt: 1,
      settings: {},
      tables: { snippets: ['text', { title: 'no id' }], nobody: [{ id: 1 }] },
    });
    const { plan } = read(text);
    expect(plan.broken).toHaveLength(2);
    await restoreBackup(other, plan, 5);
    expect((await listSetAside(other)).map((one) => one.raw)).toEqual(['text', { title: 'no id' }]);
    expect(await other.snippets.count()).toBe(0);
  });

  it.each([
    ['not json'],
    ['[]'],
    ['{"format": "sincerely-snippets", "schema": 1}'],
    ['{"format": "sincerely-backup"}'],
  ])('is not %s', (text) => expect(readBackup(text)).toEqual({ kind: 'not-a-backup' }));

  it('of a newer version is refused', () => {
    const text = '{"format": "sincerely-backup", "schema": 2, "madeAt": 1, "settings": {}, "tables": {}}';
    expect(readBackup(text)).toEqual({ kind: 'newer', schema: 2 });
  });
});
