/** A template in the middle of a line: the line breaks that part it from the words around it are not to be sent. */
import { describe, expect, it } from 'vitest';
import { insert, markup, undo } from './harness/acts.ts';
import { startBench } from './harness/browser.ts';

const bench = startBench();

const EMPTY = '<p><br></p>';
const TEMPLATES = [
  '<p>One.</p><p>Two.</p>',
  '<p>One.</p><ul><li>a</li><li>b</li></ul><p>Two.</p>',
  '<ol><li>a</li></ol>',
  '<p>One.</p><blockquote><p>q</p></blockquote>',
];

const wordsBefore = (inside: string): string => /[^>]*(?=\|)/.exec(inside)?.[0] ?? '';

describe('what parts a template from the words around it', () => {
  it.each([
    ['a paragraph', '<p>ab|cd</p>'],
    ['no paragraph', 'ab|cd'],
    ['bold words', '<p>x <b>ab|cd</b> y</p>'],
    ['the end of a link', '<p><a href="https://example.com/">ab|</a> cd</p>'],
    ['a list', '<ul><li>ab|cd</li><li>ef</li></ul>'],
    ['a list in a list', '<ul><li>ab<ul><li>cd|ef</li></ul></li></ul>'],
    ['a quote', '<blockquote>ab|cd</blockquote>'],
    ['a table', '<table><tbody><tr><td>ab|cd</td><td>e</td></tr></tbody></table>'],
    ['a heading', '<h2>ab|cd</h2>'],
    ['a line before another', '<p>ab|<br>cd</p>'],
    ['a line behind another', '<p>ab<br>cd|ef</p>'],
    ['words before an image', '<p>ab|<img alt="" src="data:,"></p>'],
    ['words before a mention', '<p>ab|<span contenteditable="false">@Ann</span></p>'],
    ['words from right to left', '<p dir="rtl">ab|cd</p>'],
  ])('leaves nothing of ours in %s', async (_, inside) => {
    for (const template of TEMPLATES) {
      const page = await bench.open(`<div id="box" contenteditable>${inside.replace('|', '')}</div>`);
      await page.evaluate(() => window.box.open('#box'));
      const before = await markup(page);
      await page.evaluate((words) => {
        const composer = window.box.composer();
        const place = composer.read().text.indexOf(words) + words.length;
        composer.focus({ start: place, end: place });
      }, wordsBefore(inside));
      const html = `${EMPTY}${template}${EMPTY}`;
      const text = `\n\n${template.replace(/<\/(?:p|li)>/g, '\n').replace(/<[^>]+>/g, '')}\n`;
      expect(await insert(page, { text, html })).toMatchObject({ kind: 'applied' });
      const after = await markup(page);
      expect(after).not.toMatch(/interchange|class=/);
      expect(after).not.toBe(before);
      await undo(page);
      expect(await markup(page)).toBe(before);
    }
  });
});
