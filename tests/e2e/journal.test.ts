/** A reply that was being written when its page or the whole browser went away is put back in two clicks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type Desk, startDesk } from '../../demo/server.ts';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { readRows } from './harness/database.ts';
import { openOptions } from './harness/options.ts';
import { overlayOf, replyText, typeReply, until } from './harness/overlay.ts';

/** Inside pages of the extension. */
declare const chrome: typeof extensionApi;

const DRAFT = 'Dear Maria, I am sorry that we charged you twice. I sent 64.90 back today.';

let desk: Desk;
let browser: ExtensionBrowser;
let profile: string;
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'sincerely-journal-'));
  desk = await startDesk();
  browser = await launchWithExtension({ profile });
});
afterEach(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function openTicket(id: string, editor: 'plain' | 'rich') {
  const page = await browser.context.newPage();
  await page.goto(desk.ticketUrl(id, editor));
  return { page, box: page.locator('#reply-body'), overlay: overlayOf(page) };
}

async function kept(): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('options.html'));
  const text = JSON.stringify(await page.evaluate(readRows, 'drafts'));
  await page.close();
  return text;
}

describe.each(['plain', 'rich'] as const)('%s reply box', (editor) => {
  it('comes back after the page is gone, by two clicks, and one Ctrl+Z takes it out', async () => {
    const first = await openTicket('1042', editor);
    const written = `You wrote:\n> I was charged twice.\n${DRAFT}`;
    await typeReply(first.page, first.box, written);
    await until('it is kept', async () => (await kept()).includes('I sent 64.90 back today.'));
    await first.page.close({ runBeforeUnload: false });

    const { page, box, overlay } = await openTicket('1042', editor);
    await box.click();
    await overlay.openPanel();
    await page.locator('[data-restore]').first().click();
    const lines = async () => (await replyText(box)).trim().replaceAll(/\n+/g, '\n');
    await until('the draft is back', async () => (await lines()) === written);
    await page.keyboard.press('Control+z');
    await until('it is out again', async () => (await replyText(box)).trim() === '');
    // And on offer again: it stands nowhere else.
    await page.locator('[data-restore]').first().waitFor();
  });
});

it('survives the browser and belongs to its ticket', async () => {
  const first = await openTicket('1042', 'plain');
  await typeReply(first.page, first.box, DRAFT);
  await until('it is kept', async () => (await kept()).includes('I sent 64.90 back today.'));
  await browser.close();
  browser = await launchWithExtension({ profile });

  const other = await openTicket('1043', 'plain');
  await typeReply(other.page, other.box, 'Hello');
  await other.overlay.openPanel();
  expect(await other.page.locator('[data-restore]').count()).toBe(0);
  const { page, box, overlay } = await openTicket('1042', 'plain');
  await box.click();
  await overlay.openPanel();
  await page.locator('[data-restore]').first().click();
  await until('the draft is back', async () => (await replyText(box)) === DRAFT);
});

it('is not written down where it is switched off', async () => {
  const options = await openOptions(browser);
  await options.page.evaluate(() => chrome.storage.local.set({ 'setting:journal': false }));
  const { page, box } = await openTicket('1042', 'plain');
  await typeReply(page, box, DRAFT);
  await page.waitForFunction((from) => performance.now() - from > 2500, await page.evaluate(() => performance.now()));
  expect(await kept()).toBe('[]');
});

it('offers nothing any more in an open page once it is cleared or switched off', async () => {
  const options = await openOptions(browser);
  await options.page.goto(browser.pageUrl('options.html#backup'));
  const keeps = (on: boolean) =>
    options.page.evaluate((journal) => chrome.storage.local.set({ 'setting:journal': journal }), on);
  for (const over of ['cleared', 'switched off'] as const) {
    await keeps(true);
    const first = await openTicket('1042', 'plain');
    await typeReply(first.page, first.box, DRAFT);
    await until('it is kept', async () => (await kept()).includes('I sent 64.90 back today.'));
    await first.page.close();
    const { page, box, overlay } = await openTicket('1042', 'plain');
    await box.click();
    await overlay.openPanel();
    const offered = page.locator('[data-restore]').first();
    await offered.waitFor();
    if (over === 'switched off') await keeps(false);
    else {
      await overlay.mark.click();
      await options.page.getByRole('button', { name: /^Remove \d+ drafts?$/ }).click();
      await until('nothing is kept', async () => (await kept()) === '[]');
      await overlay.openPanel();
    }
    await offered.waitFor({ state: 'detached' });
    await page.close();
  }
});
