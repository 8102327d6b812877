/** The options page, as a person uses it, and what is stored behind it. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser.ts';
import { readRows } from './database.ts';

export interface NewSnippet {
  readonly title: string;
  readonly body: string;
}

export interface Options {
  readonly page: Page;
  readonly dialog: Locator;
  field(name: string): Locator;
  press(name: string): Promise<void>;
  create(snippet: NewSnippet): Promise<void>;
  /** Presses "Import…" and gives it this file. */
  import(path: string): Promise<void>;
  /** Everything in the table of snippets, as text: equal before and after means untouched. */
  stored(): Promise<string>;
}

export async function openOptions(browser: ExtensionBrowser): Promise<Options> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('options.html'));
  await page.getByRole('button', { name: 'New snippet' }).waitFor();
  const welcome = page.getByRole('button', { name: 'Not now' });
  if (await welcome.isVisible()) {
    await welcome.click();
    await welcome.waitFor({ state: 'hidden' });
  }
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  return {
    page,
    field,
    press,
    dialog: page.getByRole('dialog'),
    create: async ({ title, body }) => {
      await press('New snippet');
      await field('Title').fill(title);
      await field('Reply').fill(body);
      await press('Save');
      await page.getByText('Saved.').waitFor();
    },
    import: async (path) => {
      const chooser = page.waitForEvent('filechooser');
      await press('Import…');
      await (await chooser).setFiles(path);
    },
    stored: async () => JSON.stringify(await page.evaluate(readRows, 'snippets')),
  };
}

export interface Files {
  write(name: string, content: string): string;
  /** Of that size without taking it on the disk. */
  sparse(name: string, bytes: number): string;
  remove(): void;
}

export function temporaryFiles(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-files-'));
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    write,
    sparse: (name, bytes) => {
      const path = write(name, '');
      truncateSync(path, bytes);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
