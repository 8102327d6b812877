/** A reply was chosen in the search, and the worker fills it in: what is typed by then is for its form, or goes on behind it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, FIELD, RICH, ticket, words } from './bench.ts';

const bench = assistantBench();
const REPLY = 'It comes today.';

const answer = (page: Page) => page.evaluate(() => window.assistant.answer());

/** Its dialog closes with the choice, and the box has the focus again. */
async function chosen(box: string, asks = false) {
  const page = await bench.open(ticket(box));
  await page.evaluate(([text, asks]) => window.assistant.slow(text, [], asks), [REPLY, asks] as const);
  await page.evaluate(() => window.assistant.renderLate());
  await page.click('#box');
  await page.keyboard.type('Hello. ');
  await page.waitForFunction(() => window.assistant.shown().overlays === 1);
  await page.evaluate(() => window.assistant.openSearch());
  // Until it is drawn, what is typed is the search's.
  await page.waitForFunction(() => window.assistant.searching() !== null);
  await page.evaluate(() => window.assistant.insertHit('late'));
  await page.waitForFunction(() => window.assistant.waits());
  return page;
}

describe.each([
  ['a field', FIELD],
  ['a rich box', RICH],
])('%s', (_, box) => {
  it('stands in the form, and not in the draft', async () => {
    const page = await chosen(box, true);
    await page.keyboard.type('12x');
    for (const key of ['Backspace', 'Enter', 'Tab', 'ArrowUp']) await page.keyboard.press(key);
    expect(await words(page)).toBe('Hello.');
    await answer(page);
    await page.waitForFunction(() => window.assistant.form() !== null);
    expect(await page.evaluate(() => window.assistant.typedForForm())).toBe('12');
    expect(await words(page)).toBe('Hello.');
  });

  it('also what is typed when the form has come and is not drawn yet', async () => {
    const page = await chosen(box, true);
    await page.evaluate(() => {
      const draw = window.requestAnimationFrame;
      window.requestAnimationFrame = () => 0;
      addEventListener('draw', () => {
        window.requestAnimationFrame = draw;
      });
    });
    await answer(page);
    await page.evaluate(() => new Promise((next) => setTimeout(next, 30)));
    for (const key of ['Enter', '7']) await page.keyboard.press(key);
    expect(await words(page)).toBe('Hello.');
    await page.evaluate(() => dispatchEvent(new Event('draw')));
    await page.keyboard.press('0');
    await page.waitForFunction(() => window.assistant.form() !== null);
    expect(await page.evaluate(() => window.assistant.typedForForm())).toBe('70');
    // From now on they are the page's.
    await page.keyboard.type('x');
    expect(await words(page)).toContain('x');
  });

  it('goes on behind a reply that asks nothing', async () => {
    const page = await chosen(box);
    await page.keyboard.type(' Bye');
    await page.keyboard.press('Enter');
    expect(await words(page)).toBe('Hello.');
    await answer(page);
    await expect.poll(() => words(page)).toBe(`Hello. ${REPLY} Bye`);
    await page.keyboard.type('!');
    expect(await words(page)).toBe(`Hello. ${REPLY} Bye!`);
  });

  it('stands in the draft where nothing has come for two seconds, and keys are the page’s', async () => {
    const page = await chosen(box);
    await page.keyboard.type('Well');
    expect(await words(page)).toBe('Hello.');
    await expect.poll(() => words(page), { timeout: 5_000 }).toBe('Hello. Well');
    await page.keyboard.type(', no');
    expect(await words(page)).toBe('Hello. Well, no');
  });

  it('leaves what is pressed with Ctrl to the page', async () => {
    const page = await chosen(box);
    await page.keyboard.press('Control+a');
    expect(
      await page.evaluate(() => {
        const { selectionEnd } = document.activeElement as HTMLTextAreaElement;
        return selectionEnd ?? String(getSelection()).replace('\u00a0', ' ').length;
      }),
    ).toBeGreaterThanOrEqual(6);
  });
});
