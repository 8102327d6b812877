/** A page that makes something else of what is pasted: it is taken back by the editor's own undo, and refused. */
import { describe, expect, it } from 'vitest';
import { markup, openBox, text, typeAtEnd } from '../page/composers/harness/acts.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

const boxes = [
  realEditor('quill', { kind: 'quill' }),
  realEditor('lexical', { kind: 'lexical' }),
  realEditor('slate', { kind: 'slate' }),
  realEditor('draft-js', { kind: 'draft-js', selector: '.public-DraftEditor-content' }),
];

describe.each(boxes)('$name', (box) => {
  const bench = startEditorBench(box.name);

  it('is as it was before, with what was typed', async () => {
    const page = await openBox(bench, box);
    await typeAtEnd(page, ' typed just now');
    // Not where the typing ended: Slate would make one step of both, which cannot be taken back alone.
    await page.keyboard.press('Home');
    await page.main.evaluate(() => {
      const meddle = (event: Event): void => {
        const data =
          event instanceof ClipboardEvent
            ? event.clipboardData
            : event instanceof InputEvent
              ? event.dataTransfer
              : null;
        data?.clearData();
        data?.setData('text/plain', 'Please hold.');
      };
      for (const type of ['paste', 'beforeinput']) document.addEventListener(type, meddle, true);
    });
    const before = await text(page);
    const shown = await markup(page);
    const template = { text: 'We are sorry.', html: '<p>We are <em>sorry</em>.</p>' };
    const outcome = await page.evaluate((content) => window.box.composer().insert(content), template);
    expect(outcome).toEqual({ kind: 'refused', reason: 'not-taken', text: 'We are sorry.' });
    await page.waitForFunction((wanted) => window.box.composer().read().text === wanted, before);
    expect(await markup(page)).toBe(shown);
    expect(await box.sent(page)).toBe(before);
    await typeAtEnd(page, '!');
    expect(await text(page)).toBe(`${before}!`);
  });
});
