/** Subscribing as a person does it, where the browser has allowed nothing yet. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type PackServer, startPackServer } from '../background/pack-server.ts';
import { newKey, packFile } from '../background/packs-made.ts';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { type ExtensionCopy, extensionCopy } from './harness/extension-copy.ts';
import { openOptions } from './harness/options.ts';
import { until } from './harness/overlay.ts';
import { willAllow } from './harness/will-allow.ts';

/** On pages of the extension. */
declare const chrome: typeof extensionApi;

const ORIGIN = 'http://127.0.0.1/*';

let server: PackServer;
let copy: ExtensionCopy;
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  const key = await newKey();
  server = await startPackServer();
  server.host({ body: await packFile('2.3.0', key), etag: '"2.3.0"' });
  copy = extensionCopy('none');
  browser = await launchWithExtension({ extension: copy.path });
  await willAllow(browser, ORIGIN);
  ({ page } = await openOptions(browser));
  await page.getByRole('link', { name: 'Packs' }).click();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  copy?.remove();
});

const state = () =>
  page.evaluate(async (origin) => {
    const { alarms, permissions, scripting } = chrome;
    return {
      granted: await permissions.contains({ origins: [origin] }),
      scripts: (await scripting.getRegisteredContentScripts()).length,
      alarm: (await alarms.get('subscriptions')) !== undefined,
    };
  }, ORIGIN);

it('asks for that one origin, and works on no site for it', async () => {
  await page.getByRole('button', { name: 'Subscribe…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Address of the pack' }).fill(server.url);
  await dialog.getByRole('button', { name: 'Subscribe', exact: true }).click();
  // Nothing is stored before the person has seen it.
  const preview = page.getByRole('dialog', { name: 'What this pack brings' });
  await preview.getByRole('button', { name: 'Install' }).click();
  const card = page.getByRole('article', { name: 'Acme' });
  await card.getByText('version 2.3.0').first().waitFor();
  await card.getByText(server.url).waitFor();
  await until('it will be looked at again', async () => (await state()).alarm);
  expect(await state()).toEqual({ granted: true, scripts: 0, alarm: true });
});

it('gives the origin back when it ends, and leaves the pack', async () => {
  await page.getByRole('button', { name: 'Unsubscribe from Acme' }).click();
  await until('the permission is gone', async () => !(await state()).granted);
  expect(await page.getByRole('article', { name: 'Acme' }).innerText()).toContain('version 2.3.0');
});
