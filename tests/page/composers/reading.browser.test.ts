/** Text as a person sees it, and the way from its offsets back into the page and from the page to its offsets. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startBench } from './harness/browser.ts';

const bench = startBench();

const open = async (inside: string, attributes = ''): Promise<Page> => {
  const page = await bench.open(`<style>.gone { display: none } .row { display: block }</style>
    <div id="box" contenteditable ${attributes}>${inside}</div>`);
  await page.evaluate(() => window.box.open('#box'));
  return page;
};
const read = (page: Page) => page.evaluate(() => window.box.composer().read().text);

const GIVEN: readonly (readonly [name: string, html: string, text: string, attributes?: string])[] = [
  ['nothing', '', ''],
  ['an empty paragraph', '<p><br></p>', ''],
  ['two empty paragraphs', '<p><br></p><p><br></p>', '\n'],
  ['bare text', 'Hello', 'Hello'],
  ['bare text before blocks', 'Hello<div>you</div><div>there</div>', 'Hello\nyou\nthere'],
  ['an empty line between', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['line breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  ['the line break a browser keeps at the end', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['an empty last line', '<div>a<br><br></div>', 'a\n'],
  ['nested blocks', '<div><div><p>a</p></div></div><section><div>b</div></section>', 'a\nb'],
  ['empty blocks of no height', '<p>a</p><div></div><p></p><p>b</p>', 'a\nb'],
  ['lists', '<ul><li>a</li><li><p>b</p><ol><li>c</li></ol></li></ul><p>d</p>', 'a\nb\nc\nd'],
  ['a list as source code is laid out', '<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n', 'a\nb'],
  ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\nb\nc'],
  ['links and bold', 'see <a href="#x">our <b>page</b></a>, please', 'see our page, please'],
  ['collapsing space', '  a \n  b\t c  ', 'a b c'],
  ['collapsing space over elements', 'a <b> b </b> <i> c</i>', 'a b c'],
  ['no space at the ends of lines', '<p>a </p> <p> b</p>', 'a\nb'],
  ['kept space', 'a  b\n c ', 'a  b\n c ', 'style="white-space: pre-wrap"'],
  ['a newline at the end of kept space is not a line', 'a\n', 'a', 'style="white-space: pre-wrap"'],
  ['kept space inside', '<p>a  b</p><pre>c  d\n  e</pre>', 'a b\nc  d\n  e'],
  ['hard spaces, one for one', 'a&nbsp;&nbsp;b&nbsp;', 'a  b '],
  ['zero-width spaces of the editor', '\u200b\u200bHel\u200blo\ufeff <b>\u2060\u2060</b>you', 'Hello you'],
  ['joined emoji and flags', 'x 👩‍👩‍👧 🇩🇪 𝒜 é', 'x 👩‍👩‍👧 🇩🇪 𝒜 é'],
  ['joiners that letters need', 'می\u200cخواهم', 'می\u200cخواهم'],
  [
    'what is not shown',
    'a<span class="gone">hidden</span><span hidden>hidden</span>b<style>x</style><script>1</script>',
    'ab',
  ],
  ['blocks by style', '<span class="row">a</span><span style="display: block">b</span>', 'a\nb'],
  ['a mention nobody can type in', 'Hi <span contenteditable="false">@Ann</span>, hello', 'Hi @Ann, hello'],
  ['an image on its own line', '<p>a</p><p><img alt="x"></p><p>b</p>', 'a\n\nb'],
  ['comments', 'a<!-- not this -->b', 'ab'],
];

const CASES = GIVEN.map(([name, html, text, attributes = '']) => [name, html, text, attributes] as const);

describe('reads', () => {
  it.each(CASES)('%s', async (_, html, text, attributes) => {
    const page = await open(html, attributes);
    expect(await read(page)).toBe(text);
    expect(await page.evaluate(() => window.box.readPlain('#box'))).toBe(text);
  });

  it.each(CASES)('and finds the way back for every offset of %s', async (_, html, text, attributes) => {
    const page = await open(html, attributes);
    const lost = await page.evaluate(() => {
      const composer = window.box.composer();
      const { text: all, rangeOf } = composer.read();
      const found: string[] = [];
      for (let at = 0; at <= all.length; at++) {
        composer.focus({ start: at, end: at });
        const caret = composer.caret();
        if (caret?.start !== at || caret.end !== at) found.push(`caret ${at} → ${caret?.start}–${caret?.end}`);
        const range = rangeOf({ start: at, end: at + 1 });
        const character = all[at];
        if (character === undefined) {
          if (range) found.push(`a range past the end`);
        } else if (/\S/.test(character) && range?.toString().replace(/[\u200b\u2060\ufeff]/g, '') !== character) {
          found.push(`${at} ${character} → ${range?.toString()}`);
        }
      }
      return found;
    });
    expect(lost).toEqual([]);
    expect(await read(page)).toBe(text);
  });
});

describe('spanOf', () => {
  const spanOf = (page: Page, selector: string) =>
    page.evaluate((css) => window.box.composer().read().spanOf(document.querySelector(css)!), selector);

  it('says what part of the text an element holds', async () => {
    const page = await open('<p>mine</p><div id="sig"><p>--</p><p>Tom</p></div><blockquote>old</blockquote>');
    expect(await spanOf(page, '#sig')).toEqual({ start: 5, end: 11 });
    expect(await spanOf(page, 'blockquote')).toEqual({ start: 12, end: 15 });
    expect(await spanOf(page, '#box')).toEqual({ start: 0, end: 15 });
  });

  it('says null for what is not part of it', async () => {
    const page = await open('<p>mine <span id="none"></span></p><i id="gone" hidden>x</i>');
    expect(await spanOf(page, '#none')).toBeNull();
    expect(await spanOf(page, '#gone')).toBeNull();
    expect(await spanOf(page, 'body')).toBeNull();
  });
});

it('says null for a span that was never in the text, or whose node the page has changed since', async () => {
  const page = await open('<p>one two</p>');
  const ranges = await page.evaluate(() => {
    const { rangeOf } = window.box.composer().read();
    const outside = [rangeOf({ start: 0, end: 99 }), rangeOf({ start: -1, end: 2 }), rangeOf({ start: 5, end: 4 })];
    document.querySelector('#box p')!.firstChild!.nodeValue = 'one';
    const shortened = rangeOf({ start: 4, end: 7 });
    document.querySelector('#box')!.textContent = 'other';
    return [...outside, shortened, rangeOf({ start: 0, end: 3 })];
  });
  expect(ranges).toEqual([null, null, null, null, null]);
});
