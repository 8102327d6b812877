/** Whose words are those that come into the box without a key: the page's until a person did something there. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { assistantBench, RICH, sees, shown, ticket } from './bench.ts';

const bench = assistantBench();
const HELD = 'Kind regards, [[agent name]]';

const put = (page: Page, words: string) =>
  page.evaluate((words) => {
    const line = document.createElement('div');
    line.textContent = words;
    document.querySelector('#box')?.append(line);
  }, words);
const judged = (page: Page) => page.waitForFunction(() => window.assistant.shown().overlays === 1);

it('a signature that the page puts in after the focus is not the agent’s, also once the agent writes above it', async () => {
  const page = await bench.open(ticket(RICH));
  await page.click('#box');
  await judged(page);
  await put(page, HELD);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hi Ana, your lid [[number]] is on its way. ');
  await sees(page, 'leftover');
  const { checks } = await shown(page);
  expect(checks.filter((check) => check === 'leftover')).toHaveLength(1);
});

it.each([
  ['a quote', '<div>On Mon, Ana Ruiz wrote:</div><blockquote>The lid of my kettle broke.</blockquote><div><br></div>'],
  ['a signature', '<div><br></div><div>-- </div><div>Nia Fox</div><div>Customer care</div>'],
])('what is typed below %s that stood there is the agent’s', async (_, before) => {
  const page = await bench.open(ticket(RICH.replace('></div>', `>${before}</div>`)));
  await page.click('#box');
  await judged(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Hi Ana, your lid [[number]] is on its way.');
  await sees(page, 'leftover');
});

it('what the page puts in after the agent pressed something there is a macro, and the agent’s', async () => {
  const page = await bench.open(`${ticket(RICH)}<button type="button" class="macro">Macro</button>`);
  await page.click('#box');
  await judged(page);
  await page.evaluate(() => document.querySelector('.macro')?.addEventListener('mousedown', (e) => e.preventDefault()));
  await page.click('.macro');
  await put(page, HELD);
  await sees(page, 'leftover');
});

it('what a page’s script makes up counts for nobody', async () => {
  const page = await bench.open(ticket(RICH));
  await page.click('#box');
  await judged(page);
  await page.evaluate(() => {
    for (const type of ['keydown', 'pointerdown']) document.querySelector('#box')?.dispatchEvent(new Event(type));
  });
  await put(page, HELD);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('We will send it today. ');
  await page.waitForFunction(() => window.assistant.shown().overlays === 1);
  expect((await shown(page)).checks).not.toContain('leftover');
});
