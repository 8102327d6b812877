import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditRequest } from '#core/packs/changes.ts';
import type { Store } from '#store/database.ts';
import { installed } from '#store/installed.ts';
import { editPack, listPackEdits, resolveConflict } from '#store/pack-edits.ts';
import { installPack, rollBack } from '#store/packs.ts';
import { packsInUse } from '#store/packs-in-use.ts';
import { listSetAside } from '#store/quarantine.ts';
import { listSnippets } from '#store/snippets.ts';
import { listVersions } from '#store/versions.ts';
import { newStore, offered, tickingClock } from './fixture.ts';

const text = { title: 'Refund', body: 'It is on its way.', tags: [], channels: [], examples: [] };
const mine = (body: string): EditRequest => ({ kind: 'template', id: 'refund', text: { ...text, body } });
const pack = (version: string, body: string | null) =>
  offered({ version, templates: body === null ? [] : [{ ...text, id: 'refund', body }] });

let store: Store;
const clock = tickingClock();
const body = async () => (await packsInUse(store))[0]?.templates[0]?.body;
const past = async () => (await listVersions(store, 'acme:refund')).records.map((one) => one.text.body);

beforeEach(async () => {
  store = newStore();
  await installPack(store, pack('1.0.0', text.body), 1);
});
afterEach(() => store.delete());

describe('an edit', () => {
  it('is laid over the pack, and the pack stays as it is', async () => {
    expect(await editPack(store, 'acme', mine('Paid.'), clock)).toEqual({ kind: 'saved' });
    expect(await body()).toBe('Paid.');
    expect((await installed(store))[0]?.record.pack.templates[0]?.body).toBe(text.body);
  });

  it('over another one leaves that in the history', async () => {
    for (const one of ['Paid.', 'Paid today.', 'Paid today.']) await editPack(store, 'acme', mine(one), clock);
    expect(await past()).toEqual(['Paid.']);
    expect((await listPackEdits(store)).records).toMatchObject([{ rev: 2 }]);
    await editPack(store, 'acme', { kind: 'template', id: 'refund', text: null }, clock);
    expect([await body(), await past()]).toEqual([text.body, ['Paid today.', 'Paid.']]);
  });

  it('is not written over one that was made in another window, nor over another version', async () => {
    await editPack(store, 'acme', mine('Paid.'), clock, { rev: 0, version: '1.0.0' });
    const late = await editPack(store, 'acme', mine('Sent.'), clock, { rev: 0 });
    expect([late, await body()]).toEqual([{ kind: 'changed-elsewhere' }, 'Paid.']);
    await installPack(store, pack('1.1.0', 'New.'), 2);
    const stale = await resolveConflict(store, 'acme', 'template:refund', 'mine', clock, { version: '1.0.0' });
    expect(stale).toEqual({ kind: 'changed-elsewhere' });
  });

  it('of what is not there is refused', async () => {
    expect(await editPack(store, 'nobody', mine('Paid.'), clock)).toEqual({ kind: 'gone' });
    expect(await editPack(store, 'acme', { kind: 'hidden', id: 'nobody', hidden: true }, clock)).toEqual({
      kind: 'gone',
    });
  });

  it('that cannot be read is set aside before another takes its place', async () => {
    const broken = { key: 'acme/template:refund', pack: 'acme', entry: 'template:refund', edit: { kind: 'template' } };
    await store.packEdits.put(broken);
    await editPack(store, 'acme', mine('Paid.'), clock);
    expect(await listSetAside(store)).toMatchObject([{ table: 'packEdits', raw: broken }]);
    expect(await body()).toBe('Paid.');
  });
});

describe('an update', () => {
  beforeEach(async () => {
    await editPack(store, 'acme', mine('Paid.'), clock);
  });

  it('on both sides is a conflict, and mine is used until I say otherwise', async () => {
    expect(await installPack(store, pack('1.1.0', 'New.'), 2)).toMatchObject({ conflicts: 1 });
    expect(await body()).toBe('Paid.');
    expect((await installed(store))[0]).toMatchObject({
      conflicts: [{ base: { body: text.body }, mine: { body: 'Paid.' }, theirs: { body: 'New.' } }],
      versions: [{ version: '1.1.0' }, { version: '1.0.0' }],
    });
    expect(await resolveConflict(store, 'acme', 'template:refund', 'theirs', clock)).toEqual({ kind: 'saved' });
    expect([await body(), await past()]).toEqual(['New.', ['Paid.']]);
    expect(await resolveConflict(store, 'acme', 'template:refund', 'theirs', clock)).toEqual({ kind: 'gone' });
  });

  it('that was decided is not asked about again by a roll-back', async () => {
    await installPack(store, pack('1.1.0', 'New.'), 2);
    await resolveConflict(store, 'acme', 'template:refund', 'mine', clock);
    for (const version of ['1.0.0', '1.1.0'])
      expect(await rollBack(store, 'acme', version, 3)).toEqual({ kind: 'rolled-back', conflicts: 0 });
    expect([await body(), await past()]).toEqual(['Paid.', []]);
  });

  it('without the template leaves mine, which becomes a reply of my own when I keep it', async () => {
    await installPack(store, pack('1.1.0', null), 2);
    expect(await body()).toBe('Paid.');
    await resolveConflict(store, 'acme', 'template:refund', 'mine', clock);
    expect((await packsInUse(store))[0]?.templates).toEqual([]);
    expect((await listSnippets(store)).records).toMatchObject([{ title: 'Refund', body: 'Paid.', rev: 1 }]);
    expect((await listPackEdits(store)).records).toEqual([]);
  });
});
