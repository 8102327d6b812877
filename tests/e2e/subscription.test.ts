/** A pack from an address, in a real browser: over the real network stack, CSP and permissions, and with a killed worker. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type PackServer, startPackServer } from '../background/pack-server.ts';
import { newKey, packFile } from '../background/packs-made.ts';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { openOptions } from './harness/options.ts';
import { until } from './harness/overlay.ts';
import { type WorkerStop, workerStop } from './harness/worker.ts';

/** On pages of the extension. */
declare const chrome: typeof extensionApi;

const key = await newKey();
let server: PackServer;
let browser: ExtensionBrowser;
let kill: WorkerStop;
let options: Page;

beforeAll(async () => {
  server = await startPackServer();
  browser = await launchWithExtension();
  // Somebody is signed in at the server of the packs.
  await browser.context.addCookies([{ name: 'session', value: 'theirs', url: server.url, sameSite: 'Lax' }]);
  kill = await workerStop(browser);
  options = (await openOptions(browser)).page;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const stored = () => options.evaluate(inStore, { url: server.url });
/** As if its time had come, and with it the alarm. */
const due = () => options.evaluate(inStore, { url: server.url, due: true });
const looked = (state: string) =>
  until(`the subscription is ${state}`, async () => (await stored()).subscription?.state === state);

it('comes over the real network, conditionally the second time', async () => {
  server.host({ body: await packFile('1.0.0', key), etag: '"1.0.0"' });
  await due();
  await looked('updated');
  expect((await stored()).packs).toContain('acme@1.0.0');
  await due();
  await looked('fresh');
  expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1.0.0"', '"1.0.0"']);
  for (const { headers } of server.requests) {
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  }
  const page = await browser.context.newPage();
  await page.goto(server.url);
  // A page's own errands, its icon say, may come after it.
  const asked = server.requests.findLast(({ headers }) => headers['sec-fetch-dest'] === 'document');
  expect(asked?.headers.cookie).toBe('session=theirs');
  await page.close();
});

it.each([
  ['a body that is cut', { kind: 'truncated' }, 'cut-short'],
  ['a way to another origin', { kind: 'redirect', to: 'http://localhost:1/packs.json' }, 'elsewhere'],
  ['25 MB', { kind: 'large', bytes: 25_000_000, promised: false }, 'too-large'],
] as const)('%s leaves the pack as it is', async (_, fault, code) => {
  server.fail(fault);
  await due();
  await looked('failed');
  expect((await stored()).subscription?.problem).toEqual({ code });
  expect((await stored()).packs).toContain('acme@1.0.0');
});

it('a worker that is killed in the middle of a download takes it up with the next alarm', async () => {
  server.host({ body: await packFile('1.1.0', key), etag: '"1.1.0"' });
  server.fail({ kind: 'slow' });
  await due();
  await server.halfSent();
  await kill.now();
  expect(kill.kills()).toBe(1);
  const { packs, subscription } = await stored();
  expect(packs).not.toContain('acme@1.1.0');
  expect(subscription).toMatchObject({ etag: '"1.0.0"' });
  expect(subscription?.failures).toBeGreaterThan(0);
  server.host({ body: await packFile('1.1.0', key), etag: '"1.1.0"' });
  await due();
  await looked('updated');
  expect((await stored()).packs).toContain('acme@1.1.0');
});

interface Found {
  readonly packs: readonly string[];
  readonly subscription?: Readonly<Record<string, unknown>>;
}

/** Runs in the page: straight from the database. */
async function inStore({ url, due }: { url: string; due?: boolean }): Promise<Found> {
  const opened = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const database = await opened(indexedDB.open('sincerely'));
  const tables = database.transaction(['packs', 'subscriptions'], 'readwrite');
  const subscriptions = tables.objectStore('subscriptions');
  const subscription = await opened(subscriptions.get(url));
  const packs = await opened(tables.objectStore('packs').getAllKeys());
  if (due) await opened(subscriptions.put({ url, failures: 0, ...subscription, state: 'new', nextAt: 0 }));
  database.close();
  if (due) await chrome.alarms.create('subscriptions', { when: Date.now() });
  return { packs: packs.map(String), ...(subscription ? { subscription } : {}) };
}
