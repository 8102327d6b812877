/** The key for the search is pressed before there is a field to type into: what is typed next is meant for it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, RICH, ticket } from './bench.ts';

const bench = assistantBench();
const FIELD = '<textarea id="box" aria-label="Reply" rows="6" cols="60"></textarea>';
const FRAME = `<iframe id="frame" srcdoc="<body id='box' contenteditable='true' role='textbox'></body>"></iframe>`;

const bring = (page: Page) => page.evaluate(() => window.assistant.bring('overlay', 'checker'));
const searching = (page: Page) => page.evaluate(() => window.assistant.searching());
const isDrawn = (page: Page) => page.waitForFunction(() => window.assistant.shown().overlays === 1);
const boxIn = (page: Page, box: string) =>
  box === FRAME ? page.frameLocator('#frame').locator('body') : page.locator('#box');
const words = async (page: Page, box: string) =>
  (
    await boxIn(page, box).evaluate((box) =>
      'value' in box ? String(box.value) : box instanceof HTMLElement ? box.innerText : (box.textContent ?? ''),
    )
  )
    .replaceAll('\u00a0', ' ')
    .trim();

async function begun(box: string) {
  const page = await bench.open(ticket(box), { loading: 'late' });
  await boxIn(page, box).click();
  await page.waitForFunction(() => window.assistant.asked().includes('overlay'));
  await page.keyboard.type('Hello');
  return page;
}

describe.each([
  ['a field', FIELD],
  ['a rich box', RICH],
  ['a box in a frame', FRAME],
])('%s: the overlay is on its way', (_, box) => {
  it('letters wait for the search, and the draft stays as it is', async () => {
    const page = await begun(box);
    await page.keyboard.press('F8');
    await page.keyboard.type('refundx');
    await page.keyboard.press('Backspace');
    // Of the draft, or a line of it, nobody means to make anything now.
    for (const key of ['ArrowLeft', 'Enter', 'Tab', 'Delete']) await page.keyboard.press(key);
    expect(await words(page, box)).toBe('Hello');
    await bring(page);
    await isDrawn(page);
    await page.waitForFunction(() => window.assistant.searching() !== null);
    expect(await searching(page)).toBe('refund');
    expect(await words(page, box)).toBe('Hello');
  });

  it('Escape gives it up', async () => {
    const page = await begun(box);
    await page.keyboard.press('F8');
    await page.keyboard.type('ref');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' Ana');
    expect(await words(page, box)).toBe('Hello Ana');
    await bring(page);
    await isDrawn(page);
    expect(await searching(page)).toBeNull();
  });

  it('an overlay that does not come takes no more than two seconds of typing, and does not come up in the middle of it', async () => {
    const page = await begun(box);
    await page.keyboard.press('F8');
    await page.keyboard.type('ref');
    const typed = async () => {
      await page.keyboard.type('!');
      return (await words(page, box)).includes('!');
    };
    await expect.poll(typed, { timeout: 5_000, interval: 200 }).toBe(true);
    expect(await words(page, box)).toBe('Hello!');
    await bring(page);
    await isDrawn(page);
    expect(await searching(page)).toBeNull();
  });
});

it('pressed again out of impatience, it is one search', async () => {
  const page = await begun(FIELD);
  await page.keyboard.press('F8');
  await page.keyboard.type('ref');
  await page.keyboard.press('F8');
  await page.keyboard.type('und');
  await bring(page);
  await page.waitForFunction(() => window.assistant.searching() === 'refund');
});

it('what is pressed with Ctrl is the page’s', async () => {
  const page = await begun(FIELD);
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+a');
  expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).selectionEnd)).toBe(5);
});

describe('the assistant itself is on its way', () => {
  const pressed = async (...keys: string[]) => {
    const page = await bench.open(ticket(FIELD), { loading: 'last' });
    await page.click('#box');
    await page.waitForFunction(() => window.assistant.asked().includes('assistant'));
    for (const key of keys) await page.keyboard.press(key);
    await page.evaluate(() => window.assistant.bring('assistant', 'overlay', 'checker'));
    await isDrawn(page);
    return page;
  };

  it('the key that was pressed last opens the search', async () => {
    const page = await pressed('F8');
    await page.waitForFunction(() => window.assistant.searching() === '');
  });

  it.each([
    ['who typed on', ['F8', 'r']],
    ['who pressed another', ['F9']],
    ['who pressed none', []],
  ])('not for %s', async (_, keys) => {
    const page = await pressed(...keys);
    expect(await searching(page)).toBeNull();
  });

  it('nor for who presses elsewhere since', async () => {
    const page = await bench.open(ticket(FIELD), { loading: 'last' });
    await page.click('#box');
    await page.keyboard.press('F8');
    await page.click('h1');
    await page.evaluate(() => window.assistant.bring('assistant', 'overlay', 'checker'));
    await page.focus('#box');
    await isDrawn(page);
    expect(await searching(page)).toBeNull();
  });
});
