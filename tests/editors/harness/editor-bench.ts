/**
 * A page with one real editor, from npm, and the code under test in a world beside the page's, as a content script
 * has it: nothing the page's scripts put on its elements is seen, and nothing of ours by them.
 */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { BoxFixture } from '../../page/composers/harness/boxes.ts';
import { type Bench, bundle, type World } from '../../page/composers/harness/browser.ts';
import { type EditorServer, serveEditor } from './serve-editor.ts';
import { worldBeside } from './world.ts';

/** What every script in `pages/` leaves on its window. */
export interface EditorPage {
  /** What the page would submit now, out of the editor's own model. */
  html(): string;
  /** Its own read-only mode. */
  lock(): void;
  /** Throws its DOM away and draws it anew from the model, as a framework that controls the editor does. */
  render(): void;
  /** Gives its element attributes where it would take away those that others put on it. */
  dress?(attributes: readonly (readonly [name: string, value: string])[]): void;
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
  saved: async (world) => (await world.main.evaluate(() => window.editor?.html())) ?? '',
  ...more,
});

export function startEditorBench(name: string): Bench {
  let browser: Browser | undefined;
  let ours = '';
  let server: EditorServer | undefined;

  beforeAll(async () => {
    [ours, server, browser] = await Promise.all([
      bundle(),
      serveEditor(name),
      chromium.launch({
        executablePath: process.env.SINCERELY_CHROMIUM ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--headless=new', '--no-sandbox', '--disable-gpu'],
      }),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  let page: Page | undefined;
  let session: CDPSession | undefined;
  return {
    async open(start): Promise<World> {
      if (!browser || !server) throw new Error('The browser did not start.');
      // The same page for all: one more has a process of its own, which reads the editor's script anew.
      page ??= await browser.newPage();
      session ??= await page.context().newCDPSession(page);
      await page.goto(server.url(start));
      await page.waitForFunction(() => window.editor !== undefined);
      const world = await worldBeside(page, session);
      await world.run(ours);
      return world;
    },
  };
}
