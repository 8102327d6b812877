/** What the rows of the behaviour table do to a box, and what they look at. */
import { expect } from 'vitest';
import type { Insertion } from '#page/contracts.ts';
import type { BoxFixture } from './boxes.ts';
import type { Bench, World } from './browser.ts';

export const text = (page: World) => page.evaluate(() => window.box.composer().read().text);

export const markup = (page: World) =>
  page.evaluate(() => {
    const { element } = window.box.composer();
    return 'value' in element ? String(element.value) : element.innerHTML;
  });

export const fix = (page: World, expected: string, replacement: string) =>
  page.evaluate(
    ([from, to]) => {
      const composer = window.box.composer();
      const start = composer.read().text.indexOf(from);
      return composer.apply({ span: { start, end: start + from.length }, expected: from, replacement: to });
    },
    [expected, replacement] as const,
  );

export const insert = (page: World, content: Insertion) =>
  page.evaluate((given) => window.box.composer().insert(given), content);

/** Caret at the end, then real keys. */
export const typeAtEnd = async (page: World, keys: string) => {
  await page.evaluate(() => window.box.composer().focus());
  // Slate hears of the focus a moment late, and then puts the caret back to where it was.
  let arrived = 0;
  while (arrived < 2) {
    await page.keyboard.press('Control+End');
    await drawn(page);
    const atEnd = await page.evaluate(() => {
      const composer = window.box.composer();
      return composer.caret()?.start === composer.read().text.length;
    });
    arrived = atEnd ? arrived + 1 : 0;
  }
  await page.keyboard.type(keys);
};

/** Real keys, and what comes of the last one to be seen. */
export const type = async (page: World, keys: string) => {
  await page.keyboard.type(keys);
  await drawn(page);
};

/** Some draw a task after the key (Draft.js), or with the next frame (Trix). */
const drawn = (page: World) =>
  page.main.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

export const undo = async (page: World) => {
  await page.keyboard.press('Control+z');
  await drawn(page);
};
export const redo = async (page: World, { redo: keys = 'Control+Shift+z', redoByButton }: BoxFixture) => {
  await (redoByButton ? redoByButton(page) : page.keyboard.press(keys));
  await drawn(page);
};

/** After one undo: the text before the last write; where undo is coarse, no less than `least`, which stood there before all of it. */
export const expectUndone = (now: string, { coarseUndo }: BoxFixture, before: string, least: string) => {
  const further = now === least || (before.startsWith(now) && now.startsWith(least));
  if (!coarseUndo || !further) expect(now).toBe(before);
};

export async function openBox(bench: Bench, box: BoxFixture, body = box.body): Promise<World> {
  const page = await bench.open(body);
  await box.prepare?.(page);
  expect(await page.evaluate((selector) => window.box.open(selector), box.selector)).toBe(box.kind);
  return page;
}
