import { beforeEach, describe, expect, it, vi } from 'vitest';
import { count, ignore } from '#background/feedback.ts';
import { keepHouse } from '#background/housekeeping.ts';
import { reconcileSites } from '#background/registrations.ts';
import { resolveVoice } from '#background/voice.ts';
import { allowPackOrigin, releasePackOrigin } from '#browser/pack-origins.ts';
import { DEFAULTS, exportSettings, readSettings, writeSettings } from '#browser/settings.ts';
import { addedSites, isSiteOn, switchSite } from '#browser/sites.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';
import { newStore } from '../store/fixture.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

const unread = async () => {
  throw new Error('Nothing should have been set aside.');
};
const settings = () => readSettings(unread);
const registered = async () => (await browser.scripting.getRegisteredContentScripts()).map(({ matches }) => matches);
const DESK = 'https://desk.example/*';
const HOSTED = 'https://hosted.example/*';

let browser: FakeBrowser;

beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

describe('sites under a policy', () => {
  it('blocked: off whatever the person does, and no script is registered', async () => {
    await switchSite(DESK, true);
    await reconcileSites();
    await browser.storage.managed.set({ sitesBlocked: ['desk.example'] });
    await reconcileSites();
    expect(await isSiteOn(DESK, await settings())).toBe(false);
    expect(await registered()).toEqual([]);
    await browser.storage.managed.remove('sitesBlocked');
    expect(await reconcileSites()).toEqual([DESK]);
    expect(await isSiteOn(DESK, await settings())).toBe(true);
  });

  it('allowed: on where the browser lets us, also when the person had switched it off', async () => {
    await writeSettings({ sitesOff: [HOSTED] });
    await browser.storage.managed.set({ sitesAllowed: ['hosted.example', 'desk.example'], sitesBlocked: ['*'] });
    expect(await isSiteOn(HOSTED, await settings())).toBe(true);
    // Nothing but the browser's own permission lets us onto a page.
    expect(await isSiteOn(DESK, await settings())).toBe(false);
  });
});

describe('an origin that packs come from', () => {
  it('is asked for and is no site we work on', async () => {
    expect(await allowPackOrigin(DESK)).toBe(true);
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [DESK] });
    expect(await addedSites()).toEqual([]);
    expect(await isSiteOn(DESK, await settings())).toBe(false);
    await reconcileSites();
    expect(await registered()).toEqual([]);
    await releasePackOrigin(DESK);
    expect([...browser.granted]).toEqual([]);
  });

  it('leaves nothing behind when the person says no', async () => {
    browser.permissions.request.mockResolvedValueOnce(false);
    expect(await allowPackOrigin(DESK)).toBe(false);
    await switchSite(DESK, true);
    expect(await addedSites()).toEqual([DESK]);
  });

  it('becomes a site when the person switches it on, and only that ends when it is switched off', async () => {
    await allowPackOrigin(DESK);
    await switchSite(DESK, true);
    expect(await isSiteOn(DESK, await settings())).toBe(true);
    await switchSite(DESK, false);
    expect(await isSiteOn(DESK, await settings())).toBe(false);
    expect([...browser.granted]).toEqual([DESK]);
    await switchSite(DESK, true);
    await releasePackOrigin(DESK);
    expect(await isSiteOn(DESK, await settings())).toBe(true);
  });

  it('that was a site before stays one', async () => {
    await switchSite(DESK, true);
    await allowPackOrigin(DESK);
    expect(await isSiteOn(DESK, await settings())).toBe(true);
    await releasePackOrigin(DESK);
    expect([...browser.granted]).toEqual([DESK]);
  });
});

describe('checks and counts under a policy', () => {
  it('a locked grade is what is judged by, and is not turned off from a card', async () => {
    const store = newStore();
    await writeSettings({ grades: { jargon: 'note' } });
    await browser.storage.managed.set({ grades: { jargon: 'hold' } });
    await ignore(store, { kind: 'check', check: 'jargon' }, await settings(), 1);
    await ignore(store, { kind: 'check', check: 'blame' }, await settings(), 1);
    expect(resolveVoice([], await settings(), []).grades).toEqual({ jargon: 'hold', blame: 'off' });
    expect(await exportSettings()).toEqual({ grades: { jargon: 'note', blame: 'off' } });
    await store.delete();
  });

  it('nothing is counted while statistics are off, and what was counted goes', async () => {
    const store = newStore();
    const overridden = { check: 'leftover', outcome: 'overridden', reason: 'A name' } as const;
    await count(store, overridden, DEFAULTS, 1);
    await browser.storage.managed.set({ statistics: false });
    await count(store, { check: 'jargon', outcome: 'shown' }, await settings(), 2);
    expect(await store.counts.toCollection().primaryKeys()).toEqual(['leftover']);
    await keepHouse(store, await settings(), 3);
    expect([await store.counts.count(), await store.overrides.count()]).toEqual([0, 0]);
    await store.delete();
  });
});
