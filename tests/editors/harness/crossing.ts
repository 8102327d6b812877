/** What the page's own scripts get to see of a write: the words that go in, and nothing else of ours. */
import { describe, expect, it } from 'vitest';
import { insert, openBox } from '../../page/composers/harness/acts.ts';
import type { BoxFixture } from '../../page/composers/harness/boxes.ts';
import type { Bench } from '../../page/composers/harness/browser.ts';

declare global {
  interface Window {
    seen: string[][];
  }
}

export const crossesWithNothingElse = (bench: Bench, box: BoxFixture) =>
  describe(box.name, () => {
    it('lets the page see the words that go in, and nothing else', async () => {
      const page = await openBox(bench, box);
      // CKEditor marks the window when it first listens to it.
      const globals = () =>
        page.main.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => name !== 'data-ck-expando'));
      await page.main.evaluate(() => {
        window.seen = [];
        const look = (event: Event): void => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null;
          window.seen.push([event.type, ...(data?.types ?? []).map((type) => `${type}: ${data?.getData(type)}`)]);
        };
        for (const type of ['paste', 'message', 'beforeinput', 'drop']) window.addEventListener(type, look, true);
      });
      const before = await globals();
      const content = { text: 'Sorry, Ann.', html: '<p>Sorry, <em>Ann</em>.</p>' };
      expect(await insert(page, content)).toMatchObject({ kind: 'applied' });
      expect(await page.main.evaluate(() => window.seen)).toEqual([
        ['paste', `text/plain: ${content.text}`, `text/html: ${content.html}`],
      ]);
      expect((await globals()).sort()).toEqual(before.sort());
    });
  });
