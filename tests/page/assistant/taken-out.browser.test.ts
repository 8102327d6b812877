/** Who takes out what was put in goes on where they were writing: of the words that come back none are selected. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, FIELD, RICH, ticket, words } from './bench.ts';

const bench = assistantBench();
const REPLY = 'It comes today.';

async function takeShortcut(page: Page): Promise<void> {
  await page.keyboard.type('/late');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.assistant.waits());
  await page.evaluate(() => window.assistant.answer());
  await expect.poll(() => words(page)).not.toContain('/late');
}

async function undoUntil(page: Page, wanted: string): Promise<void> {
  for (let steps = 0; steps < 80 && (await words(page)) !== wanted; steps++) {
    await page.keyboard.press('Control+z');
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
  }
  expect(await words(page)).toBe(wanted);
  // The browser selects a moment later.
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction((from) => performance.now() - from > 150, from);
}

describe.each([
  ['a field', FIELD],
  ['a rich box', RICH],
])('%s', (_, box) => {
  async function begun() {
    const page = await bench.open(ticket(box));
    await page.evaluate((text) => window.assistant.slow(text), REPLY);
    await page.click('#box');
    await page.keyboard.type('Hello. ');
    await takeShortcut(page);
    return page;
  }

  it('after a lot was typed behind it', async () => {
    const page = await begun();
    await page.keyboard.type(' You need not do anything, and nobody will ask you to sign for it.');
    await undoUntil(page, 'Hello. /late');
    await page.keyboard.type('!');
    expect(await words(page)).toBe('Hello. /late!');
  });

  it('after another one', async () => {
    const page = await begun();
    await page.keyboard.type(' Or: ');
    await takeShortcut(page);
    await undoUntil(page, `Hello. ${REPLY} Or: /late`);
    await undoUntil(page, 'Hello. /late');
    await page.keyboard.type('!');
    expect(await words(page)).toBe('Hello. /late!');
  });
});
