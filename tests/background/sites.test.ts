import { beforeEach, describe, expect, it, vi } from 'vitest';
import { injectAssistant, wakeOpenTabs } from '#background/inject.ts';
import { reconcileSites } from '#background/registrations.ts';
import { frameOf } from '#background/sender.ts';
import { DEFAULTS, readSettings } from '#browser/settings.ts';
import { isSiteOn, siteName, sitePattern, switchSite } from '#browser/sites.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

let browser: FakeBrowser;

beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

const DESK = 'https://desk.example/*';
const registered = async () => (await browser.scripting.getRegisteredContentScripts()).map((script) => script.matches);
const settings = () =>
  readSettings(async () => {
    throw new Error('Nothing should have been set aside.');
  });

describe('the pattern of a page', () => {
  it.each([
    ['https://desk.example/tickets/7?x=1#y', 'https://desk.example/*'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
    ['http://[::1]:80/', 'http://[::1]/*'],
  ])('%s', (address, pattern) => expect(sitePattern(address)).toBe(pattern));

  it.each([
    ['chrome://extensions'],
    ['file:///etc/hosts'],
    ['about:blank'],
    ['chrome-extension://abc/x'],
    [''],
    [undefined],
  ])('%s has none', (address) => expect(sitePattern(address)).toBeNull());

  it('reads as a name', () => expect(siteName(DESK)).toBe('desk.example'));
});

describe('switching a site on and off', () => {
  it('asks the browser first, then registers, once', async () => {
    expect(await switchSite(DESK, true)).toBe(true);
    expect(await isSiteOn(DESK, await settings())).toBe(true);
    expect(await Promise.all([reconcileSites(), reconcileSites()])).toEqual([[DESK], []]);
    expect(await registered()).toEqual([[DESK]]);
  });

  it('changes nothing when the person says no', async () => {
    browser.permissions.request.mockResolvedValueOnce(false);
    expect(await switchSite(DESK, true)).toBe(false);
    expect(await settings()).toEqual(DEFAULTS);
  });

  it('gives the permission back and takes the registration away', async () => {
    await switchSite(DESK, true);
    await reconcileSites();
    expect(await switchSite(DESK, false)).toBe(false);
    await reconcileSites();
    expect(browser.granted.size).toBe(0);
    expect(await registered()).toEqual([]);
  });

  it('notes a site the extension came with as off, for its permission cannot be given back', async () => {
    const hosted = 'https://hosted.example/*';
    await switchSite(hosted, false);
    const off = await settings();
    expect(browser.permissions.remove).not.toHaveBeenCalled();
    expect(await isSiteOn(hosted, off)).toBe(false);
    await switchSite(hosted, true);
    expect(await isSiteOn(hosted, await settings())).toBe(true);
  });

  it('switched right after each other keep what each was switched to', async () => {
    const [first, second, third] = ['a', 'b', 'c'].map((host) => `https://${host}.example/*`) as [
      string,
      string,
      string,
    ];
    await switchSite(third, false);
    await Promise.all([switchSite(first, false), switchSite(second, false), switchSite(third, true)]);
    expect((await settings()).sitesOff.toSorted()).toEqual([first, second]);
  });

  it('never registers what the manifest has already', async () => {
    await reconcileSites();
    expect(await registered()).toEqual([]);
  });

  it('goes on after a registration that failed', async () => {
    await switchSite(DESK, true);
    browser.scripting.registerContentScripts.mockRejectedValueOnce(new Error('The worker was stopped.'));
    await expect(reconcileSites()).rejects.toThrow('stopped');
    expect(await reconcileSites()).toEqual([DESK]);
  });
});

describe('putting scripts into pages', () => {
  const frame = { tabId: 3, frameId: 7, origin: 'https://desk.example', pattern: DESK, isPrivate: false };

  it('only into the frame that asked', async () => {
    await injectAssistant(frame);
    expect(browser.scripting.executeScript.mock.calls).toMatchObject([
      [{ target: { tabId: 3, frameIds: [7] }, files: ['/assistant.js'] }],
    ]);
    expect(await browser.storage.session.get(null)).toEqual({ 'frame:3:7': true });
  });

  it('wakes the other open tabs when one of them is an error page', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await wakeOpenTabs(DESK);
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });
});

describe('who speaks', () => {
  const tab = { id: 3, url: 'https://desk.example/7' };
  const sender = { id: 'ours', frameId: 0, url: 'https://desk.example/7', tab };
  // Only what `frameOf` reads is built here.
  const read = (value: object) => frameOf(value as Parameters<typeof frameOf>[0]);

  it('is a frame of a web page', () => {
    expect(read(sender)).toEqual({ tabId: 3, frameId: 0, origin: 'https://desk.example', pattern: DESK });
  });

  it('may be an about:blank frame, which belongs to whoever made it', () => {
    expect(read({ ...sender, frameId: 4, url: 'about:blank', origin: 'https://desk.example' })?.pattern).toBe(DESK);
    expect(read({ ...sender, frameId: 4, url: 'about:srcdoc', origin: 'null' })?.pattern).toBe(DESK);
  });

  it('is nobody else', () => {
    expect(read({ ...sender, id: 'another extension' })).toBeNull();
    expect(read({ ...sender, tab: undefined })).toBeNull();
    expect(read({ ...sender, frameId: undefined })).toBeNull();
    expect(read({ ...sender, url: 'chrome-extension://ours/options.html', tab: { id: 3 } })).toBeNull();
  });
});
