/**
 * A page with one real editor, from npm, and the code under test in a world beside the page's, as a content script
 * has it: nothing the page's scripts put on its elements is seen, and nothing of ours by them.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { BoxFixture } from '../../page/composers/harness/boxes.ts';
import { type Bench, bundle, type World } from '../../page/composers/harness/browser.ts';
import { worldBeside } from './world.ts';

const HERE = join(import.meta.dirname, '..');

/** What every script in `pages/` leaves on its window. */
export interface EditorPage {
  /** What the page would submit now, out of the editor's own model. */
  html(): string;
  /** Its own read-only mode. */
  lock(): void;
  /** Throws its DOM away and draws it anew from the model, as a framework that controls the editor does. */
  render(): void;
}

declare global {
  interface Window {
    editor?: EditorPage;
    start: string;
  }
}

/** The text all editors start with, and their markup for it. */
export const LINES = 'Dear Ann,\nthe quick fix 😀 is "𝒜" on its way.\n\nTom';
export const MARKUP =
  '<p>Dear Ann,</p><p>the <strong>quick</strong> fix 😀 is "𝒜" on its way.</p><p><br></p><p>Tom</p>';

/** A rich editor of this name: `pages/<name>.js` makes it. The rest is said where it differs. */
export const realEditor = (
  name: string,
  more: Pick<BoxFixture, 'kind'> & Partial<Omit<BoxFixture, 'name'>>,
): BoxFixture => ({
  name,
  body: MARKUP,
  selector: '#box',
  text: LINES,
  rich: true,
  filled: (html) => html,
  lock: (world) => world.main.evaluate(() => window.editor?.lock()),
  render: (world) => world.main.evaluate(() => window.editor?.render()),
  sent: async (world) => {
    const html = await world.main.evaluate(() => window.editor?.html() ?? '');
    return world.evaluate((given) => window.box.readHtml(given), html);
  },
  ...more,
});

export function startEditorBench(name: string): Bench {
  let browser: Browser | undefined;
  let ours = '';
  let theirs: ReadonlyMap<string, string> = new Map();
  let origin = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = theirs.get(path.slice(1));
    if (file !== undefined)
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript').end(file);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  });

  beforeAll(async () => {
    if (!existsSync(join(HERE, 'node_modules')))
      throw new Error('The editors are not installed: npm run test:editors does it.');
    [ours, theirs, browser] = await Promise.all([
      bundle(),
      bundleEditor(name),
      chromium.launch({
        executablePath: process.env.SINCERELY_CHROMIUM ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
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

  let page: Page | undefined;
  return {
    async open(start): Promise<World> {
      if (!browser) throw new Error('The browser did not start.');
      await page?.close();
      page = await browser.newPage();
      await page.addInitScript((html) => {
        window.start = html;
      }, start);
      await page.goto(origin);
      await page.waitForFunction(() => window.editor !== undefined);
      const world = await worldBeside(page);
      await world.run(ours);
      return world;
    },
  };
}

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Reply</title><link rel="stylesheet" href="/editor.css"><body><div id="root"></div><script src="/editor.js"></script>';

/** By file name: the script, and its style sheet where the editor has one. */
async function bundleEditor(name: string): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    root: HERE,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: {
        entry: join(HERE, 'pages', `${name}.js`),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'editor.js',
        cssFileName: 'editor',
      },
    },
  });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return new Map([
    ['editor.css', ''],
    ...files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const),
  ]);
}
