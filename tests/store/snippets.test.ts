import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import {
  type Clock,
  createSnippet,
  deleteSnippet,
  editSnippet,
  listSnippets,
  noteSnippetUsed,
  putSnippets,
  undelete,
} from '#store/snippets.ts';
import { listVersions } from '#store/versions.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

let store: Store;
let clock: Clock;

beforeEach(() => {
  store = newStore();
  clock = tickingClock();
});

afterEach(() => store.delete());

describe('snippets', () => {
  it('creates, lists and edits', async () => {
    const { id } = await createSnippet(store, refund, clock);
    const edited = await editSnippet(store, id, { ...refund, title: 'Money back', shortcut: undefined }, 1, clock);
    expect(edited).toMatchObject({ kind: 'saved', record: { id, title: 'Money back', rev: 2, createdAt: 1001 } });
    const { records } = await listSnippets(store);
    expect(records).toHaveLength(1);
    expect(records[0]).not.toHaveProperty('shortcut');
  });

  it('does not write an edit over a newer one', async () => {
    const { id } = await createSnippet(store, refund, clock);
    await editSnippet(store, id, { ...refund, title: 'Theirs' }, 1, clock);
    const mine = await editSnippet(store, id, { ...refund, title: 'Mine' }, 1, clock);
    expect(mine).toMatchObject({ kind: 'changed-elsewhere', record: { title: 'Theirs', rev: 2 } });
    expect((await listSnippets(store)).records[0]?.title).toBe('Theirs');
  });

  it('says when the snippet is gone', async () => {
    expect(await editSnippet(store, 'nowhere', refund, 1, clock)).toEqual({ kind: 'gone' });
    expect(await deleteSnippet(store, 'nowhere')).toBeNull();
  });

  it('gives back exactly what was deleted', async () => {
    const { id } = await createSnippet(store, refund, clock);
    const before = await store.snippets.toArray();
    const removed = await deleteSnippet(store, id);
    expect(await store.snippets.count()).toBe(0);
    if (removed === null) throw new Error('nothing was deleted');
    await undelete(store, removed);
    expect(await store.snippets.toArray()).toEqual(before);
  });

  it('keeps every field of a person, and leaves out what is empty', async () => {
    const all = {
      ...refund,
      language: 'de-AT',
      persona: 'upset',
      pinned: true,
      draft: true,
      reviewBy: '2027-01-31',
    };
    const { id } = await createSnippet(store, all, clock);
    expect(await store.snippets.get(id)).toMatchObject(all);
    await editSnippet(store, id, { ...refund, persona: '', pinned: false, draft: false }, 1, clock);
    const raw = await store.snippets.get(id);
    for (const gone of ['language', 'persona', 'pinned', 'draft', 'reviewBy']) expect(raw).not.toHaveProperty(gone);
  });

  it('keeps what it does not know', async () => {
    const { id } = await createSnippet(store, refund, clock);
    await store.snippets.update(id, { folder: 'mine', usage: { count: 3, words: 40 } });
    await noteSnippetUsed(store, id, 9);
    await editSnippet(store, id, { ...refund, title: 'New' }, 1, clock);
    expect(await store.snippets.get(id)).toMatchObject({
      title: 'New',
      folder: 'mine',
      usage: { count: 4, words: 40 },
    });
  });

  it.each([
    ['5,000 characters', 'x'.repeat(5_000)],
    ['emoji', '👩‍👩‍👧‍👦🇩🇪'],
    ['right-to-left letters', 'החזר כספי'],
  ])('takes a shortcut of %s', async (_, shortcut) => {
    await createSnippet(store, { ...refund, shortcut }, clock);
    expect((await listSnippets(store)).records[0]?.shortcut).toBe(shortcut);
  });

  it('takes a body of a megabyte, and its history', async () => {
    const body = 'Thank you. '.repeat(95_000);
    const { id } = await createSnippet(store, { ...refund, body }, clock);
    await editSnippet(store, id, { ...refund, body: `${body}!` }, 1, clock);
    expect((await listSnippets(store)).records[0]?.body).toHaveLength(body.length + 1);
    expect((await listVersions(store, id)).records[0]?.text.body).toBe(body);
  });

  it('lets two have one shortcut', async () => {
    await createSnippet(store, refund, clock);
    await createSnippet(store, { ...refund, title: 'Another' }, clock);
    expect((await listSnippets(store)).records.map((one) => one.shortcut)).toEqual(['refund', 'refund']);
  });

  it('counts a use without making it an edit', async () => {
    const { id } = await createSnippet(store, refund, clock);
    await noteSnippetUsed(store, id, 5000);
    await noteSnippetUsed(store, id, 6000);
    const [record] = (await listSnippets(store)).records;
    expect(record).toMatchObject({ rev: 1, updatedAt: 1001, usage: { count: 2, lastUsed: 6000 } });
  });

  it('puts all or nothing', async () => {
    await createSnippet(store, refund, clock);
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `many-${index}` }));
    await expect(putSnippets(store, [...many, { title: 'no key' }])).rejects.toThrow();
    expect(await store.snippets.count()).toBe(1);
  });
});
