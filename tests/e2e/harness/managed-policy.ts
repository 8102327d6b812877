/** A managed policy in a file, as an administrator puts it on a Linux machine. For one copy of the extension only. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { ExtensionBrowser } from './browser.ts';
import { extensionCopy } from './extension-copy.ts';

/** Chromium as distributions build it; Chrome for Testing, which Playwright fetches. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed'];

const POLICIES = 'chrome://policy';

export interface ManagedPolicy {
  readonly extension: string;
  set(policy: Readonly<Record<string, unknown>>): void;
  /** The press of "Reload policies" that an administrator would make. */
  reload(browser: ExtensionBrowser): Promise<void>;
  remove(): void;
}

/** Null with a reason said, where nobody may write policies. */
export function whyNoPolicy(): string | null {
  if (process.platform !== 'linux') return 'policies are files on Linux only';
  try {
    for (const folder of FOLDERS) accessSync(firstThere(folder), constants.W_OK);
    return null;
  } catch (error) {
    return `policies need root: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function managedPolicy(permissions: 'as built' | 'none' = 'as built'): ManagedPolicy {
  const { id, path, remove } = extensionCopy(permissions);
  const made = FOLDERS.map((folder) => ({
    file: join(folder, `sincerely-test-${id}.json`),
    first: firstMissing(folder),
  }));
  for (const folder of FOLDERS) mkdirSync(folder, { recursive: true });
  return {
    extension: path,
    set: (policy) => {
      const content = JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } });
      for (const { file } of made) writeFileSync(file, content);
    },
    async reload({ context }) {
      const page = context.pages().find((open) => open.url().startsWith(POLICIES)) ?? (await opened(context));
      // Not by the mouse: the page of a ticket stays the one in front.
      await page.locator('#reload-policies, #reload-policies-button').first().dispatchEvent('click');
    },
    remove: () => {
      for (const { file, first } of made) {
        rmSync(file, { force: true });
        if (first !== null) rmSync(first, { recursive: true, force: true });
      }
      remove();
    },
  };
}

async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(POLICIES);
  return page;
}

const firstThere = (folder: string): string => (existsSync(folder) ? folder : firstThere(dirname(folder)));

/** The outermost folder that is not there yet. */
function firstMissing(folder: string): string | null {
  if (existsSync(folder)) return null;
  return firstMissing(dirname(folder)) ?? folder;
}
