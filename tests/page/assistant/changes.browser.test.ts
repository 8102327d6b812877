/** What changes while a page is open reaches what is drawn in it, and nobody has to type for it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, RICH, shown, ticket } from './bench.ts';

const bench = assistantBench();
const FIELD = '<textarea id="box" aria-label="Reply"></textarea>';
const APP = (box: string, style: string) => `<style>body, .app, #box { background: #fff; color: #000 }
  .dark body, .dark .app, .dark #box, .app.dark, .app.dark #box { background: #111; color: #eee } ${style}</style><div class="app">${ticket(box)}</div>`;
const isTheme = (page: Page, theme: string) =>
  page.waitForFunction((theme) => window.assistant.shown().theme === theme, theme, { timeout: 5000 });

describe('a page that turns dark and light again', () => {
  it.each([
    ['at its root', 'html', RICH, ''],
    ['around the box', '.app', FIELD, ''],
    ['slowly', 'html', FIELD, 'body, .app, #box { transition: background-color 400ms }'],
  ])('%s', async (_, where, box, style) => {
    const page = await bench.open(APP(box, style));
    await page.click('#box');
    await page.keyboard.type('Hi Ana, it is on its way.');
    await isTheme(page, 'light');
    for (const theme of ['dark', 'light'] as const) {
      await page.evaluate((where) => document.querySelector(where)?.classList.toggle('dark'), where);
      await isTheme(page, theme);
    }
  });
});

it('suggestions go and come with their setting', async () => {
  const page = await bench.open(ticket(RICH));
  await page.click('#box');
  await page.waitForFunction(() => window.assistant.shown().state !== null);
  expect((await shown(page)).suggestions).toBe(0);
  for (const on of [true, false, true]) {
    await page.evaluate((on) => window.assistant.suggest(on), on);
    await page.waitForFunction((count) => window.assistant.shown().suggestions === count, on ? 1 : 0, {
      timeout: 5000,
    });
  }
});
