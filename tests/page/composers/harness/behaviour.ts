/** The behaviour table of every editor kind, in a real Chromium, driven by the keyboard. Real editors and stand-ins run the same. */
import { describe, expect, it } from 'vitest';
import { expectUndone, fix, markup, openBox, redo, text, type, typeAtEnd, undo } from './acts.ts';
import type { BoxFixture } from './boxes.ts';
import type { Bench, World } from './browser.ts';
import { asByHand } from './by-hand.ts';
import { behaveWithContents } from './contents.ts';

export function behave(bench: Bench, boxes: readonly BoxFixture[]): void {
  describe.each(boxes)('$name', (box) => {
    const { kind, body, selector, text: start, fixed, sent, prepare, oneLine, rich, idleUndo } = box;
    const open = () => openBox(bench, box);
    const template = oneLine ? 'We are sorry, Ann. Bye.' : 'We are sorry, Ann.\n\nBye.';
    const html = '<p>We are <em>sorry</em>, Ann.</p><p><br></p><p>Bye.</p>';
    const cursor = template.indexOf(', Ann');
    const insert = (page: World) =>
      page.evaluate((content) => window.box.composer().insert(content), {
        text: template,
        cursor,
        ...(rich ? { html } : {}),
      });

    it('reads what a person sees', async () => {
      const page = await open();
      expect(await text(page)).toBe(start);
      expect(await page.evaluate((box) => window.box.readPlain(box), selector)).toBe(start);
    });

    it('leaves the page byte for byte as it was after reading, underlining and closing', async () => {
      const page = await bench.open(body);
      await prepare?.(page);
      const whole = () =>
        page.evaluate(() => {
          const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!);
          return [document, ...frames].map((each) => each.documentElement.outerHTML + each.adoptedStyleSheets.length);
        });
      const before = await whole();
      await page.evaluate((box) => window.box.open(box), selector);
      const at = start.indexOf('quick');
      const underlined = await page.evaluate((from) => {
        const grades = ['note', 'ask', 'hold'] as const;
        const marks = grades.map((grade, index) => ({ start: from + index, end: from + 5, grade }));
        window.box.spanAt(0, 0, marks);
        return window.box.paint(marks, 'dark') && window.box.rects(from, from + 5).length > 0;
      }, at);
      expect(underlined).toBe(kind !== 'textarea');
      expect(await markup(page)).not.toMatch(/sincerely/);
      await page.evaluate(() => window.box.close());
      expect(await whole()).toEqual(before);
      expect(await page.evaluate((box) => window.box.painted(box), selector)).toEqual({});
    });

    it('changes only the words of a fix, and what the page sends', async () => {
      const page = await open();
      const at = start.indexOf('quick');
      const unmarked = (shown: string) => shown.replace(/\u200b/g, '').replace(box.caretMark ?? '', '');
      const before = unmarked(await markup(page));
      expect(await fix(page, 'quick', 'careful')).toEqual({ kind: 'applied', span: { start: at, end: at + 7 } });
      expect(unmarked(await markup(page))).toBe(fixed ?? before.replace('quick', 'careful'));
      expect(await text(page)).toBe(start.replace('quick', 'careful'));
      expect(await sent(page)).toBe(await text(page));
    });

    it('writes nothing when the text has changed since', async () => {
      const page = await open();
      const before = await markup(page);
      const outcome = await page.evaluate(() =>
        window.box.composer().apply({ span: { start: 4, end: 9 }, expected: 'slick', replacement: 'careful' }),
      );
      expect(outcome).toEqual({ kind: 'stale' });
      expect(await markup(page)).toBe(before);
    });

    it('takes a template at the caret, and 50 keys after it land in order at its cursor', async () => {
      const page = await open();
      await typeAtEnd(page, ' So ');
      const outcome = await insert(page);
      expect(outcome).toEqual({
        kind: 'applied',
        span: { start: start.length + 4, end: start.length + 4 + template.length },
      });
      const keys = 'abcdefghijklmnopqrstuvwxy ABCDEFGHIJKLMNOPQRSTUVWX';
      await type(page, keys);
      expect(await text(page)).toBe(`${start} So ${template.slice(0, cursor)}${keys}${template.slice(cursor)}`);
      expect(await sent(page)).toBe(await text(page));
      if (rich) expect(await markup(page)).toMatch(/(<(em|i)\b|font-style: italic)[^>]*>(<[^>]*>)*sorry/);
    });

    it('takes a template out with one undo and back with one redo, right after typing', async () => {
      const page = await open();
      await typeAtEnd(page, ' typed just now');
      const before = await text(page);
      expect(await insert(page)).toMatchObject({ kind: 'applied' });
      const after = await text(page);
      await undo(page);
      expectUndone(await text(page), box, before, start);
      await redo(page, box);
      expect(await text(page)).toBe(after);
      expect(await sent(page)).toBe(after);
    });

    it('takes a fix out with one undo, with the typing before and after it left alone', async () => {
      const page = await open();
      await typeAtEnd(page, ' before');
      const before = await text(page);
      expect(await fix(page, 'quick', 'careful')).toMatchObject({ kind: 'applied' });
      await type(page, ' after');
      const fixedText = before.replace('quick', 'careful');
      expect(await text(page)).toBe(`${fixedText} after`);
      // Typing goes back in as many steps as the page makes of it: React's own writes make it one per key.
      for (let steps = 0; (await text(page)) !== fixedText && steps < ' after'.length; steps++) {
        await undo(page);
      }
      expect(await text(page)).toBe(fixedText);
      await undo(page);
      if (idleUndo && (await text(page)) === fixedText) await undo(page);
      expectUndone(await text(page), box, before, start);
      await redo(page, box);
      expect(await text(page)).toBe(fixedText);
      expect(await sent(page)).toBe(fixedText);
    });

    it('hears typing and page scripts, and nothing after its end', async () => {
      const page = await open();
      await typeAtEnd(page, 'a');
      await page.waitForFunction(() => window.box.heard() > 0);
      const heard = await page.evaluate(() => window.box.heard());
      await page.evaluate(() => {
        const { element } = window.box.composer();
        if ('value' in element) {
          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, 'by a script');
        } else element.append('by a script');
      });
      await page.keyboard.press('Control+Home');
      await page.waitForFunction((count) => window.box.heard() > count, heard);
      await page.evaluate(() => window.box.close());
      const last = await page.evaluate(() => window.box.heard());
      await page.keyboard.type('bcd');
      expect(await page.evaluate(() => window.box.heard())).toBe(last);
    });

    if (bench.composes !== false)
      it('reads and writes nothing while an input method composes', async () => {
        const page = await open();
        await typeAtEnd(page, '');
        const heard = await page.evaluate(() => window.box.heard());
        const keyboard = await page.main.context().newCDPSession(page.main);
        await keyboard.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
        const composing = await markup(page);
        expect(await fix(page, 'quick', 'careful')).toEqual({ kind: 'refused', reason: 'composing', text: 'careful' });
        expect(await insert(page)).toEqual({ kind: 'refused', reason: 'composing', text: template });
        expect(await markup(page)).toBe(composing);
        expect(await page.evaluate(() => window.box.heard())).toBe(heard);
        await keyboard.send('Input.insertText', { text: '日本' });
        await page.waitForFunction((count) => window.box.heard() > count, heard);
        expect(await text(page)).toBe(`${start}日本`);
        expect(await fix(page, 'quick', 'careful')).toMatchObject({ kind: 'applied' });
      });

    it('says why it cannot write: locked, then gone', async () => {
      const page = await open();
      const before = await markup(page);
      await page.evaluate(() => {
        const { element } = window.box.composer();
        if ('readOnly' in element) element.readOnly = true;
        else element.contentEditable = 'false';
      });
      expect(await fix(page, 'quick', 'careful')).toEqual({ kind: 'refused', reason: 'read-only', text: 'careful' });
      expect(await insert(page)).toMatchObject({ kind: 'refused', reason: 'read-only' });
      expect(await markup(page)).toBe(before);
      await page.evaluate(() => window.box.composer().element.remove());
      expect(await insert(page)).toEqual({ kind: 'refused', reason: 'gone', text: template });
    });

    behaveWithContents(bench, box);
    asByHand(bench, box);
  });
}
