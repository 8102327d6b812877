import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countOutcome, listCounts } from '#store/counts.ts';
import type { Store } from '#store/database.ts';
import { addIgnore, listIgnores, removeIgnore } from '#store/ignores.ts';
import { addOverride, listOverrides } from '#store/overrides.ts';
import { addPick, listPicks, takeBackPick } from '#store/picks.ts';
import { createSnippet, listSnippets } from '#store/snippets.ts';
import { newStore, refund, tickingClock } from './fixture.ts';

const DAY = 24 * 60 * 60 * 1000;

let store: Store;

beforeEach(() => {
  store = newStore();
});

afterEach(() => store.delete());

describe('what a person told us', () => {
  it('is counted per check, also when counts come at once', async () => {
    await Promise.all([
      countOutcome(store, 'jargon', 'shown'),
      countOutcome(store, 'jargon', 'shown'),
      countOutcome(store, 'jargon', 'accepted'),
      countOutcome(store, 'blame', 'wrong'),
    ]);
    const { records } = await listCounts(store);
    expect(records).toEqual([
      { check: 'blame', shown: 0, accepted: 0, dismissed: 0, wrong: 1, overridden: 0 },
      { check: 'jargon', shown: 2, accepted: 1, dismissed: 0, wrong: 0, overridden: 0 },
    ]);
  });

  it('does not start a damaged count anew', async () => {
    await store.counts.put({ check: 'jargon', shown: 'many' });
    await expect(countOutcome(store, 'jargon', 'shown')).rejects.toThrow();
    expect(await store.counts.get('jargon')).toEqual({ check: 'jargon', shown: 'many' });
  });

  it('is ignored once, and the once is forgotten after a month', async () => {
    await addIgnore(store, { kind: 'once', key: 'a' }, 0);
    await addIgnore(store, { kind: 'wording', check: 'jargon', wording: 'RMA' }, 0);
    await addIgnore(store, { kind: 'wording', check: 'jargon', wording: 'RMA' }, 1);
    expect((await listIgnores(store)).records).toHaveLength(2);
    await addIgnore(store, { kind: 'once', key: 'b' }, 31 * DAY);
    const kept = (await listIgnores(store)).records;
    expect(kept.map((one) => one.ignore)).toEqual([
      { kind: 'once', key: 'b' },
      { kind: 'wording', check: 'jargon', wording: 'RMA' },
    ]);
    await removeIgnore(store, kept[1]!.key);
    expect((await listIgnores(store)).records).toHaveLength(1);
  });

  it('keeps the last 500 reasons, cut to a length', async () => {
    await store.overrides.bulkAdd(Array.from({ length: 500 }, (_, at) => ({ check: 'leftover', reason: 'old', at })));
    await addOverride(store, 'leftover', 'x'.repeat(600), 999);
    const { records } = await listOverrides(store);
    expect(records).toHaveLength(500);
    expect(records[0]?.at).toBe(1);
    expect(records.at(-1)?.reason).toHaveLength(500);
  });

  it('keeps picks as sorted words, each once', async () => {
    await addPick(store, 'refund', ['money', 'back', 'money'], 7);
    expect((await listPicks(store)).records).toMatchObject([{ snippet: 'refund', stems: ['back', 'money'], at: 7 }]);
  });

  it('takes a pick back as if it had not been: the use before it counts again', async () => {
    const { id } = await createSnippet(store, refund, tickingClock());
    await addPick(store, id, ['money'], 5);
    const pick = await addPick(store, id, ['parcel'], 9);
    const usage = async () => (await listSnippets(store)).records[0]?.usage;
    expect(await usage()).toEqual({ count: 2, lastUsed: 9 });
    expect(await takeBackPick(store, pick, 10)).toBe(id);
    expect(await usage()).toEqual({ count: 1, lastUsed: 5 });
    expect((await listPicks(store)).records).toMatchObject([{ stems: ['money'] }]);
    // Once is enough, and what is not there takes nothing along.
    expect(await takeBackPick(store, pick, 10)).toBeNull();
    expect(await usage()).toEqual({ count: 1, lastUsed: 5 });
  });

  it('takes no pick back a day later, and one of a pack without a trace', async () => {
    const old = await addPick(store, 'starter:refund', ['money'], 0);
    expect(await takeBackPick(store, old, 25 * 3_600_000)).toBeNull();
    expect(await takeBackPick(store, old, 3_600_000)).toBe('starter:refund');
    expect(await store.picks.count()).toBe(0);
  });
});
