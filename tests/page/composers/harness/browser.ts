/** One Chromium and one loopback server per test file; the bundle is the code under test as vite builds it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)), formats: ['iife'], name: 'underTest' },
    },
  });
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunk = output.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error('vite built no script for the composer tests.');
  return chunk.code;
}

/** Where the code under test runs: the page's own world, or one beside it as a content script has. */
export interface World extends Pick<Page, 'evaluate' | 'waitForFunction' | 'keyboard'> {
  /** The page, as its own scripts see it. */
  readonly main: Page;
}

export interface Bench {
  /** A fresh page with this body and the code under test. */
  open(body: string): Promise<World>;
  /** False where no test can play an input method (Firefox). */
  readonly composes?: false;
}

interface PageBench extends Bench {
  open(body: string): Promise<Page & World>;
}

export function startBench(): PageBench {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let script = '';
  let origin = '';
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html><title>Reply</title>');
  });

  beforeAll(async () => {
    [script, browser] = await Promise.all([
      bundle(),
      chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
      }),
      new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)),
    ]);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  return {
    async open(body) {
      if (!browser) throw new Error('The browser did not start.');
      page ??= await browser.newPage();
      await page.goto(origin);
      // As a person's page does it: parsed, scripts run, frames written.
      await page.evaluate((html) => {
        document.open();
        document.write(`<!doctype html><meta charset="utf-8"><title>Reply</title><body>${html}`);
        document.close();
      }, body);
      await page.evaluate(script);
      return Object.assign(page, { main: page });
    },
  };
}
