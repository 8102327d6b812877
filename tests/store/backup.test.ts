import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, readBackup, restoreBackup } from '#store/backup.ts';
import { countOutcome } from '#store/counts.ts';
import { type Store, TABLES } from '#store/database.ts';
import { keepDraft } from '#store/drafts.ts';
import { addIgnore } from '#store/ignores.ts';
import { addOverride } from '#store/overrides.ts';
import { editPack } from '#store/pack-edits.ts';
import { installPack } from '#store/packs.ts';
import { addPick } from '#store/picks.ts';
import { keepUnreadable, listSetAside } from '#store/quarantine.ts';
import { createSnippet, editSnippet } from '#store/snippets.ts';
import { listVersions } from '#store/versions.ts';
import { newStore, offered, refund, tickingClock } from './fixture.ts';

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

  it('has everything but the journal of drafts', async () => {
    await editSnippet(store, 'id-1', { ...refund, title: 'Money back' }, 1, tickingClock());
    await store.packs.put({ key: 'a@1.0.0' });
    await keepUnreadable(store, { from: 'settings', key: 'grades', raw: [1], reason: 'why' }, 3);
    await keepDraft(store, { site: 'https://desk.example', ticket: '7' }, { text: 'Dear Maria' }, 4);
    const written: unknown = JSON.parse(await makeBackup(store, {}, 1));
    expect(written).toMatchObject({
      tables: {
        snippets: [{ title: 'Money back' }],
        versions: [{ text: { title: 'Refund' } }],
        packs: [{ key: 'a@1.0.0' }],
        ignores: [{}],
        counts: [{}],
        overrides: [{}],
        picks: [{}],
        quarantine: [{ table: 'settings', raw: [1] }],
      },
    });
    expect(JSON.stringify(written)).not.toContain('Dear Maria');
  });

  it('restored twice, or where others are counted in the same way, doubles and loses nothing', async () => {
    await addPick(other, 'theirs', ['parcel'], 3);
    await addOverride(other, 'blame', 'Agreed with Kim', 2);
    await editSnippet(store, 'id-1', { ...refund, title: 'Money back' }, 1, tickingClock());
    await keepUnreadable(store, { from: 'settings', key: 'grades', raw: [1], reason: 'why' }, 3);
    const { plan } = read(await makeBackup(store, {}, 1));
    for (const now of [5, 6]) await restoreBackup(other, plan, now);
    expect((await other.picks.toArray()).map((one) => one.snippet)).toEqual(['theirs', 'id-1']);
    expect((await other.overrides.toArray()).map((one) => one.check)).toEqual(['blame', 'leftover']);
    expect(await other.versions.count()).toBe(1);
    expect(await listSetAside(other)).toMatchObject([{ table: 'settings', key: 'grades', raw: [1], reason: 'why' }]);
  });

  it('keeps a newer text, which an older backup replaces, in the history', async () => {
    const { plan } = read(await makeBackup(store, {}, 1));
    await editSnippet(store, 'id-1', { ...refund, title: 'An hour of work' }, 1, tickingClock());
    await restoreBackup(store, plan, 2);
    expect(await store.snippets.get('id-1')).toMatchObject({ title: 'Refund' });
    expect((await listVersions(store, 'id-1')).records[0]?.text.title).toBe('An hour of work');
  });

  it('sets aside a record that does not validate, as it stands in the file, and says why', async () => {
    const bad = { id: 'x', title: 7, body: 'Years of work', more: { inside: [null, 'ü'] } };
    await store.snippets.put(bad);
    const { plan } = read(await makeBackup(store, {}, 1));
    expect(plan.put.snippets).toHaveLength(1);
    await restoreBackup(other, plan, 2);
    expect(await other.snippets.get('x')).toBeUndefined();
    expect(await listSetAside(other)).toMatchObject([
      { table: 'snippets', raw: bad, reason: expect.stringContaining('title') },
    ]);
  });

  it('goes in whole or not at all', async () => {
    const { plan } = read(await makeBackup(store, {}, 1));
    const before = await contents(other);
    const unclonable = { id: 99, snippet: 'x', stems: [], at: 1, run: () => undefined };
    const half = { ...plan, put: { ...plan.put, picks: [...plan.put.picks, unclonable] } };
    await expect(restoreBackup(other, half, 2)).rejects.toThrow();
    expect(await contents(other)).toEqual(before);
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
    const text = '{"format": "sincerely-backup", "schema": 4, "madeAt": 1, "settings": {}, "tables": {}}';
    expect(readBackup(text)).toEqual({ kind: 'newer', schema: 4 });
  });

  it('lowers no version and replaces no key, and an edit that it replaces becomes history', async () => {
    const key = 'a1'.repeat(32);
    const text = { title: 'Refund', body: 'It is on its way.', tags: [], channels: [], examples: [] };
    const pack = { templates: [{ ...text, id: 'refund' }] };
    const edit = (body: string) => ({ kind: 'template', id: 'refund', text: { ...text, body } }) as const;
    await installPack(store, offered(pack, 'file', { kind: 'signed', publicKey: 'b2'.repeat(32) }), 1);
    await editPack(store, 'acme', edit('An old one.'), tickingClock());
    const { plan } = read(await makeBackup(store, {}, 1));
    await installPack(other, offered({ ...pack, version: '2.0.0' }, 'file', { kind: 'signed', publicKey: key }), 2);
    await editPack(other, 'acme', edit('An hour of work.'), tickingClock());
    for (const now of [5, 6]) await restoreBackup(other, plan, now);
    expect(await other.publishers.toArray()).toEqual([{ id: 'acme', publicKey: key, highest: '2.0.0' }]);
    expect(await other.packEdits.toArray()).toMatchObject([{ edit: { mine: { body: 'An old one.' } } }]);
    expect((await listVersions(other, 'acme:refund')).records.map((one) => one.text.body)).toEqual([
      'An hour of work.',
    ]);
  });
});
