/** What is saved after a write of ours is, byte for byte, what the keyboard would have left: each row does the same by either. */
import { expect, it } from 'vitest';
import { fix, insert, markup, openBox, text, typeAtEnd } from './acts.ts';
import type { BoxFixture } from './boxes.ts';
import type { Bench, World } from './browser.ts';

/** No hand is so quick as a test: Trix draws a new line a frame later, and puts the caret of what came meanwhile elsewhere. */
const drawn = (page: World) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 30))));

export function asByHand(bench: Bench, box: BoxFixture): void {
  const start = box.text;
  const select = async (page: World, from: number, to = from) => {
    await typeAtEnd(page, '');
    await page.evaluate(([from, to]) => window.box.composer().focus({ start: from, end: to }), [from, to] as const);
  };
  const type = async (page: World, words: string) => {
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await drawn(page);
      await page.keyboard.type(line);
      await drawn(page);
    }
  };
  /** Both to the end of the draft, as some mark where the caret is. */
  const saved = async (page: World, wanted: string) => {
    await typeAtEnd(page, '');
    expect(await text(page)).toBe(wanted);
    return box.saved ? box.saved(page) : markup(page);
  };

  const fixes = [
    ['a word', start.includes('Ann') ? 'Ann' : 'fix', 'Sam'],
    ['a bold word', 'quick', 'careful'],
  ] as const;
  // In Firefox what is typed over all of a bold word takes the space beside it along.
  it.each(box.ownKeys ? [] : fixes.slice(0, bench.composes === false ? 1 : undefined))(
    'a fix of %s is saved as the keyboard would have it',
    async (_, from, to) => {
      const at = start.indexOf(from);
      const wanted = start.replace(from, to);
      const ours = await openBox(bench, box);
      expect(await fix(ours, from, to)).toMatchObject({ kind: 'applied' });
      const written = await saved(ours, wanted);
      const theirs = await openBox(bench, box);
      await select(theirs, at, at + from.length);
      await type(theirs, to);
      expect(written).toBe(await saved(theirs, wanted));
    },
  );

  const texts = [
    ['a sentence', ' Sorry, Ann.', start.length],
    ['a sentence in front of words', 'Thank you. ', start.indexOf('the quick')],
    ['lines', '\nSorry, Ann.\n\nBye.', start.length],
  ] as const;
  // Firefox makes line breaks of the newlines of plain text.
  const noLines = box.oneLine || box.ownKeys || bench.composes === false;
  it.each(texts.slice(0, noLines ? -1 : undefined))(
    '%s put in is saved as the keyboard would have it',
    async (_, words, at) => {
      const wanted = start.slice(0, at) + words + start.slice(at);
      const ours = await openBox(bench, box);
      await select(ours, at);
      expect(await insert(ours, { text: words })).toMatchObject({ kind: 'applied' });
      const written = await saved(ours, wanted);
      const theirs = await openBox(bench, box);
      await select(theirs, at);
      await type(theirs, words);
      expect(written).toBe(await saved(theirs, wanted));
    },
  );
}
