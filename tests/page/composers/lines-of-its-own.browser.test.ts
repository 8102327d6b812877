/** A template beside words: the line breaks that part it from them are not to be sent. */
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

async function opened(inside: string, css = '') {
  const page = await bench.open(
    `<style>${css}</style><div style="padding: 1px"><div id="box" contenteditable>${inside.replace('|', '')}</div></div>`,
  );
  await page.evaluate(() => window.box.open('#box'));
  await page.evaluate(
    ([before, after]) => {
      const composer = window.box.composer();
      const { text } = composer.read();
      const empty = () => text.split('\n').slice(0, -1).join('\n').length + 1;
      const place = before ? text.indexOf(before) + before.length : after ? text.indexOf(after) : empty();
      composer.focus({ start: place, end: place });
    },
    [wordsBefore(inside), /\|(?:<\w+>)*([^<]*)/.exec(inside)?.[1] ?? ''] as const,
  );
  return page;
}

/** Words as helpdesks have them: put in anew, the browser would give them a style of their own. */
const STYLED = 'body, [contenteditable] { font: inherit } p { color: #333; font-size: 15px }';

describe('a template at the end of a line leaves no line of its own there', () => {
  const rows = [
    ['behind the last words', '<p>ab|</p>', '<p>ab</p>[]'],
    ['behind the last words of several', '<p>x</p><p>ab|</p>', '<p>x</p><p>ab</p>[]'],
    ['with a break that holds the line', '<p>ab|<br></p>', '<p>ab<br></p>[]'],
    ['with an empty line behind', '<p>ab|</p><p><br></p>', '<p>ab</p>[]<p><br></p>'],
    ['before a signature', '<p>ab|</p><p>Sam</p>', '<p>ab</p>[]<p>Sam</p>'],
    ['before a signature in a block', '<p>ab|</p><div>Sam<br>Desk</div>', '<p>ab</p>[]<div>Sam<br>Desk</div>'],
    ['before a quote', '<p>ab|</p><blockquote><p>q</p></blockquote>', '<p>ab</p>[]<blockquote><p>q</p></blockquote>'],
  ] as const;
  it.each(rows)('%s', async (_, inside, wanted) => {
    for (const css of ['', STYLED]) {
      const page = await opened(inside, css);
      const before = await markup(page);
      const html = `${EMPTY}<p>One &amp; a.</p><p>Two.</p>`;
      const template = { text: '\n\nOne & a.\n\nTwo.', html };
      expect(await insert(page, template)).toMatchObject({ kind: 'applied' });
      expect(await markup(page)).toContain(wanted.replace('[]', '<p>One &amp; a.</p><p>Two.</p>'));
      await undo(page);
      expect(await markup(page)).toBe(before);
      await insert(page, template);
      await page.keyboard.type('!');
      expect(await markup(page)).toContain('Two.!');
    }
  });

  it('with formatting, before a signature', async () => {
    const page = await opened('<p>ab|</p><p>Sam</p>', STYLED);
    const before = await markup(page);
    const html = '<p>One <em>a</em>.</p><ul><li>b</li></ul><p>Two.</p>';
    expect(await insert(page, { text: '\n\nOne a.\n\n- b\n\nTwo.', html: EMPTY + html })).toMatchObject({
      kind: 'applied',
    });
    expect(await markup(page)).toContain(`<p>ab</p>${html}<p>Sam</p>`);
    await undo(page);
    expect(await markup(page)).toBe(before);
  });

  it.each([
    ['in bold words', '<p><b>ab|</b></p>'],
    ['in a list', '<ul><li>ab|</li></ul>'],
    ['of words in no paragraph', 'ab|'],
    ['before another line of its paragraph', '<p>ab|<br>cd</p>'],
    ['where paragraphs stand without a gap', '<p style="margin: 0">ab|</p>'],
  ])('and %s all is as it was put in', async (_, inside) => {
    const page = await opened(inside);
    const before = await markup(page);
    const html = '<p>One.</p><p>Two.</p>';
    expect(await insert(page, { text: '\n\nOne.\n\nTwo.', html: EMPTY + html })).toMatchObject({ kind: 'applied' });
    expect(await markup(page)).toContain(EMPTY + html);
    await undo(page);
    expect(await markup(page)).toBe(before);
  });
});

