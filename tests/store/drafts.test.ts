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
  for (const [index, text] of written.entries()) await keepDraft(store, of, { text }, index * MINUTE);
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

  it('a reply that is mended, moved about and begun otherwise is one draft', async () => {
    await type(
      'Hi Maria,\n\nWe raised an RMA for it. You get the money back soon.\n\nSam',
      'Hi Maria,\n\nWe raised a return number for it. You get the money back soon.\n\nSam',
      'Dear Maria,\n\nI am sorry. We raised a return number for it. You get the money back on Friday.\n\nSam',
      'I am sorry, Maria. You get the money back on Friday: we raised a return number for it.\n\nSam',
    );
    expect(await texts()).toHaveLength(1);
    await store.drafts.clear();
    await type('ご注文は本日発送しました。', 'お待たせしました。ご注文は本日発送しました。');
    expect(await texts()).toEqual(['お待たせしました。ご注文は本日発送しました。']);
  });

  it('two replies that are written side by side are two, however often each is kept', async () => {
    const [one, other] = ['Dear Maria, the lamp left today.', 'Dear Maria, we regret that nobody called back yet.'];
    await type(one, other, `${one} Sam`, `${other} Sam`, `${one} Sam Lee`);
    expect(await texts()).toEqual([`${one} Sam Lee`, `${other} Sam`]);
  });

  it('another reply above the same quote is another draft, as is one that only begins like it', async () => {
    const quote = '\n\nOn Monday Maria wrote:\n> You charged me twice for the lamp and nobody answers my letters.';
    const keep = (own: string, now: number) => keepDraft(store, of, { text: own + quote, own }, now);
    await keep('We pay back all of it on Friday.', 0);
    await keep('The second charge was a hold, released by your bank.', MINUTE);
    await keep('The second charge was a hold which your bank releases.', 2 * MINUTE);
    expect(await texts()).toEqual([
      `The second charge was a hold which your bank releases.${quote}`,
      `We pay back all of it on Friday.${quote}`,
    ]);
    await store.drafts.clear();
    await type(
      'Dear Maria, we looked into it and found the parcel in Ghent.',
      'Dear Maria, many thanks for getting in touch with our team, who will be happy to help.',
    );
    expect(await texts()).toHaveLength(2);
  });

  it('begins a new one after half an hour', async () => {
    await keepDraft(store, of, { text: 'Dear Maria' }, 0);
    await keepDraft(store, of, { text: 'Dear Maria, thank you' }, 31 * MINUTE);
    expect(await texts()).toEqual(['Dear Maria, thank you', 'Dear Maria']);
  });

  it('keeps the last five of a ticket, and gives a ticket only its own', async () => {
    await keepDraft(store, { ...of, ticket: '8' }, { text: 'Another ticket' }, 0);
    await keepDraft(store, { ...of, site: 'https://evil.example' }, { text: 'Another site' }, 0);
    await type('one', 'two', 'three', 'four', 'five', 'six', 'seven');
    expect(await texts()).toEqual(['seven', 'six', 'five', 'four', 'three']);
    expect(await texts({ ...of, ticket: '8' })).toEqual(['Another ticket']);
  });

  it('forgets after seven days, what cannot be read as well', async () => {
    await keepDraft(store, of, { text: 'old' }, 0);
    await keepDraft(store, of, { text: 'new' }, 2 * DAY);
    await store.drafts.put({ id: 99, site: desk, ticket: '7', at: 'when?' });
    await store.quarantine.add({ table: 'drafts', key: '5', raw: 'x', reason: 'y', at: 0 });
    await store.quarantine.add({ table: 'snippets', key: 'a', raw: 'x', reason: 'y', at: 0 });
    expect(await sweepDrafts(store, 8 * DAY)).toBe(2);
    expect(await texts()).toEqual(['new']);
    expect((await store.quarantine.toArray()).map((one) => one.table)).toEqual(['snippets']);
  });

  it('is cleared for a ticket, or for all', async () => {
    await type('one');
    await keepDraft(store, { ...of, ticket: '8' }, { text: 'Another ticket' }, 0);
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
