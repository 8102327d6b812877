/** Damaged storage, an older and a newer window: nothing typed is lost, nothing stored is replaced in silence. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { openOptions } from './harness/options.ts';
import { until } from './harness/overlay.ts';

describe('storage that the browser finds damaged', () => {
  let profile = '';
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'sincerely-damaged-'));
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

  /** Opens the options page in a browser of its own: each time is a start of the browser. */
  async function inBrowser<T>(act: (page: Page, browser: ExtensionBrowser) => Promise<T>): Promise<T> {
    const browser = await launchWithExtension({ profile });
    try {
      const page = await browser.context.newPage();
      await page.goto(browser.pageUrl('options.html'));
      return await act(page, browser);
    } finally {
      await browser.close();
    }
  }

  it('is reported, and the snippets come back from the copy made beside it', async () => {
    await inBrowser(async (_, browser) => {
      const options = await openOptions(browser);
      await options.create({ title: 'Years of work', body: 'Every word of it.' });
    });
    // A copy is made when the browser starts.
    await inBrowser((page) => until('there is a copy', () => page.evaluate(copyHas, 'Every word of it.')));

    const folder = join(profile, 'Default/IndexedDB');
    for (const database of readdirSync(folder).filter((name) => name.startsWith('chrome-extension')))
      for (const file of readdirSync(join(folder, database)).filter((name) => /^CURRENT$|^MANIFEST/.test(name)))
        writeFileSync(join(folder, database, file), 'damaged');

    await inBrowser(async (page) => {
      const lost = page.getByRole('alert', { name: 'The browser lost your snippets' });
      await lost.getByText('There was 1 snippet').waitFor();
      await lost.getByText('Sincerely made a copy with 1 snippet').waitFor();
      await page.reload();
      await lost.getByRole('button', { name: 'Bring the copy back' }).click();
      await page.locator('.list-rows').getByText('Years of work').waitFor();
      await lost.waitFor({ state: 'hidden' });
      await page.reload();
      await page.locator('.list-rows').getByText('Years of work').waitFor();
      expect(await lost.count()).toBe(0);
    });
  });
});

describe('two windows of different versions', () => {
  let browser: ExtensionBrowser;
  beforeAll(async () => {
    browser = await launchWithExtension();
  });
  afterAll(() => browser.close());

  it('the older one makes way and keeps what is typed; the newer one wins', async () => {
    const options = await openOptions(browser);
    const { page, field, press, create } = options;
    await create({ title: 'Stored', body: 'As it was.' });
    await field('Reply').fill('An hour of work.');
    const newer = await browser.context.newPage();
    await newer.goto(browser.pageUrl('popup.html'));
    await newer.evaluate(upgradeTo, 990);
    await page.getByRole('alert').getByText('Another window has a newer Sincerely.').waitFor();
    expect(await field('Reply').inputValue()).toBe('An hour of work.');
    await press('Save');
    await page.getByText('Your text is still here.').waitFor();
    expect(await field('Reply').inputValue()).toBe('An hour of work.');

    // As after going back to an older version of the extension.
    const again = await browser.context.newPage();
    await again.goto(browser.pageUrl('options.html'));
    await again.getByRole('alert').getByText('were last used by a newer Sincerely').waitFor();
    expect(await newer.evaluate(storedTitles)).toEqual(['Stored']);
    await Promise.all([page, newer, again].map((one) => one.close({ runBeforeUnload: false })));
  });

  it('the newer one says that it waits, and goes on when the older one is closed', async () => {
    const older = await browser.context.newPage();
    await older.goto(browser.pageUrl('popup.html'));
    await older.evaluate(holdVersion1);
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('options.html'));
    const waiting = page.getByRole('alert').getByText('still open with an older version');
    await waiting.waitFor();
    await older.close();
    await waiting.waitFor({ state: 'hidden' });
    await page.locator('.list-rows').getByText('From version 1').waitFor();
    await page.close();
  });
});

async function copyHas(text: string): Promise<boolean> {
  const folder = await navigator.storage.getDirectory();
  const textOf = async (file: FileSystemFileHandle): Promise<string> => (await file.getFile()).text();
  // What is being written stands beside its file for a moment, and is gone when it is asked for.
  const unlessGone = (error: unknown): string => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return '';
    throw error;
  };
  for await (const file of folder.values())
    if (file instanceof FileSystemFileHandle && (await textOf(file).catch(unlessGone)).includes(text)) return true;
  return false;
}

function upgradeTo(version: number): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('sincerely', version);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}

function storedTitles(): Promise<string[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('sincerely');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('snippets').objectStore('snippets').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        done(reading.result.map((row: { title: string }) => row.title));
      };
    };
  });
}

/** A window of version 1 that never heard of making way. */
function holdVersion1(): Promise<void> {
  const stores = { snippets: 'id', packs: 'key', ignores: 'key', counts: 'check' };
  const counted = ['overrides', 'picks', 'quarantine'];
  return new Promise((done, failed) => {
    const deleting = indexedDB.deleteDatabase('sincerely');
    deleting.onerror = () => failed(deleting.error);
    deleting.onsuccess = () => undefined;
    const opening = indexedDB.open('sincerely', 10);
    opening.onerror = () => failed(opening.error);
    opening.onupgradeneeded = () => {
      const { result } = opening;
      for (const [name, keyPath] of Object.entries(stores)) result.createObjectStore(name, { keyPath });
      for (const name of counted) result.createObjectStore(name, { keyPath: 'id', autoIncrement: true });
      const now = Date.now();
      const empty = { tags: [], channels: [], examples: [], usage: { count: 0 } };
      const row = { id: 'v1', title: 'From version 1', body: 'b', createdAt: now, updatedAt: now, rev: 1, ...empty };
      opening.transaction?.objectStore('snippets').add(row);
    };
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      done();
    };
  });
}
