/** A Chromium with the built extension in it, in a profile of its own that goes away afterwards. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findBrowser } from '../../../scripts/get-browser.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background worker of the moment: it comes and goes. */
  background(): Promise<Worker>;
  /** The address of a page of the extension, e.g. `options.html`. */
  pageUrl(name: string): string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Build folder; default: the one for tests, with an open shadow root. */
  readonly extension?: string;
  readonly headless?: boolean;
  /** Where the profile lives; given when it has to outlive the browser. Default: temporary. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** Switches of the browser besides. */
  readonly args?: readonly string[];
  /** As in a browser nobody tests with: pages come back as they were left. */
  readonly backForwardCache?: boolean;
}

export async function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const extension = resolve(ROOT, options.extension ?? '.output/chrome-mv3-e2e');
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No built extension in ${extension}. Run: npm run build:e2e`);
  }
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium here. npm test and npm run demo fetch one.');

  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'sincerely-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode loads no extensions; Chromium's new one does.
    headless: false,
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...((options.headless ?? true) ? ['--headless=new'] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // Lets a test press the toolbar button, which opens the popup as a person does.
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  context.setDefaultTimeout(15_000);
  const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await background()).url()).host;
  return {
    context,
    extensionId,
    background,
    pageUrl: (name) => `chrome-extension://${extensionId}/${name}`,
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
