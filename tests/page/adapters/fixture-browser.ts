/** One Chromium for a test file, with the code under test as one script for its pages. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { getBrowser } from '../../../scripts/get-browser.ts';
import { bundleInPage } from './bundle.ts';
import { type Fixture, fixtures } from './fixtures.ts';

export interface FixtureBrowser {
  /**
   * The fixture, or the one of this name without `.html`, at its own address with the script in it, everything else unreachable.
   * One page for all, as one more has a process of its own: what was opened before is gone. Leave it open.
   */
  open(fixture: Fixture | string): Promise<Page>;
  /** An empty page; `start` puts the script on it. */
  newPage(): Promise<Page>;
  start(page: Page): Promise<void>;
}

/** `entry`: the script's own source where it is not `in-page.ts`. */
export function startFixtureBrowser(entry?: string): FixtureBrowser {
  let browser: Browser | undefined;
  let context: BrowserContext;
  let script: string;
  let page: Page | undefined;

  beforeAll(async () => {
    [browser, script] = await Promise.all([
      getBrowser().then((executablePath) =>
        chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] }),
      ),
      bundleInPage(entry),
    ]);
    context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  });
  afterAll(() => browser?.close());

  const start = async (page: Page): Promise<void> => {
    await page.evaluate(script);
  };
  return {
    start,
    newPage: () => context.newPage(),
    async open(wanted) {
      const fixture = typeof wanted === 'string' ? fixtures().find(({ name }) => name === `${wanted}.html`) : wanted;
      if (!fixture) throw new Error(`tests/pages/${wanted}.html is missing.`);
      page ??= await context.newPage();
      const { url, html } = fixture;
      const main = page.mainFrame();
      await page.unrouteAll();
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === main
          ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
          : route.abort(),
      );
      // From an address that differs behind its # a browser would not load anything.
      await page.goto('about:blank');
      await page.goto(url);
      await start(page);
      return page;
    },
  };
}