describe('a template before the first words leaves no line of its own there', () => {
  it.each([
    ['of all', '<p>|ab</p>', '[]<p>ab</p>'],
    ['of a paragraph', '<p>x</p><p>|ab</p>', '<p>x</p>[]<p>ab</p>'],
    ['in bold', '<p>|<b>ab</b> c</p>', '[]<p><b>ab</b> c</p>'],
    ['in no paragraph', '|ab', '[]ab'],
    ['of a block', '<div>|ab</div><div>cd</div>', '[]<div>ab</div><div>cd</div>'],
  ])('%s', async (_, inside, wanted) => {
    const html = '<p>One <em>a</em>.</p><ul><li>b</li></ul><p>Two.</p>';
    for (const css of ['', STYLED]) {
      const page = await opened(inside, css);
      const before = await markup(page);
      const text = 'One a.\n\n- b\n\nTwo.\n\n';
      const template = { text, cursor: text.length - 2, html: html + EMPTY };
      expect(await insert(page, template)).toMatchObject({ kind: 'applied' });
      expect(await markup(page)).toContain(wanted.replace('[]', html));
      await undo(page);
      expect(await markup(page)).toBe(before);
      await insert(page, template);
      await page.keyboard.type('!');
      expect(await markup(page)).toContain('<p>Two.!</p>');
    }
  });
});

describe('between the paragraphs of a template', () => {
  const html = '<p>One <em>a</em>.</p><p>Two.</p><ul><li>b</li></ul><p>Three.</p>';
  const template = { text: 'One a.\n\nTwo.\n\n- b\n\nThree.', cursor: 12, html };
  const put = async (inside: string, css: string) => {
    const page = await opened(inside, css);
    const before = await markup(page);
    expect(await insert(page, template)).toMatchObject({ kind: 'applied' });
    await page.keyboard.type('!');
    const after = await markup(page);
    await page.keyboard.press('Backspace');
    for (let steps = 0; steps < 3 && (await markup(page)) !== before; steps++) await undo(page);
    expect(await markup(page)).toBe(before);
    return after;
  };
  const APART = `<p>One <em>a</em>.</p>${EMPTY}<p>Two.!</p>`;
  const CLOSE = '<p>One <em>a</em>.</p><p>Two.!</p>';

  it('a line stays empty where the box has nothing between its own, as Enter twice leaves it', async () => {
    const page = await opened('<p>Hello</p><p>Ann|</p>', 'p { margin: 0 }');
    for (const key of ['Enter', 'Enter', 'x']) await page.keyboard.press(key);
    expect(await markup(page)).toContain(`<p>Ann</p>${EMPTY}<p>x</p>`);
    expect(await put('<p>Hello</p><p>Ann</p><p>|<br></p>', 'p { margin: 0 }')).toContain(APART);
  });

  it.each([
    ['they have margins', '<p>Hello</p><p>Ann</p><p>|<br></p>', ''],
    [
      'only those that follow another have',
      '<p>Hello</p><p>Ann</p><p>|<br></p>',
      'p { margin: 0 } p + p { margin-top: 9px }',
    ],
    ['there is but one', '<p>|<br></p>', 'p { margin: 0 }'],
    ['only what is quoted has none', '<p>|<br></p><blockquote><p>q</p><p>r</p></blockquote>', 'p { margin: 0 }'],
    [
      'only what a mail program wrote has none',
      '<p>|<br></p><div><p style="margin:0">q</p><p style="margin:0">r</p></div>',
      '',
    ],
  ])('nothing is added where %s', async (_, inside, css) => {
    expect(await put(inside, css)).toContain(CLOSE);
  });
});

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
