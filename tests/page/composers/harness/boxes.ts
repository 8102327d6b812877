/** The boxes every row of the behaviour table is run over. All of them read as `text` and say "quick" in bold where they can. */
import type { World } from './browser.ts';

export interface BoxFixture {
  readonly name: string;
  readonly kind: string;
  readonly body: string;
  readonly selector: string;
  readonly text: string;
  /** Markup, or value, once "quick" was replaced by "careful". Left out: the same markup with the other word. */
  readonly fixed?: string;
  /** What the page would submit, as text. */
  sent(page: World): Promise<string>;
  /** The same as it is saved, byte for byte. Left out: the markup, or value, of the box. */
  saved?(page: World): Promise<string>;
  /** What its own keys leave otherwise, so that only sentences are compared: said in docs/editors.md. */
  readonly ownKeys?: string;
  prepare?(page: World): Promise<void>;
  readonly oneLine?: true;
  readonly rich?: true;
  /** The body with something else in the box; without it the rows that need that are left out. */
  filled?(html: string, text: string): string;
  /** The page itself makes the box read-only. */
  lock?(page: World): Promise<void>;
  /** The page draws the box anew from its own model. */
  render?(page: World): Promise<void>;
  /** What the editor puts into its markup where the caret is, and never into its data. */
  readonly caretMark?: RegExp;
  /** Why one undo takes along what was written just before our write: said in docs/editors.md. */
  readonly coarseUndo?: string;
  /** Why an undo may change nothing, so that it takes one more. */
  readonly idleUndo?: string;
  /** The keys that redo, where not Control+Shift+z. */
  readonly redo?: string;
  /** Where no key does it. */
  redoByButton?(page: World): Promise<void>;
}

const LINES = 'Dear Ann,\nthe quick fix 😀 is "𝒜" on its way.\n\nTom';
const value = (page: World): Promise<string> =>
  page.evaluate(() => new FormData(document.querySelector('form')!).get('reply') as string);
const shown = (page: World): Promise<string> => page.evaluate(() => window.box.readPlain('#box'));

/**
 * Same structure and manners as CKEditor 4: a frame written by the page, seven zero-width spaces at a caret that are not
 * in the data, and an undo of its own that saves every 25 inputs or on a click, and forgets redo when a key comes up
 * while it thinks another is down.
 */
const FRAME_EDITOR = `
<style>iframe { width: 600px; height: 200px; border: 3px solid; padding: 5px }</style>
<form><textarea name="reply" hidden></textarea><div class="cke"><iframe id="frame" class="cke_wysiwyg_frame"></iframe></div></form>
<script>
  const frame = document.querySelector('#frame').contentDocument;
  frame.open();
  frame.write('<!doctype html><html><head><style>body{margin:20px}</style></head><body class="cke_editable cke_editable_themed" contenteditable="true" spellcheck="false">'
    + '<p>Dear Ann,</p><p>the <strong>\\u200b\\u200b\\u200b\\u200b\\u200b\\u200b\\u200bquick</strong> fix 😀 is "𝒜" on its&nbsp;way.</p><p><br></p><p>Tom</p></body></html>');
  frame.close();
  const body = frame.body;
  window.editorData = () => body.innerHTML.replace(/\\u200b/g, '');
  const saved = [body.innerHTML];
  let at = 0;
  let typed = 0;
  const down = new Set();
  const save = () => {
    typed = 0;
    if (saved[at] === body.innerHTML) return;
    saved.splice(++at, Infinity, body.innerHTML);
  };
  body.addEventListener('input', () => {
    if (down.size === 0) down.add(0);
    if (++typed >= 25) save();
  });
  frame.documentElement.addEventListener('click', save);
  body.addEventListener('keyup', (event) => {
    const inputs = typed;
    down.delete(event.keyCode);
    if (inputs > 0 && down.has(0)) saved.splice(at + 1);
  });
  body.addEventListener('keydown', (event) => {
    if (!event.ctrlKey) down.add(event.keyCode);
    if (!event.ctrlKey || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (!event.shiftKey) save();
    at = Math.min(Math.max(at + (event.shiftKey ? 1 : -1), 0), saved.length - 1);
    body.innerHTML = saved[at];
    frame.getSelection().selectAllChildren(body.lastChild);
    frame.getSelection().collapseToEnd();
  });
</script>`;

