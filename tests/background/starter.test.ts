/** The starter pack comes with Sincerely, and newer ones with newer ones. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packsOf, readTemplates, seedStarter } from '#background/library.ts';
import { textOf } from '#core/packs/edits.ts';
import type { Store } from '#store/database.ts';
import { installed } from '#store/installed.ts';
import { editPack } from '#store/pack-edits.ts';
import { removePack, rollBack } from '#store/packs.ts';
import starterPack from '../../packs/starter.gen.json';
import { newStore, packOf, tickingClock } from '../store/fixture.ts';
import { replyTools } from './reply-tools.ts';

const starter = packOf(starterPack);
const [first, second] = starter.templates;
if (!first || !second) throw new Error('The starter pack has too few templates.');
const newer = {
  ...starterPack,
  version: '99.0.0',
  templates: starterPack.templates.map((one) => (one.id === second.id ? { ...one, body: 'Newer.' } : one)),
};
const mine = { ...textOf(first), body: 'Mine.' };

let store: Store;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.delete());

const bodyOf = async (id: string, pack: object) =>
  (await readTemplates(store, replyTools(pack), 2)).templates.get(`starter:${id}`)?.body;

it('is updated with Sincerely, also when the worker was killed at it, and keeps what a person changed', async () => {
  await seedStarter(store, replyTools(), 1);
  await editPack(store, 'starter', { kind: 'template', id: first.id, text: mine }, tickingClock());
  expect(await bodyOf(first.id, newer)).toBe('Mine.');
  expect(await bodyOf(second.id, newer)).toBe('Newer.');
  const [pack] = await installed(store);
  expect(pack).toMatchObject({ record: { version: '99.0.0', origin: 'starter' }, conflicts: [] });
  expect(pack?.versions.map(({ version }) => version)).toEqual(['99.0.0', starter.version]);
});

it('stays at the version that a person went back to, and at a newer one of a newer Sincerely', async () => {
  await seedStarter(store, replyTools(), 1);
  await seedStarter(store, replyTools(newer), 2);
  await rollBack(store, 'starter', starter.version, 3);
  for (const pack of [newer, starterPack]) await readTemplates(store, replyTools(pack), 4);
  expect((await installed(store))[0]?.record.version).toBe(starter.version);
});

it('stays away once a person has removed it', async () => {
  await seedStarter(store, replyTools(), 1);
  await removePack(store, 'starter');
  expect(await packsOf(store, replyTools(), 2)).toEqual([]);
  expect((await readTemplates(store, replyTools(newer), 2)).packs).toEqual([]);
});

it('is there again when its record cannot be read', async () => {
  await seedStarter(store, replyTools(), 1);
  await store.packs.update(`starter@${starter.version}`, { pack: null });
  expect(await packsOf(store, replyTools(), 2)).toMatchObject([{ id: 'starter', version: starter.version }]);
  expect(await store.quarantine.count()).toBe(1);
});

it('is used with a person’s edits; only what its publisher wrote counts as approved', async () => {
  await seedStarter(store, replyTools(), 1);
  await editPack(store, 'starter', { kind: 'template', id: first.id, text: mine }, tickingClock());
  const [pack] = await packsOf(store, replyTools(), 2);
  expect(pack?.pack.templates.find(({ id }) => id === first.id)?.body).toBe('Mine.');
  expect(pack?.published.templates.find(({ id }) => id === first.id)?.body).toBe(first.body);
});
