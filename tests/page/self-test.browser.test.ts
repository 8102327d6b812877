/** The self-test tries out a real box, and what stood in it is afterwards what stood there before. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { startFixtureBrowser } from './adapters/fixture-browser.ts';

const browser = startFixtureBrowser(fileURLToPath(new URL('self-test-in-page.ts', import.meta.url)));
let page: Page;

afterEach(() => page.close());

const DRAFT = 'Hello Ann, your lid is on its way.';

/** A ticket with this box; `run` plays the page's own script. */
async function open(box: string, run = ''): Promise<void> {
  page = await browser.newPage();
  await page.setContent(`<!doctype html><title>#1042 Broken lid</title><body><form>${box}<button class="send">Send</button></form>
    <script>const box = document.querySelector('#box');${run}</script></body>`);
  await browser.start(page);
}

const test = () => page.evaluate(() => window.selfTestOf('#box'));
const stepsOf = async () => {
  const { steps } = await test();
  return Object.fromEntries(steps.map(({ part, ok, detail }) => [part, [ok, detail] as const]));
};
const markup = () =>
  page.evaluate(() => {
    const box = document.querySelector('#box');
    return box && 'value' in box ? String(box.value) : (box?.innerHTML ?? '');
  });
const RICH = '<div id="box" contenteditable="true" style="min-height:80px"></div>';

describe.each([
  ['a text area', '<textarea id="box" rows="6" cols="60"></textarea>', 'plain'],
  ['an editable element', RICH, 'rich'],
])('%s', (_, box, kind) => {
  it('is as it was, byte for byte, and every step is right', async () => {
    await open(box);
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    const before = await markup();
    const steps = await stepsOf();
    expect(steps).toMatchObject({
      read: [true, `${DRAFT.length} characters`],
      write: [true, kind],
      undo: [true, 'one step'],
      draft: [true, 'as before'],
      send: [true, '1 of 1 controls shown, keys Ctrl+Enter'],
    });
    expect(steps.underline?.[0]).toBe(true);
    expect(await markup()).toBe(before);
  });

  it('is empty again where it was empty', async () => {
    await open(box);
    await page.click('#box');
    const steps = await stepsOf();
    expect(steps).toMatchObject({
      underline: [true, 'not tried, the box is empty'],
      write: [true, kind],
      draft: [true, 'as before'],
    });
    expect((await markup()).replace(/^<br>$/, '')).toBe('');
  });

  it('says that it cannot be written to, and leaves it alone', async () => {
    await open(box);
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('#box');
      if (box && 'readOnly' in box) box.readOnly = true;
      else box?.setAttribute('aria-readonly', 'true');
    });
    const before = await markup();
    expect(await stepsOf()).toMatchObject({
      write: [false, 'read-only'],
      undo: [false, 'not tried'],
      draft: [true, 'as before'],
    });
    expect(await markup()).toBe(before);
  });
});

it('an editor whose undo loses the whole draft: it is brought back, and the test words are taken out', async () => {
  await open(
    RICH,
    `const undone = [];
    box.addEventListener('keydown', (event) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) { if (undone.length) box.innerHTML = undone.pop(); }
      else { undone.push(box.innerHTML); box.innerHTML = ''; }
    });`,
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  const before = await markup();
  expect(await stepsOf()).toMatchObject({
    write: [true, 'rich'],
    undo: [false, 'more or less than one step'],
    draft: [true, 'as before'],
  });
  expect(await markup()).toBe(before);
});

it('an editor whose undo and redo lose the draft: the step says that it changed', async () => {
  await open(
    RICH,
    `box.addEventListener('keydown', (event) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      box.innerHTML = '';
    });`,
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  expect(await stepsOf()).toMatchObject({ undo: [false, 'more or less than one step'], draft: [false, 'changed'] });
});

it('an editor that lets nothing be taken out again: the step says that the test words are in it', async () => {
  await open(
    RICH,
    `let held = '';
    const keep = () => {
      if (box.textContent.includes('self-test')) held = box.innerHTML;
      else if (held) box.innerHTML = held;
    };
    new MutationObserver(keep).observe(box, { childList: true, characterData: true, subtree: true });`,
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  expect(await stepsOf()).toMatchObject({
    write: [true, 'rich'],
    undo: [false, 'more or less than one step'],
    draft: [false, 'the test words are in it'],
  });
  expect(await markup()).toContain(DRAFT);
});

it('an editor that refuses what is put in: nothing is written, and the step says why', async () => {
  await open(
    RICH,
    `const keep = () => { if (box.textContent.includes('self-test')) box.textContent = ${JSON.stringify(DRAFT)}; };
    new MutationObserver(keep).observe(box, { childList: true, characterData: true, subtree: true });`,
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  const before = await markup();
  expect(await stepsOf()).toMatchObject({
    write: [false, 'not-taken'],
    undo: [false, 'not tried'],
    draft: [true, 'as before'],
  });
  expect(await markup()).toBe(before);
});

it('a report of it has nobody’s words', async () => {
  await open('<textarea id="box"></textarea>');
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  const { shapes } = await test();
  expect(shapes.draft).toBe('Xxxxx Xxx, xxxx xxx xx xx xxx xxx.');
  expect(JSON.stringify(await test())).not.toContain('Ann');
});
