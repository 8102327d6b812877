/** An editor that makes other words of a template than its HTML has. What went in must come out again, by the editor's own undo. */
import { describe, expect, it } from 'vitest';
import { insert, openBox, text, typeAtEnd } from '../../page/composers/harness/acts.ts';
import type { BoxFixture } from '../../page/composers/harness/boxes.ts';
import type { Bench } from '../../page/composers/harness/browser.ts';

export const takesBack = (bench: Bench, box: BoxFixture) =>
  describe(box.name, () => {
    it('takes back a template that came out as something else', async () => {
      const page = await openBox(bench, box);
      await typeAtEnd(page, ' typed');
      const before = await text(page);
      const outcome = await insert(page, {
        text: 'Sorry, Ann.',
        html: '<p>Sorry, <select><option>Bob</option></select>Ann.</p>',
      });
      expect(outcome).toEqual({ kind: 'refused', reason: 'not-taken', text: 'Sorry, Ann.' });
      expect(await text(page)).toBe(before);
      expect(await box.sent(page)).toBe(before);
      await page.keyboard.type(' on');
      expect(await box.sent(page)).toBe(`${before} on`);
    });
  });
