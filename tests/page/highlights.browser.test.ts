/** Underlines and places, checked against what the browser itself says: the registry, and where a click puts the caret. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startBench } from './composers/harness/browser.ts';

const bench = startBench();
const WORDS = 'We will look at your refund as soon as possible and then come back to you about the damaged lamp.';
const FRAME = (body: string) => `
<style>body { margin: 30px } iframe { width: 400px; height: 120px; border: 7px solid; padding: 11px }</style>
<iframe id="frame"></iframe>
<script>
  const inner = document.querySelector('#frame').contentDocument;
  inner.open();
  inner.write(${JSON.stringify(`<!doctype html><body class="cke_editable" contenteditable="true">${body}</body>`)});
  inner.close();
</script>`;

const open = async (body: string, selector: string): Promise<Page> => {
  const page = await bench.open(body);
  await page.evaluate((box) => window.box.open(box), selector);
  return page;
};
const spanOfWord = (text: string, word: string) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
});

describe('highlights', () => {
  const box = '<div id="box" contenteditable><p>We will <b>look</b> at it as soon as possible.</p></div>';
  const marks = [
    { start: 0, end: 2, grade: 'note' as const },
    { start: 8, end: 15, grade: 'ask' as const },
    { start: 19, end: 38, grade: 'hold' as const },
  ];

  it('underline the words, one name per grade and theme', async () => {
    const page = await open(box, '#box');
    await page.evaluate((list) => window.box.paint(list, 'light'), marks);
    expect(await page.evaluate(() => window.box.painted('#box'))).toEqual({
      'sincerely-note-light': ['We'],
      'sincerely-ask-light': ['look at'],
      'sincerely-hold-light': ['as soon as possible'],
    });
    await page.evaluate((list) => window.box.paint(list.slice(2), 'dark'), marks);
    expect(await page.evaluate(() => window.box.painted('#box'))).toEqual({
      'sincerely-hold-dark': ['as soon as possible'],
    });
  });

  it('tell grades apart by their line, not only by colour', async () => {
    const page = await open(box, '#box');
    await page.evaluate((list) => window.box.paint(list, 'light'), marks);
    const lines = await page.evaluate(() => {
      const element = document.querySelector('#box b')!;
      return ['note', 'ask', 'hold'].map((grade) => {
        const style = getComputedStyle(element, `::highlight(sincerely-${grade}-light)`);
        return [style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness];
      });
    });
    expect(lines).toEqual([
      ['underline', 'dotted', '2px'],
      ['underline', 'solid', '2px'],
      ['underline', 'solid', '4px'],
    ]);
  });

  it('come back when the page has replaced its list of style sheets', async () => {
    const page = await open(box, '#box');
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await page.evaluate((list) => window.box.paint(list, 'light'), marks);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it('belong to the document of the frame the box is in', async () => {
    const page = await open(FRAME('<p>as soon as possible</p>'), '#frame >>> body');
    await page.evaluate(() => window.box.paint([{ start: 3, end: 7, grade: 'hold' }], 'light'));
    expect(await page.evaluate(() => window.box.painted('#frame >>> body'))).toEqual({
      'sincerely-hold-light': ['soon'],
    });
    expect(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length)).toBe(0);
    await page.evaluate(() => window.box.close());
    expect(await page.evaluate(() => window.box.painted('#frame >>> body'))).toEqual({});
  });

  it('of two boxes on one page do not disturb each other', async () => {
    const page = await bench.open(
      '<div id="a" contenteditable>first box</div><div id="b" contenteditable>second box</div>',
    );
    await page.evaluate(() => {
      window.box.open('#a');
      window.box.paint([{ start: 0, end: 5, grade: 'ask' }], 'light');
      const closeFirst = window.box.closer();
      window.box.open('#b');
      window.box.paint([{ start: 0, end: 6, grade: 'ask' }], 'light');
      closeFirst();
    });
    expect(await page.evaluate(() => window.box.painted('#b'))).toEqual({ 'sincerely-ask-light': ['second'] });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await page.evaluate(() => window.box.close());
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});

/** Presses just inside both ends of what we say a word covers and asks the browser which letter that is. */
async function expectAtWord(page: Page, text: string, word: string): Promise<void> {
  const span = spanOfWord(text, word);
  const rects = await page.evaluate(({ start, end }) => window.box.rects(start, end), span);
  expect(rects.length).toBeGreaterThan(0);
  const rightToLeft = /[\u0590-\u06ff]/.test(word);
  const first = rects[0]!;
  const last = rects.at(-1)!;
  const press = async (x: number, rect: { y: number; height: number }) => {
    await page.mouse.click(x, rect.y + rect.height / 2);
    return page.evaluate(() => window.box.composer().caret()?.start);
  };
  expect(await press(rightToLeft ? first.x + first.width - 1 : first.x + 1, first)).toBe(span.start);
  expect(await press(rightToLeft ? last.x + 1 : last.x + last.width - 1, last)).toBe(span.end);
}

