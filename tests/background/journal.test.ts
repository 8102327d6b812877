import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as journal from '#background/journal.ts';
import { requests } from '#background/requests.ts';
import { DEFAULTS } from '#browser/settings.ts';
import type { Store } from '#store/database.ts';
import { newStore } from '../store/fixture.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const frame = {
  tabId: 1,
  frameId: 0,
  origin: 'https://desk.example',
  pattern: 'https://desk.example/*',
  isPrivate: false,
};
const off = { ...DEFAULTS, journal: false };
const of = { ticket: '7' };
const draft = { ...of, text: 'Dear Maria,\n\nthank you for your patience.' };

let store: Store;

beforeEach(() => {
  store = newStore();
});

afterEach(() => store.delete());

const list = (settings = DEFAULTS, where = frame) => journal.list(store, of, where, settings, 9);

describe('the journal of drafts', () => {
  it('gives a draft back to its ticket and its site', async () => {
    await journal.keep(store, draft, frame, DEFAULTS, 5);
    expect(await list()).toEqual([{ id: 1, text: draft.text, at: 5 }]);
    expect(await list(DEFAULTS, { ...frame, origin: 'https://other.example' })).toEqual([]);
    expect(await journal.list(store, { ticket: '8' }, frame, DEFAULTS, 9)).toEqual([]);
  });

  it('keeps and shows nothing when it is off, and nothing of a private window', async () => {
    await journal.keep(store, draft, frame, off, 5);
    await journal.keep(store, draft, { ...frame, isPrivate: true }, DEFAULTS, 5);
    expect(await store.drafts.count()).toBe(0);
    await journal.keep(store, draft, frame, DEFAULTS, 5);
    expect(await list(off)).toEqual([]);
  });

  it('is cleared for one ticket on request', async () => {
    await journal.keep(store, draft, frame, DEFAULTS, 5);
    await journal.keep(store, { ...draft, ticket: '8' }, frame, DEFAULTS, 5);
    await journal.clear(store, of, frame);
    expect((await store.drafts.toArray()).map((row) => row.ticket)).toEqual(['8']);
  });

  it('sets a draft aside that cannot be read, and gives the others', async () => {
    await journal.keep(store, draft, frame, DEFAULTS, 5);
    await store.drafts.put({ id: 50, site: frame.origin, ticket: '7', text: 5, at: 6 });
    expect(await list()).toHaveLength(1);
    expect((await store.quarantine.toArray()).map((row) => row.table)).toEqual(['drafts']);
  });

  it('takes no text of any length', () => {
    expect(requests.keepDraft.safeParse(draft).success).toBe(true);
    expect(requests.keepDraft.safeParse({ ...draft, text: 'x'.repeat(200_001) }).success).toBe(false);
  });
});
