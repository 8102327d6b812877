import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import { addPick, listPicks } from '#store/picks.ts';
import { type Changed, changeSnippet, changeSnippets, mergeSnippets } from '#store/snippet-changes.ts';
import { type Clock, createSnippet, editSnippet, listSnippets, noteSnippetUsed } from '#store/snippets.ts';
import { listVersions } from '#store/versions.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

let store: Store;
let clock: Clock;
let id: string;

beforeEach(async () => {
  store = newStore();
  clock = tickingClock();
  id = (await createSnippet(store, refund, clock)).id;
});
afterEach(() => store.delete());

const snippets = async () => (await listSnippets(store)).records;
const titles = async (of: string) => (await listVersions(store, of)).records.map((one) => one.text.title);
const undo = async (changed: Changed) => {
  if (changed.kind !== 'done') throw new Error(changed.kind);
  return changed.undo();
};

describe('a change by one press', () => {
  it('is history, and comes back with what was used in the meantime still counted', async () => {
    const [before] = await snippets();
    const changed = await changeSnippet(store, { id, rev: 1 }, { archived: true }, clock);
    expect(await snippets()).toMatchObject([{ archived: true, rev: 2 }]);
    expect(await titles(id)).toEqual(['Refund']);
    await noteSnippetUsed(store, id, 77);
    expect(await undo(changed)).toBe('undone');
    expect(await snippets()).toEqual([{ ...before, usage: { count: 1, lastUsed: 77 }, rev: 3 }]);
    expect(await titles(id)).toEqual([]);
  });

  it('may take a field away', async () => {
    await changeSnippet(store, { id, rev: 1 }, { shortcut: undefined }, clock);
    expect((await snippets())[0]).not.toHaveProperty('shortcut');
  });

  it('does not write over what another window changed, nor does its undo', async () => {
    await editSnippet(store, id, { ...refund, title: 'Theirs' }, 1, clock);
    expect(await changeSnippet(store, { id, rev: 1 }, { title: 'Mine' }, clock)).toEqual({ kind: 'changed-elsewhere' });
    const changed = await changeSnippet(store, { id, rev: 2 }, { title: 'Mine' }, clock);
    await editSnippet(store, id, { ...refund, title: 'Theirs again' }, 3, clock);
    expect(await undo(changed)).toBe('changed-since');
    expect(await snippets()).toMatchObject([{ title: 'Theirs again' }]);
    expect(await changeSnippet(store, { id: 'nobody', rev: 1 }, {}, clock)).toEqual({ kind: 'changed-elsewhere' });
  });
});

describe('a change of several', () => {
  it('is one, comes back whole, and leaves alone what changed elsewhere', async () => {
    const other = (await createSnippet(store, { ...refund, title: 'Other' }, clock)).id;
    const third = (await createSnippet(store, { ...refund, title: 'Third' }, clock)).id;
    await editSnippet(store, third, { ...refund, title: 'Theirs' }, 1, clock);
    const all = [id, other, third].map((one) => ({ id: one, rev: 1 }));
    const changed = await changeSnippets(store, all, { archived: true }, clock);
    const archived = async () => new Map((await snippets()).map((one) => [one.id, one.archived]));
    expect(await archived()).toEqual(
      new Map([
        [id, true],
        [other, true],
        [third, undefined],
      ]),
    );
    expect(await undo(changed)).toBe('undone');
    expect(new Set((await archived()).values())).toEqual(new Set([undefined]));
    expect(await changeSnippets(store, [{ id: third, rev: 1 }], { archived: true }, clock)).toEqual({
      kind: 'changed-elsewhere',
    });
  });
});

describe('a merge', () => {
  const twin = { ...refund, title: 'Money', shortcut: 'money', tags: ['back'], examples: ['Money?'], channels: [] };
  let other: string;
  beforeEach(async () => {
    other = (await createSnippet(store, { ...twin, title: 'Older' }, clock)).id;
    await editSnippet(store, other, twin, 1, clock);
    await addPick(store, other, ['money'], 60);
    await noteSnippetUsed(store, other, 40);
    await addPick(store, id, ['refund'], 50);
  });
  const merge = () => mergeSnippets(store, { id, rev: 1 }, { id: other, rev: 2 }, clock);
  const picks = async () => (await listPicks(store)).records.map((pick) => pick.snippet);

  it('leaves one, with what both had, and the other’s text as its history', async () => {
    await merge();
    expect(await snippets()).toMatchObject([
      {
        id,
        title: 'Refund',
        shortcut: 'refund',
        tags: ['money', 'back'],
        channels: [],
        examples: ['Where is my refund?', 'Money?'],
        usage: { count: 3, lastUsed: 50 },
      },
    ]);
    expect(await titles(id)).toEqual(['Refund', 'Money']);
    expect(await titles(other)).toEqual([]);
    expect(await picks()).toEqual([id, id]);
  });

  it('comes apart again as if nothing had been', async () => {
    const [one, two] = await snippets();
    expect(await undo(await merge())).toBe('undone');
    expect(await snippets()).toEqual([{ ...one, rev: 3 }, two]);
    expect(await titles(id)).toEqual([]);
    expect(await titles(other)).toEqual(['Older']);
    expect(await picks()).toEqual([other, id]);
  });

  it('takes along those that have the one that goes as a part, and their undo', async () => {
    const body = 'Hi.\n\n{% render "/Twice" %} {%- render \'refund\' -%} {% render "sign-off" %}';
    await editSnippet(store, other, { ...refund, shortcut: '/Twice' }, 2, clock);
    const user = await createSnippet(store, { ...refund, shortcut: undefined, body }, clock);
    // In another window, since the page was read.
    await editSnippet(store, user.id, { ...refund, shortcut: undefined, body: `Dear you. ${body}` }, 1, clock);
    const partOf = { users: [user.id], names: [other, '/Twice'] };
    const now = async () => (await snippets()).find((one) => one.id === user.id);
    const merged = await mergeSnippets(store, { id, rev: 1 }, { id: other, rev: 3 }, clock, partOf);
    expect((await now())?.body).toBe(
      'Dear you. Hi.\n\n{% render "refund" %} {%- render \'refund\' -%} {% render "sign-off" %}',
    );
    expect(await titles(user.id)).toHaveLength(2);
    expect(await undo(merged)).toBe('undone');
    expect((await now())?.body).toBe(`Dear you. ${body}`);
    expect(await titles(user.id)).toHaveLength(1);
  });

  it('is not made over what changed elsewhere', async () => {
    await editSnippet(store, other, { ...twin, title: 'Newer' }, 2, clock);
    expect(await merge()).toEqual({ kind: 'changed-elsewhere' });
    expect(await snippets()).toHaveLength(2);
  });
});
