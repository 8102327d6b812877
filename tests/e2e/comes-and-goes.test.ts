/** An extension that is updated under an open page, and pages that come back out of the back/forward cache. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { startDesk } from '../../demo/server.ts';
import { RICH, ticket } from '../page/assistant/bench.ts';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { overlayOf, typeReply, until } from './harness/overlay.ts';

/** Inside the worker of the extension. */
declare const chrome: typeof extensionApi;

const DRAFT = 'Hi Maria,\n\nPlease send [[order number]].\n\nSam';

let browser: ExtensionBrowser | undefined;
let server: Server | undefined;
afterEach(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

it('an update under an open page: the draft goes out, once, and nothing shows in its console', async () => {
  const desk = await startDesk();
  browser = await launchWithExtension();
  const page = await browser.context.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(desk.ticketUrl('1042', 'plain'));
  await typeReply(page, page.locator('#reply-body'), DRAFT);
  await overlayOf(page).mark.waitFor();

  const worker = await browser.background();
  const gone = worker.waitForEvent('close');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  await page.bringToFront();
  await page.locator('#reply-body').pressSequentially(' I raised an RMA.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  // Nobody is left who could ask: what would have been held goes at the first press.
  await page.locator('#latest.agent').waitFor();
  expect(desk.sent('1042')).toHaveLength(1);
  expect(said).toEqual([]);
  await desk.close();
});

describe('back and forward', () => {
  beforeEach(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const body = request.url?.startsWith('/tickets') ? ticket(RICH) : '<h1>Queue</h1>';
      response.end(`<!doctype html><title>#1042 Broken lid - Desk</title><link rel="icon" href="data:,">${body}<script>
        addEventListener('pageshow', (event) => { document.documentElement.dataset.restored = String(event.persisted); });
        addEventListener('submit', (event) => { event.preventDefault(); document.title += ' sent'; });</script>`);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    browser = await launchWithExtension({ backForwardCache: true });
  });

  it('out of the cache: one overlay, still held, sent once', async () => {
    const page = await browser?.context.newPage();
    if (!page || !server) throw new Error('The browser did not start.');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(`${address}/tickets/1042`);
    await page.click('#box');
    await page.keyboard.type('Hi Ana, your lid [[number]] is on its way.');
    const overlay = overlayOf(page);
    await overlay.openPanel();
    await overlay.finding('leftover').waitFor();
    await page.goto(`${address}/queue`);
    await page.evaluate(() => history.back());
    await page.locator('.send').waitFor();
    await until('the page says how it came back', async () =>
      page.evaluate(() => document.documentElement.dataset.restored === 'true'),
    );
    expect(await page.locator('sincerely-overlay').count()).toBe(1);
    await page.locator('.send').click();
    await overlay.sendDialog.getByRole('button', { name: 'Send anyway' }).click();
    await until('it is sent', async () => (await page.title()).endsWith(' sent'));
    expect(await page.title()).toBe('#1042 Broken lid - Desk sent');
  });
});
