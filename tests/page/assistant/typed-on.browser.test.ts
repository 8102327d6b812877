/** A shortcut's reply comes when the worker answers: until then the person types on, wherever they like. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, RICH, ticket } from './bench.ts';

const bench = assistantBench();
const FIELD = '<textarea id="box" aria-label="Reply" rows="6" cols="60"></textarea>';
interface Replying {
  readonly cursors?: readonly number[];
  readonly asks?: boolean;
}
const REPLY = 'It comes today.';

async function asked(box: string, typed: string, { cursors = [], asks = false }: Replying = {}) {
  const page = await bench.open(ticket(box));
  await page.evaluate(([text, cursors, asks]) => window.assistant.slow(text, cursors, asks), [
    REPLY,
    cursors,
    asks,
  ] as const);
  await page.click('#box');
  await page.keyboard.type(typed);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.assistant.waits());
  return page;
}
const answer = (page: Page) => page.evaluate(() => window.assistant.answer());
const notice = (page: Page) => page.evaluate(() => window.assistant.notice());
const told = (page: Page, kind: string) =>
  page.waitForFunction((kind) => window.assistant.notice()?.kind === kind, kind);
const words = async (page: Page) =>
  (
    await page
      .locator('#box')
      .evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText))
  ).replaceAll('\u00a0', ' ');

describe.each([
  ['a field', FIELD],
  ['a rich box', RICH],
])('%s', (_, box) => {
  it('behind it: the reply takes its place, and what is typed next stands where it was being typed', async () => {
    const page = await asked(box, 'Hello. /late');
    await page.keyboard.type(' Kind reg');
    await answer(page);
    await told(page, 'inserted');
    await page.keyboard.type('ards');
    expect(await words(page)).toBe('Hello. It comes today. Kind regards');
  });

  it('the overlay hears which line is being typed in, and where the caret went, while it says so', async () => {
    const page = await asked(box, '/late');
    const line = () => page.evaluate(() => window.assistant.shown().caretLine);
    expect(await line()).toBeNull();
    await answer(page);
    await told(page, 'inserted');
    const before = await line();
    expect(before?.width).toBe((await page.locator('#box').boundingBox())?.width);
    await page.keyboard.press('Enter');
    await page.keyboard.type('On');
    await page.waitForFunction((y) => (window.assistant.shown().caretLine?.y ?? 0) > y, before?.y ?? 0);
  });

  it('before it: found where it moved to', async () => {
    const page = await asked(box, '/late');
    await page.keyboard.press('Home');
    await page.keyboard.type('Dear Ana, ');
    await answer(page);
    await told(page, 'inserted');
    expect(await words(page)).toBe('Dear Ana, It comes today.');
  });

  it.each([
    ['gone', 'Hello. Tomorrow', 'Control+A', 'Hello. Tomorrow'],
    ['there twice', '/late /late', 'Home', 'x /late /late'],
    ['only a part of words', 'See shop.example/late, /later', 'Control+A', 'See shop.example/late, /later'],
  ])('%s: nothing goes in, and it is said', async (_, typed, key, there) => {
    const page = await asked(box, key === 'Home' ? '/late /late' : 'Hello. /late');
    await page.keyboard.press(key);
    await page.keyboard.type(key === 'Home' ? 'x ' : typed);
    await answer(page);
    await told(page, 'moved');
    expect(await words(page)).toBe(there);
    expect(await notice(page)).toMatchObject({ kind: 'moved', title: 'Late parcel', typed: '/late', id: 'late' });
    // Nothing of it has taken the focus, and at the caret is where "Insert here" puts it.
    await page.keyboard.press('End');
    await page.keyboard.type('. ');
    await page.evaluate(() => window.assistant.insertSuggestion('late'));
    await told(page, 'inserted');
    expect(await words(page)).toBe(`${there}. ${REPLY}`);
  });
});

describe('its form filled in between', () => {
  it.each([
    ['it stands where it stood', 'Hello. /late', '', 'Hello. It comes today.'],
    ['it is gone: at the caret, as was just confirmed', 'Hello. /late', 'Tomorrow. ', 'Tomorrow. It comes today.'],
  ])('%s', async (_, typed, instead, there) => {
    const page = await asked(FIELD, typed, { asks: true });
    if (instead) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(instead);
    }
    await answer(page);
    await page.waitForFunction(() => window.assistant.form() === 'Late parcel');
    await page.evaluate(() => window.assistant.submitForm());
    await told(page, 'inserted');
    expect(await words(page)).toBe(there);
  });

  it('it stands there twice: it is said, and no answer is asked for again', async () => {
    const page = await asked(FIELD, '/late /late', { asks: true });
    await page.keyboard.press('Home');
    await page.keyboard.type('x ');
    await answer(page);
    await page.waitForFunction(() => window.assistant.form() === 'Late parcel');
    await page.evaluate(() => window.assistant.submitForm());
    await told(page, 'moved');
    expect(await words(page)).toBe('x /late /late');
    expect(await notice(page)).toMatchObject({ answers: { price: '5' } });
  });
});

describe('the stops of a reply', () => {
  const stops = [3, 9] as const;
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

  /** In the task in which it is all there, before anything of ours goes on: the first moment in which a key can come. */
  const whenThere = (page: Page, keys: string) =>
    page.evaluate(
      (keys) =>
        new Promise<void>((done) => {
          const box = document.querySelector('#box');
          box?.addEventListener('input', () => window.reached?.(keys).then(done), { once: true });
        }),
      keys,
    );

  it.each([
    ['a field', FIELD],
    ['a rich box', RICH],
  ])('%s: are Tab’s from the moment the reply stands there', async (_, box) => {
    const page = await asked(box, '/late', { cursors: stops });
    await page.exposeFunction('reached', (keys: string) => page.keyboard.press(keys));
    const pressed = whenThere(page, 'Tab');
    await answer(page);
    await pressed;
    expect(await focused(page)).toBe('box');
    await page.keyboard.type('X');
    expect(await words(page)).toBe('It comes Xtoday.');
  });

  it.each([
    ['a field', FIELD],
    ['a rich box', RICH],
  ])('%s: move with what is typed from that moment', async (_, box) => {
    const page = await asked(box, '/late', { cursors: stops });
    await page.exposeFunction('reached', (keys: string) => page.keyboard.type(keys));
    const pressed = whenThere(page, 'too ');
    await answer(page);
    await pressed;
    await told(page, 'inserted');
    await page.keyboard.press('Tab');
    await page.keyboard.type('X');
    expect(await words(page)).toBe('It too comes Xtoday.');
  });

  it('are counted down by what is said of them', async () => {
    const page = await asked(FIELD, '/late', { cursors: [0, 3, 9] });
    await answer(page);
    await told(page, 'inserted');
    expect(await notice(page)).toMatchObject({ stops: 2 });
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => (window.assistant.notice() as { stops?: number } | null)?.stops === 1);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => window.assistant.notice() === null);
  });

  it.each([
    ['a field', FIELD],
    ['a rich box', RICH],
  ])('%s: of the outer reply are left when another shortcut is typed at one of them', async (_, box) => {
    const page = await asked(box, '/late', { cursors: [3, 9] });
    await answer(page);
    await told(page, 'inserted');
    await page.evaluate(() => window.assistant.slow('now and here', [4, 8]));
    await page.keyboard.type('/late');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => window.assistant.waits());
    await answer(page);
    await page.waitForFunction(() => (window.assistant.notice() as { stops?: number } | null)?.stops === 2);
    for (const typed of ['1', '2', '3']) {
      await page.keyboard.type(typed);
      if (typed !== '3') await page.keyboard.press('Tab');
    }
    expect(await words(page)).toBe('It now 1and 2here comes 3today.');
    expect(await focused(page)).toBe('box');
  });

  it('of the outer reply are there again when the inner one is undone', async () => {
    const page = await asked(FIELD, '/late', { cursors: [3, 9] });
    await answer(page);
    await told(page, 'inserted');
    await page.evaluate(() => window.assistant.slow('now', [1, 2]));
    await page.keyboard.type('/late');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => window.assistant.waits());
    await answer(page);
    await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('now'));
    await page.keyboard.press('Control+z');
    expect(await words(page)).toBe('It /latecomes today.');
    // The browser selects what came back.
    await page.locator('textarea').evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(8, 8));
    for (const _ of '/late') await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await page.keyboard.type('X');
    expect(await words(page)).toBe('It comes Xtoday.');
  });

  it('are gone with an undo of the reply: Tab takes the shortcut again', async () => {
    const page = await asked(FIELD, '/late', { cursors: [0, REPLY.length] });
    await answer(page);
    await told(page, 'inserted');
    await page.keyboard.press('Control+z');
    expect(await words(page)).toBe('/late');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => window.assistant.waits());
    await answer(page);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'It comes today.');
  });
});

declare global {
  interface Window {
    reached?(keys: string): Promise<void>;
  }
}