describe('places of words', () => {
  const field = (style: string, value = WORDS) =>
    `<style>body { margin: 20px }</style><textarea id="box" style="${style}">${value}</textarea>`;

  it.each([
    ['as browsers draw it', '', 'refund'],
    [
      'wrapped, padded, bordered',
      'width: 180px; height: 200px; padding: 3px 17px 5px 9px; border: 6px double',
      'possible',
    ],
    [
      'in another font with wide letters',
      'font: italic 700 19px/2.1 Georgia; letter-spacing: 3px; width: 420px; height: 260px',
      'damaged',
    ],
    [
      'in capitals, justified and indented',
      'text-transform: uppercase; text-indent: 40px; width: 500px; text-align: right',
      'refund',
    ],
    ['zoomed by the page', 'transform: scale(1.5); transform-origin: 0 0; width: 300px; height: 100px', 'possible'],
    ['with break-all', 'word-break: break-all; width: 137px; height: 220px', 'come'],
    ['unwrapped', 'white-space: pre; width: 700px; height: 60px', 'possible'],
  ])('in a textarea %s', async (_, style, word) => {
    const page = await open(field(style), '#box');
    await expectAtWord(page, WORDS, word);
    expect(await page.evaluate(() => window.box.left())).toBe(0);
  });

  it('in a textarea with tabs, empty lines and emoji', async () => {
    const value = 'Hi,\n\n\t1\tone 😀 two\n\nBye\n';
    const page = await open(field('tab-size: 5; width: 300px; height: 160px', `\n${value}`), '#box');
    await expectAtWord(page, value, 'two');
    await expectAtWord(page, value, 'Bye');
  });

  it('in a textarea from right to left', async () => {
    const value = 'שלום אנה, התיקון בדרך';
    const page = await open(field('direction: rtl; width: 300px', value), '#box');
    await expectAtWord(page, value, 'התיקון');
  });

  it('in a single line, vertically centred and scrolled', async () => {
    const page = await open(
      `<input id="box" style="height: 60px; width: 200px; padding: 0 12px; margin: 30px" value="${WORDS}">`,
      '#box',
    );
    await expectAtWord(page, WORDS, 'will');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#box')!.scrollLeft = 120;
    });
    await expectAtWord(page, WORDS, 'soon');
  });

  it('follow the scrolling of a textarea and stay inside it', async () => {
    const long = Array.from({ length: 30 }, (_, line) => `line ${line} of it`).join('\n');
    const page = await open(field('width: 300px; height: 80px', long), '#box');
    const span = spanOfWord(long, 'line 20');
    const rects = () => page.evaluate(({ start, end }) => window.box.rects(start, end), span);
    expect(await rects()).toEqual([]);
    const repaints = await page.evaluate(() => window.box.repaints());
    await page.evaluate(() => {
      const box = document.querySelector('#box')!;
      box.scrollTop = (box.scrollHeight / 30) * 19;
    });
    await page.waitForFunction((count) => window.box.repaints() > count, repaints);
    await expectAtWord(page, long, 'line 20');
  });

  it('in a frame with border, padding and scrolling', async () => {
    const page = await open(FRAME(`<p style="margin-top: 300px">${WORDS}</p>`), '#frame >>> body');
    expect(await page.evaluate(() => window.box.rects(0, 2))).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLIFrameElement>('#frame')!.contentWindow!.scrollTo(0, 250));
    await expectAtWord(page, WORDS, 'possible');
  });

  it('in a scrolling editable do not reach under what is around it', async () => {
    const page = await open(
      `<div id="box" contenteditable style="height: 60px; overflow: auto"><p style="margin-bottom: 200px">top</p><p>${WORDS}</p></div>`,
      '#box',
    );
    const text = await page.evaluate(() => window.box.composer().read().text);
    const span = spanOfWord(text, 'refund');
    expect(await page.evaluate(({ start, end }) => window.box.rects(start, end), span)).toEqual([]);
    await page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 1000));
    await expectAtWord(page, text, 'refund');
  });

  it('of a span over two paragraphs are those of the words, not of the blocks', async () => {
    const page = await open('<div id="box" contenteditable><p>one</p><p>two</p><p>three</p></div>', '#box');
    const widths = await page.evaluate(() => window.box.rects(0, 13).map(({ width }) => width));
    expect(widths).toHaveLength(3);
    expect(Math.max(...widths)).toBeLessThan(100);
  });

  it.each([
    ['#box', '<div id="box" contenteditable>one two three</div>'],
    ['#box', '<textarea id="box">one two three</textarea>'],
    ['#frame >>> body', FRAME('one two three')],
  ])('a point finds the shortest span under it: %s in %s', async (selector, body) => {
    const page = await open(body, selector);
    const found = await page.evaluate(() => {
      const spans = [
        { start: 0, end: 13 },
        { start: 4, end: 7 },
      ];
      const at = (start: number, end: number) => {
        const [rect] = window.box.rects(start, end);
        return rect ? window.box.spanAt(rect.x + rect.width / 2, rect.y + rect.height / 2, spans) : null;
      };
      return [at(4, 7), at(8, 13), window.box.spanAt(0, 0, spans)];
    });
    expect(found).toEqual([{ start: 4, end: 7 }, { start: 0, end: 13 }, null]);
  });
});

