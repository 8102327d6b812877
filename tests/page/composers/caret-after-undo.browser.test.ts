/** Who takes out a fix goes on where they were writing; who writes the old word again by hand goes on behind it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startBench } from './harness/browser.ts';

const bench = startBench();

describe.each([
  ['a field', '<textarea id="box">It comes soon. Bye</textarea>'],
  ['a rich box', '<div id="box" contenteditable><p>It comes soon. Bye</p></div>'],
])('after a fix in %s', (_, box) => {
  async function fixed() {
    const page = await bench.open(box);
    await page.evaluate(() => window.box.openUndoing('#box'));
    await page.click('#box');
    await page.keyboard.press('Control+End');
    await page.evaluate(() =>
      window.box.composer().apply({ span: { start: 9, end: 13 }, expected: 'soon', replacement: 'by Friday' }),
    );
    const text = () => page.evaluate(() => window.box.composer().read().text);
    expect(await text()).toBe('It comes by Friday. Bye');
    return { page, text };
  }
  /** The browser selects a moment after the undo. */
  async function settled(page: Page) {
    const from = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 150, from);
  }

  it('is undone, the caret is where it was', async () => {
    const { page, text } = await fixed();
    await page.keyboard.press('Control+z');
    expect(await text()).toBe('It comes soon. Bye');
    await settled(page);
    await page.keyboard.type('!');
    expect(await text()).toBe('It comes soon. Bye!');
  });

  it('is written over by hand with the old word, the caret stays there', async () => {
    const { page, text } = await fixed();
    await page.evaluate(() => window.box.composer().focus({ start: 9, end: 18 }));
    await page.keyboard.type('soon');
    await settled(page);
    await page.keyboard.type(' now');
    expect(await text()).toBe('It comes soon now. Bye');
  });
});
