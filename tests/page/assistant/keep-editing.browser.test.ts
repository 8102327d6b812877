/** After "Keep editing": what held the send comes into sight where it is not, and nothing moves where it is. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, RICH, sees, ticket } from './bench.ts';

const bench = assistantBench();
const LINES = Array.from({ length: 40 }, (_, line) => `Line ${line} of a long reply.`);
const DRAFT = ['Hi Ana, your lid [[number]] is on its way.', ...LINES].join('\n');
const SCROLLS = 'height: 90px; overflow: auto';

const BOXES = {
  'a field': `<textarea id="box" aria-label="Reply" rows="5" cols="60"></textarea>`,
  'a rich box that scrolls': RICH.replace('min-height:90px', SCROLLS),
  'a box as long as its words': RICH,
} as const;
const below = (box: string) => `${box}<div style="height: 1600px"></div>`;

/** A held send, and every scroll since. */
async function held(box: string, text: string, scroll: string) {
  const page = await bench.open(ticket(box));
  await page.click('#box');
  await page.keyboard.insertText(text);
  await sees(page, 'leftover');
  await page.evaluate(scroll);
  // Where it can be pressed without the browser's own scrolling to it.
  const { x, y } = await page.evaluate(() => {
    const send = document.querySelector<HTMLElement>('.send');
    if (send) Object.assign(send.style, { position: 'fixed', right: '9px', bottom: '9px' });
    const { x = 0, y = 0 } = send?.getBoundingClientRect() ?? {};
    return { x: x + 5, y: y + 5 };
  });
  await page.evaluate(() => {
    window.places = [];
    const note = ({ target }: Event) => {
      const { scrollTop } = target instanceof Element ? target : (document.scrollingElement ?? document.body);
      window.places.push(Math.round(scrollTop));
    };
    requestAnimationFrame(() => requestAnimationFrame(() => addEventListener('scroll', note, true)));
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(() => window.assistant.shown().asks);
  return page;
}
const keepEditing = async (page: Page) => {
  await page.evaluate(() => {
    window.places = [];
    window.assistant.keepEditing();
  });
  await page.waitForFunction(() => !window.assistant.shown().asks);
  // Scrolls are told in the frame after.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
};
/** How far "Hi Ana" stands from the top of what is seen of the box; null where it is out of sight. */
const firstLine = (page: Page) =>
  page.locator('#box').evaluate((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    const line = box instanceof HTMLTextAreaElement ? top + 2 - box.scrollTop : null;
    const range = document.createRange();
    range.selectNodeContents(box.firstChild ?? box);
    const y = line ?? range.getBoundingClientRect().top;
    return y >= Math.max(0, top) - 1 && y < Math.min(innerHeight, bottom) ? 'seen' : Math.round(y);
  });

describe.each(Object.entries(BOXES))('%s', (_, box) => {
  it.each([
    ['the page is scrolled away', 'scrollTo(0, 1500)'],
    [
      'and with a page that scrolls slowly',
      "document.documentElement.style.scrollBehavior = 'smooth'; scrollTo({ top: 1500, behavior: 'instant' })",
    ],
  ])('%s: it comes into sight, at once', async (_, scroll) => {
    const page = await held(below(box), DRAFT, scroll);
    expect(await firstLine(page)).not.toBe('seen');
    await keepEditing(page);
    expect(await firstLine(page)).toBe('seen');
    expect(new Set(await page.evaluate(() => window.places)).size).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
    // The caret is where the agent left it.
    await page.keyboard.type('END');
    expect(
      await page
        .locator('#box')
        .evaluate((box) => (box as HTMLTextAreaElement).value ?? (box as HTMLElement).innerText),
    ).toMatch(/reply\.END\s*$/);
  });

  it('in sight already: nothing moves', async () => {
    const page = await held(below(box), 'Hi Ana, your lid [[number]] is on its way.', 'scrollTo(0, 40)');
    expect(await firstLine(page)).toBe('seen');
    await keepEditing(page);
    expect(await page.evaluate(() => window.places)).toEqual([]);
  });
});

it('a frame as high as its words, in a pane that scrolls: through both', async () => {
  const frame = `<iframe id="editor" style="height: 1500px" srcdoc="<!doctype html><body contenteditable='true' role='textbox'></body>"></iframe>`;
  const page = await bench.open(ticket(`<div id="pane" style="height: 200px; overflow: auto">${frame}</div>`));
  await page.frameLocator('#editor').locator('body').click();
  await page.keyboard.insertText(DRAFT);
  await sees(page, 'leftover');
  const top = () =>
    page.evaluate(() => {
      const [pane, editor] = ['#pane', '#editor'].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().top,
      );
      return (editor ?? 0) - (pane ?? 0);
    });
  await page.evaluate(() => document.querySelector('#pane')?.scrollTo(0, 1200));
  expect(await top()).toBe(-1200);
  await page.click('.send');
  await page.waitForFunction(() => window.assistant.shown().asks);
  await keepEditing(page);
  expect(await top()).toBeGreaterThan(-60);
});

declare global {
  interface Window {
    places: number[];
  }
}
