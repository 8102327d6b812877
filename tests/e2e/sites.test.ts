/** The build that is shipped, on a site it knows nothing of: off until switched on, and off again without a trace. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type Desk, startDesk } from '../../demo/server.ts';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { closedOverlayOf } from './harness/closed-overlay.ts';
import { typeReply, until } from './harness/overlay.ts';
import { openPopup } from './harness/popup.ts';
import { willAllow } from './harness/will-allow.ts';

/** Inside the worker and on pages of the extension. */
declare const chrome: typeof extensionApi;

const SITE = 'http://127.0.0.1/*';
const DRAFT = 'Hi Maria,\n\nWe raised an RMA. Please send [[order number]].\n\nSam';

let desk: Desk;
let browser: ExtensionBrowser;
let profile: string;

const launch = () => launchWithExtension({ extension: '.output/chrome-mv3', profile });

beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'sincerely-sites-'));
  desk = await startDesk();
  browser = await launch();
});
afterEach(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function openTicket(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(desk.ticketUrl('1042', 'plain'));
  return page;
}

const ours = (page: Page) => closedOverlayOf(page, browser.extensionId);
const write = (page: Page) => typeReply(page, page.locator('#reply-body'), DRAFT);
const granted = async () =>
  (await browser.background()).evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), SITE);
const registered = async () =>
  (await browser.background()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );

async function pressSwitch(page: Page): Promise<void> {
  const popup = await openPopup(browser, page);
  const before = await popup.isOn();
  await popup.press('On for this site');
  await until('the switch moves', async () => (await popup.isOn()) === !before);
  await popup.close();
}

async function switchOn(page: Page): Promise<void> {
  await willAllow(browser, SITE);
  await pressSwitch(page);
  await until('the site is registered', async () => (await registered()).includes(SITE));
  await page.reload();
}

it('does nothing on a site that was not switched on', async () => {
  const page = await openTicket();
  await write(page);
  expect(await (await ours(page)).worlds()).toBe(0);
  expect(await page.locator('sincerely-overlay').count()).toBe(0);
  expect(await registered()).toEqual([]);

  const popup = await openPopup(browser, page);
  expect(await popup.isOn()).toBe(false);
  expect(await popup.text()).toContain('127.0.0.1');
  await popup.close();
});

it('switched on it runs, also after a restart of the browser; switched off it is gone', async () => {
  let page = await openTicket();
  await switchOn(page);
  await write(page);
  await (await ours(page)).waitFor('button', /^Sincerely: \d+ to look at$/);
  expect(await granted()).toBe(true);

  await browser.close();
  browser = await launch();
  expect(await granted()).toBe(true);
  await until('the site is registered again', async () => (await registered()).includes(SITE));
  page = await openTicket();
  await write(page);
  await (await ours(page)).waitFor('button', /^Sincerely: \d+ to look at$/);

  await pressSwitch(page);
  await until('the registration is taken away', async () => (await registered()).length === 0);
  expect(await granted()).toBe(false);
  expect(await (await ours(await openTicket())).worlds()).toBe(0);
  await page.bringToFront();
  await page.reload();
  await write(page);
  // What would have been held goes out unasked.
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('#latest.agent').waitFor();
  expect(desk.sent('1042')).toHaveLength(1);
  expect(await page.locator('sincerely-overlay').count()).toBe(0);
});

it('a page that was open while its site is switched on need not be loaded again', async () => {
  const page = await openTicket();
  await willAllow(browser, SITE);
  await pressSwitch(page);
  await until('the page is woken', async () => (await (await ours(page)).worlds()) > 0);
  await write(page);
  await (await ours(page)).waitFor('button', /^Sincerely: \d+ to look at$/);
});

it('the page cannot look into the overlay, press it, or load anything of ours', async () => {
  const page = await openTicket();
  await switchOn(page);
  await write(page);
  const overlay = await ours(page);
  await overlay.waitFor('button', /^Sincerely: \d+ to look at$/);

  const reach = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('sincerely-overlay');
    if (!host) return null;
    const { left, top } = host.getBoundingClientRect();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left, clientY: top }));
    }
    host.click();
    host.focus();
    return { root: host.shadowRoot, children: host.childNodes.length, text: host.innerText };
  });
  expect(reach).toEqual({ root: null, children: 0, text: '' });
  expect(await overlay.has('region', 'Sincerely findings')).toBe(false);
  // The same press, by a person:
  await overlay.press('button', /^Sincerely: \d+ to look at$/);
  await overlay.waitFor('region', 'Sincerely findings');

  const load = (where: Page) =>
    where.evaluate(async (url) => {
      try {
        return (await fetch(url)).ok;
      } catch {
        return false;
      }
    }, browser.pageUrl('assistant.js'));
  const outside = await browser.context.newPage();
  expect(await load(outside)).toBe(false);
  await outside.goto(browser.pageUrl('options.html'));
  expect(await load(outside)).toBe(true);
});
