import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#store/database.ts';
import { clearDrafts, keepDraft, listDrafts, sweepDrafts } from '#store/drafts.ts';
import { newStore } from './fixture.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const desk = 'https://desk.example';
const of = { site: desk, ticket: '7' };

let store: Store;

beforeEach(() => {
  store = newStore();
});

afterEach(() => store.delete());

const texts = async (which = of) => (await listDrafts(store, which)).records.map((one) => one.text);

async function type(...written: readonly string[]): Promise<void> {
  for (const [index, text] of written.entries()) await keepDraft(store, of, text, index * MINUTE);
}

describe('the journal of drafts', () => {
  it('follows one piece of writing as one draft', async () => {
    await type(
      'Dear Maria',
      'Dear Maria, thank you',
      'Dear Maria, thank you for your letter.',
      'Dear Maria, thank you.',
    );
    expect(await texts()).toEqual(['Dear Maria, thank you.']);
  });

  it('keeps what stood there when the box was emptied or has other words', async () => {
    const hour = 'Dear Maria, an hour of work stands here, and nobody wants to write it twice.';
    await type(hour, '', '   \n', 'D', 'Dear M', 'Hello Owen, this is another reply altogether, and a long one.');
    expect(await texts()).toEqual(['Hello Owen, this is another reply altogether, and a long one.', 'Dear M', hour]);
  });

  it('begins a new one after half an hour', async () => {
    await keepDraft(store, of, 'Dear Maria', 0);
    await keepDraft(store, of, 'Dear Maria, thank you', 31 * MINUTE);
    expect(await texts()).toEqual(['Dear Maria, thank you', 'Dear Maria']);
  });

  it('keeps the last five of a ticket, and gives a ticket only its own', async () => {
    await keepDraft(store, { ...of, ticket: '8' }, 'Another ticket', 0);
    await keepDraft(store, { ...of, site: 'https://evil.example' }, 'Another site', 0);
    await type('one', 'two', 'three', 'four', 'five', 'six', 'seven');
    expect(await texts()).toEqual(['seven', 'six', 'five', 'four', 'three']);
    expect(await texts({ ...of, ticket: '8' })).toEqual(['Another ticket']);
  });

  it('forgets after seven days, what cannot be read as well', async () => {
    await keepDraft(store, of, 'old', 0);
    await keepDraft(store, of, 'new', 2 * DAY);
    await store.drafts.put({ id: 99, site: desk, ticket: '7', at: 'when?' });
    await store.quarantine.add({ table: 'drafts', key: '5', raw: 'x', reason: 'y', at: 0 });
    await store.quarantine.add({ table: 'snippets', key: 'a', raw: 'x', reason: 'y', at: 0 });
    expect(await sweepDrafts(store, 8 * DAY)).toBe(2);
    expect(await texts()).toEqual(['new']);
    expect((await store.quarantine.toArray()).map((one) => one.table)).toEqual(['snippets']);
  });

  it('is cleared for a ticket, or for all', async () => {
    await type('one');
    await keepDraft(store, { ...of, ticket: '8' }, 'Another ticket', 0);
    await clearDrafts(store, of);
    expect((await store.drafts.toArray()).map((one) => one.ticket)).toEqual(['8']);
    await clearDrafts(store);
    expect(await store.drafts.count()).toBe(0);
  });

  it('takes 200,000 characters as one', async () => {
    const long = 'x'.repeat(200_000);
    await type(long, `${long}y`);
    expect((await texts()).map((text) => text.length)).toEqual([200_001]);
  });
});