export const boxes: readonly BoxFixture[] = [
  {
    name: 'textarea',
    kind: 'textarea',
    body: `<form><textarea id="box" name="reply" rows="6" cols="60">${LINES}</textarea></form>`,
    selector: '#box',
    text: LINES,
    fixed: LINES.replace('quick', 'careful'),
    sent: value,
  },
  {
    name: 'input',
    kind: 'textarea',
    body: '<form><input id="box" name="reply" size="60" value="the quick fix 😀 is on its way."></form>',
    selector: '#box',
    text: 'the quick fix 😀 is on its way.',
    fixed: 'the careful fix 😀 is on its way.',
    sent: value,
    oneLine: true,
  },
  {
    name: 'textarea controlled by React',
    kind: 'textarea',
    body: '<div id="root"></div>',
    selector: '#box',
    text: LINES,
    fixed: LINES.replace('quick', 'careful'),
    sent: (page) => page.evaluate(() => document.querySelector('#state')!.textContent ?? ''),
    prepare: async (page) => {
      await page.evaluate((text) => window.box.renderReact(text), LINES);
      await page.waitForFunction(() => document.querySelector('#box') !== null);
    },
  },
  {
    name: 'contenteditable',
    kind: 'contenteditable',
    body: '<div id="box" contenteditable><div>Dear Ann,</div><div>the <b>quick</b> fix 😀 is "𝒜" on its way.</div><div><br></div><div>Tom</div></div>',
    filled: (html) => `<div id="box" contenteditable>${html}</div>`,
    selector: '#box',
    text: LINES,
    fixed: '<div>Dear Ann,</div><div>the <b>careful</b> fix 😀 is "𝒜" on its way.</div><div><br></div><div>Tom</div>',
    sent: shown,
    rich: true,
  },
  {
    name: 'contenteditable with lists and nested blocks',
    kind: 'contenteditable',
    body: `<div id="box" contenteditable style="height: 140px; overflow: auto"><section><p>Dear Ann,<br>the <b><i>quick</i></b> <a href="#x">fix</a> 😀</p>
      <ul><li>one</li><li>two<ol><li><p>deep</p></li></ol></li></ul></section><p>Tom</p></div>`,
    selector: '#box',
    text: 'Dear Ann,\nthe quick fix 😀\none\ntwo\ndeep\nTom',
    fixed: `<section><p>Dear Ann,<br>the <b><i>careful</i></b> <a href="#x">fix</a> 😀</p>
      <ul><li>one</li><li>two<ol><li><p>deep</p></li></ol></li></ul></section><p>Tom</p>`,
    sent: shown,
    rich: true,
  },
  {
    name: 'contenteditable for plain text only',
    kind: 'contenteditable',
    body: `<div id="box" contenteditable="plaintext-only" style="white-space: pre-wrap">${LINES}</div>`,
    selector: '#box',
    text: LINES,
    fixed: LINES.replace('quick', 'careful'),
    sent: (page) => page.evaluate(() => document.querySelector('#box')!.textContent ?? ''),
  },
  {
    name: 'CKEditor 4 in its frame',
    kind: 'ckeditor4',
    body: FRAME_EDITOR,
    selector: '#frame >>> body',
    text: LINES,
    fixed: '<p>Dear Ann,</p><p>the <strong>careful</strong> fix 😀 is "𝒜" on its&nbsp;way.</p><p><br></p><p>Tom</p>',
    sent: (page) =>
      page.evaluate(() => {
        const parsed = new DOMParser().parseFromString(Reflect.get(window, 'editorData')(), 'text/html');
        parsed.body.id = 'parsed';
        document.body.append(parsed.body);
        const text = window.box.readPlain('#parsed');
        document.querySelector('#parsed')?.remove();
        return text;
      }),
    rich: true,
  },
];