const LONG = Array.from({ length: 60 }, (_, line) => `Line ${line} of a long reply.`);
const ROOM = 'width: 300px; height: 100px; overflow: auto';

describe('words that are scrolled away', () => {
  it.each([
    ['a field', '#box', `<textarea id="box" style="${ROOM}">${LONG.join('\n')}</textarea>`],
    [
      'a box',
      '#box',
      `<div id="box" contenteditable style="${ROOM}">${LONG.map((line) => `<p>${line}</p>`).join('')}</div>`,
    ],
    ['a frame', '#frame >>> body', FRAME(LONG.map((line) => `<p>${line}</p>`).join(''))],
  ])('are brought into sight in %s below the fold, the caret where it was', async (_, selector, body) => {
    const page = await open(`<div style="height: 2000px"></div>${body}`, selector);
    const seen = await page.evaluate(() => {
      const { text } = window.box.composer().read();
      const start = text.indexOf('Line 40');
      const look = () => window.box.rects(start, start + 7).filter(({ y }) => y >= 0 && y < innerHeight).length;
      const caret = window.box.composer().caret();
      const before = look();
      window.box.reveal(start, start + 7);
      return { before, after: look(), kept: JSON.stringify(caret) === JSON.stringify(window.box.composer().caret()) };
    });
    expect(seen).toEqual({ before: 0, after: 1, kept: true });
  });
});

describe('the line that is being typed in', () => {
  it.each([
    ['a field', '#box', '<textarea id="box" rows="9" cols="40"></textarea>'],
    ['a rich box', '#box', '<div id="box" contenteditable><p><br></p></div>'],
    ['lines by breaks', '#box', '<div id="box" contenteditable="plaintext-only" style="white-space: pre-wrap"></div>'],
    ['a frame', '#frame >>> body', FRAME('<p><br></p>')],
  ])('is told in %s, also where nothing stands in it as yet', async (_, selector, body) => {
    const page = await open(body, selector);
    await page.evaluate((at) => window.box.find(at).focus(), selector);
    const lines: { y: number; height: number }[] = [];
    const told = async () => {
      const line = await page.evaluate(() => window.box.line());
      if (line) lines.push(line);
    };
    await page.keyboard.type('Hello');
    await told();
    for (const words of ['', '', 'again']) {
      await page.keyboard.press('Enter');
      if (words) await page.keyboard.type(words);
      await told();
    }
    expect(lines).toHaveLength(4);
    const [last, ...words] = await page.evaluate(() => {
      const at = window.box.composer().read().text.indexOf('again');
      return window.box.rects(at, at + 5);
    });
    expect(words).toEqual([]);
    expect(lines.at(-1)?.y).toBeCloseTo(last?.y ?? 0);
    for (const [at, { y }] of lines.entries()) if (at > 0) expect(y).toBeGreaterThan((lines[at - 1]?.y ?? 0) + 5);
  });
});

describe('repainting', () => {
  it('comes when the system changes its colours, and nothing moves', async () => {
    const page = await open('<div id="box" contenteditable>text</div>', '#box');
    const settled = () =>
      page.evaluate(async () => {
        for (let n = 0; n < 3; n++) await new Promise((done) => requestAnimationFrame(done));
        return window.box.repaints();
      });
    await settled();
    const before = await settled();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction((count) => window.box.repaints() > count, before);
  });

  it('happens once a frame however much scrolls, and never after the end', async () => {
    const page = await open('<div style="height: 3000px"><div id="box" contenteditable>text</div></div>', '#box');
    const counts = await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      await frame();
      const before = window.box.repaints();
      for (let step = 0; step < 50; step++) document.dispatchEvent(new Event('scroll'));
      await frame();
      const after = window.box.repaints();
      window.box.close();
      document.dispatchEvent(new Event('scroll'));
      await frame();
      return [after - before, window.box.repaints() - after];
    });
    expect(counts).toEqual([1, 0]);
  });
});

describe('another checker in the box', () => {
  it.each([
    ['Grammarly', '<div><textarea id="box"></textarea><grammarly-extension></grammarly-extension></div>'],
    ['Grammarly', '<textarea id="box" data-gramm="true"></textarea>'],
    ['LanguageTool', '<div><lt-highlighter></lt-highlighter><textarea id="box" data-gramm="false"></textarea></div>'],
    ['Harper', '<textarea id="box"></textarea><harper-render-box></harper-render-box>'],
    [null, '<textarea id="box" data-gramm="false"></textarea><grammarly-extension></grammarly-extension>'],
    [null, '<textarea id="box" data-lt-tmp-id="lt-286545" data-gramm="false"></textarea>'],
    [
      null,
      '<section><div><div><textarea id="box"></textarea></div></div></section><section><grammarly-extension></grammarly-extension></section>',
    ],
    [null, '<textarea id="box"></textarea>'],
  ])('%s: %s', async (name, body) => {
    const page = await bench.open(body);
    expect(await page.evaluate(() => window.box.otherChecker('#box'))).toBe(name);
  });
});
