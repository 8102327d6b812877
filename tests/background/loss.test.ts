import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepHouse } from '#background/housekeeping.ts';
import { forgetLoss, noticeLoss } from '#background/loss.ts';
import { DEFAULTS } from '#browser/settings.ts';
import { readBackup } from '#store/backup.ts';
import type { Store } from '#store/database.ts';
import { createSnippet, deleteSnippet } from '#store/snippets.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';
import { newStore, refund, tickingClock } from '../store/fixture.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

const files = vi.hoisted((): { copy: { text: string; at: number } | null } => ({ copy: null }));
vi.mock('#store/safety-copy.ts', () => ({
  readCopy: async () => files.copy,
  writeCopy: async (text: string) => {
    files.copy = { text, at: files.copy === null ? 0 : files.copy.at + 1 };
  },
}));

const HOUR = 60 * 60 * 1000;
let store: Store;
let emptied: Store;

beforeEach(() => {
  fake.current = fakeBrowser();
  files.copy = null;
  store = newStore();
  // What Chromium gives us under the old name when it found the old one damaged.
  emptied = newStore();
});

afterEach(async () => {
  await store.delete();
  await emptied.delete();
});

describe('a library that the browser threw away', () => {
  it('is noticed, with how much there was, until a person has answered', async () => {
    await createSnippet(store, refund, tickingClock());
    expect(await noticeLoss(store, 10)).toBeNull();
    expect(await noticeLoss(emptied, 20)).toMatchObject({ snippets: 1, at: 10 });
    expect(await noticeLoss(emptied, 30)).toMatchObject({ snippets: 1, at: 10 });
    await forgetLoss();
    expect(await noticeLoss(emptied, 40)).toBeNull();
  });

  it('twice is the loss of what there was first', async () => {
    await createSnippet(store, refund, tickingClock());
    await noticeLoss(store, 10);
    await noticeLoss(emptied, 20);
    const again = newStore();
    expect(await noticeLoss(again, 30)).toMatchObject({ snippets: 1, at: 10 });
    await again.delete();
  });

  it('is not one that had nothing', async () => {
    await noticeLoss(store, 10);
    expect(await noticeLoss(emptied, 20)).toBeNull();
  });

  it('is not one that the person emptied', async () => {
    const { id } = await createSnippet(store, refund, tickingClock());
    await noticeLoss(store, 10);
    await deleteSnippet(store, id);
    expect(await noticeLoss(store, 20)).toBeNull();
  });

  it('comes back from the copy, which is made once a day and never of the empty one', async () => {
    const house = (of: Store, now: number) => keepHouse(of, DEFAULTS, now);
    await house(store, 0);
    expect(files.copy).toBeNull();
    await createSnippet(store, refund, tickingClock());
    await house(store, HOUR);
    const first = files.copy;
    await house(store, 24 * HOUR);
    expect(files.copy).toBe(first);
    await createSnippet(emptied, { ...refund, title: 'Written since' }, tickingClock());
    await house(emptied, 60 * HOUR);
    expect(files.copy).toBe(first);
    const copy = readBackup(files.copy?.text ?? '');
    expect(copy.kind === 'read' && copy.plan.put.snippets).toMatchObject([{ title: 'Refund' }]);
    await forgetLoss();
    await house(emptied, 61 * HOUR);
    expect(files.copy?.text).toContain('Written since');
  });

  it('sweeps the journal, and empties it when it is off', async () => {
    await store.drafts.bulkAdd([
      { site: 'a', ticket: '1', text: 'old', at: 0 },
      { site: 'a', ticket: '1', text: 'new', at: 100 * HOUR },
    ]);
    await keepHouse(store, DEFAULTS, 24 * 7 * HOUR + 1);
    expect((await store.drafts.toArray()).map((row) => row.text)).toEqual(['new']);
    await keepHouse(store, { ...DEFAULTS, journal: false }, 24 * 7 * HOUR + 1);
    expect(await store.drafts.count()).toBe(0);
  });
});
