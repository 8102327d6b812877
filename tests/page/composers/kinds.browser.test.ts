/** What each kind claims, what a field may hold, and what happens when the page does not take a write. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startBench } from './harness/browser.ts';

const bench = startBench();
const value = (page: Page) => page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#box')!.value);

describe('claims', () => {
  it.each([
    ['textarea', '<textarea id="box"></textarea>'],
    ['textarea', '<textarea id="box" contenteditable="true"></textarea>'],
    ['textarea', '<input id="box">'],
    ['textarea', '<input id="box" type="search">'],
    ['contenteditable', '<div id="box" contenteditable></div>'],
    ['contenteditable', '<div id="box" contenteditable="plaintext-only"></div>'],
    ['ckeditor4', '<div id="box" class="cke_editable cke_editable_inline" contenteditable="true"></div>'],
    ['quill', '<div class="ql-editor" id="box" contenteditable="true"></div>'],
    ['lexical', '<div data-lexical-editor="true" id="box" contenteditable="true"></div>'],
    ['slate', '<div data-slate-editor="true" id="box" contenteditable="true"></div>'],
    ['draft-js', '<div class="public-DraftEditor-content" id="box" contenteditable="true"></div>'],
    [null, '<div class="ql-editor" id="box" contenteditable="false"></div>'],
    ['contenteditable', '<div class="public-DraftEditor-root"><div id="box" contenteditable="true"></div></div>'],
    [null, '<input id="box" type="password">'],
    [null, '<input id="box" type="email">'],
    [null, '<input id="box" type="checkbox">'],
    [null, '<div id="box" contenteditable="false"></div>'],
    [null, '<div class="cke_editable" id="box"></div>'],
    [null, '<div contenteditable><p id="box">inside one</p></div>'],
    [null, '<select id="box"></select>'],
  ])('%s: %s', async (kind, body) => {
    const page = await bench.open(body);
    expect(await page.evaluate(() => window.box.kindOf('#box'))).toBe(kind);
    expect(await page.evaluate(() => window.box.open('#box'))).toBe(kind);
  });
});

describe('an element', () => {
  it('keeps the space before a stop at a line’s end, or what is typed there would join the word', async () => {
    const page = await bench.open('<div id="box" contenteditable></div>');
    await page.evaluate(() => window.box.open('#box'));
    const html = '<p>Thanks for\u00a0</p>\n<p>Bye\u00a0</p>\n';
    const outcome = await page.evaluate(
      (given) => window.box.composer().insert({ text: 'Thanks for \n\nBye ', html: given, cursors: [11] }),
      html,
    );
    expect(outcome).toMatchObject({ kind: 'applied' });
    expect(await page.evaluate(() => document.querySelector('#box')?.innerHTML)).toBe(
      '<p>Thanks for&nbsp;</p><p>Bye&nbsp;</p>',
    );
  });
});

describe('a field', () => {
  const insert = (page: Page, text: string, at?: { start: number; end: number }) =>
    page.evaluate(([given, place]) => window.box.composer().insert({ text: given }, place ?? undefined), [
      text,
      at ?? null,
    ] as const);

  it('takes no more than the page allows', async () => {
    const page = await bench.open('<textarea id="box" maxlength="12">12345678</textarea>');
    await page.evaluate(() => window.box.open('#box'));
    expect(await insert(page, 'abcde', { start: 8, end: 8 })).toEqual({
      kind: 'refused',
      reason: 'too-long',
      text: 'abcde',
    });
    expect(await value(page)).toBe('12345678');
    expect(await insert(page, 'abcdef', { start: 0, end: 2 })).toMatchObject({ kind: 'applied' });
    expect(await value(page)).toBe('abcdef345678');
    // Full already: what makes it shorter is still allowed.
    const shorter = await page.evaluate(() =>
      window.box.composer().apply({ span: { start: 0, end: 6 }, expected: 'abcdef', replacement: 'x' }),
    );
    expect(shorter).toEqual({ kind: 'applied', span: { start: 0, end: 1 } });
  });

  it('of one line gets one line', async () => {
    const page = await bench.open('<input id="box" value="Re: ">');
    await page.evaluate(() => window.box.open('#box'));
    expect(await insert(page, 'your\r\n\r\nlamp', { start: 4, end: 4 })).toEqual({
      kind: 'applied',
      span: { start: 4, end: 13 },
    });
    expect(await value(page)).toBe('Re: your lamp');
  });

  it('switched off by its fieldset is not written to', async () => {
    const page = await bench.open('<fieldset disabled><textarea id="box">text</textarea></fieldset>');
    await page.evaluate(() => window.box.open('#box'));
    expect(await insert(page, 'x')).toEqual({ kind: 'refused', reason: 'read-only', text: 'x' });
  });

  it('that cannot have the focus leaves the one that has it alone', async () => {
    const page = await bench.open(
      '<textarea id="box" style="display: none">text</textarea><textarea id="other">mine</textarea>',
    );
    await page.evaluate(() => window.box.open('#box'));
    await page.focus('#other');
    expect(await insert(page, 'x')).toEqual({ kind: 'refused', reason: 'not-taken', text: 'x' });
    expect(await page.evaluate(() => [...document.querySelectorAll('textarea')].map((each) => each.value))).toEqual([
      'text',
      'mine',
    ]);
  });

  it('hears a macro that the page puts in after a click elsewhere', async () => {
    const page = await bench.open(`<textarea id="box"></textarea><button>Macro</button>
      <script>document.querySelector('button').onclick = () => { document.querySelector('#box').value = 'macro'; };</script>`);
    await page.evaluate(() => window.box.open('#box'));
    await page.click('button');
    await page.waitForFunction(() => window.box.heard() === 1);
  });

  it('in an open shadow root is written to and hears nothing of its neighbour', async () => {
    const page = await bench.open('<div id="host"></div><textarea id="other">mine</textarea>');
    const outcome = await page.evaluate(async () => {
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.textContent = 'the quick fix';
      root.append(box);
      window.box.openElement(box);
      return window.box.composer().apply({ span: { start: 4, end: 9 }, expected: 'quick', replacement: 'careful' });
    });
    expect(outcome).toEqual({ kind: 'applied', span: { start: 4, end: 11 } });
    await page.keyboard.type('!');
    expect(await page.evaluate(() => window.box.composer().read().text)).toBe('the careful! fix');
  });
});

describe('a rich template', () => {
  const html = `<p>Hi <b>Ann</b>,<br>
    thanks for
your note.</p>
<ul>
  <li>one</li>
  <li>two</li>
</ul>
<p>Bye</p>
`;
  const plain = 'Hi Ann,\nthanks for your note.\n\n- one\n- two\n\nBye';

  it.each(['normal', 'pre-wrap'])(
    'leaves no line breaks of its source behind where white space is %s',
    async (space) => {
      const page = await bench.open(`<div id="box" contenteditable style="white-space: ${space}"><p>So: </p></div>`);
      const text = await page.evaluate(
        async ([rich, words]) => {
          window.box.open('#box');
          const composer = window.box.composer();
          await composer.insert({ text: words, html: rich, cursor: words.indexOf('two') }, { start: 3, end: 3 });
          return composer.read().text;
        },
        [html, plain] as const,
      );
      expect(text.trimEnd()).toBe('So:Hi Ann,\nthanks for your note.\none\ntwo\nBye');
      await page.keyboard.type('|');
      expect(await page.evaluate(() => window.box.composer().read().text)).toContain('\n|two');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      expect((await page.evaluate(() => window.box.composer().read().text)).trimEnd()).toBe('So:');
    },
  );
});

describe('focus', () => {
  it('does not scroll the page', async () => {
    const page = await bench.open('<div style="height: 4000px"></div><div id="box" contenteditable>text</div>');
    await page.evaluate(() => {
      window.box.open('#box');
      window.box.composer().focus({ start: 2, end: 2 });
    });
    expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'box']);
  });
});

/** An editor that owns its text: puts it back over any change it did not make, as CKEditor 5 and Slate do. */
const MODEL_EDITOR = (listens: boolean) => `
<div id="box" class="model" contenteditable>the quick fix</div>
<script>
  const box = document.querySelector('#box');
  let model = box.textContent;
  window.writes = 0;
  const render = () => { if (box.textContent !== model) box.textContent = model; };
  new MutationObserver(render).observe(box, { childList: true, characterData: true, subtree: true });
  box.addEventListener('beforeinput', (event) => {
    if (event.inputType !== 'insertReplacementText' || !${listens}) return;
    event.preventDefault();
    const [range] = event.getTargetRanges();
    const text = event.dataTransfer.getData('text/plain');
    model = model.slice(0, range.startOffset) + text + model.slice(range.endOffset);
    window.writes++;
    setTimeout(render, 30);
  });
</script>`;

describe('an editor that owns its text', () => {
  const fix = async (listens: boolean, ways: ('beforeinput' | 'execCommand')[]) => {
    const page = await bench.open(MODEL_EDITOR(listens));
    const outcome = await page.evaluate((order) => {
      const kind = window.box.editableKind({ id: 'model', priority: 1, claims: () => true, ways: order });
      window.box.use(kind.open(window.box.find('#box')));
      return window.box.composer().apply({ span: { start: 4, end: 9 }, expected: 'quick', replacement: 'careful' });
    }, ways);
    return { page, outcome, text: await page.evaluate(() => window.box.readPlain('#box')) };
  };

  it('takes the way it listens to, once, even when it answers late', async () => {
    const { page, outcome, text } = await fix(true, ['beforeinput', 'execCommand']);
    expect([outcome.kind, text]).toEqual(['applied', 'the careful fix']);
    expect(await page.evaluate(() => Reflect.get(window, 'writes'))).toBe(1);
  });

  it('is tried the next way only after the first changed nothing', async () => {
    const { outcome, text } = await fix(true, ['execCommand', 'beforeinput']);
    expect([outcome.kind, text]).toEqual(['applied', 'the careful fix']);
  });

  it('that takes neither is left as it was, and the words are handed back', async () => {
    const { outcome, text } = await fix(false, ['beforeinput', 'execCommand']);
    expect(outcome).toEqual({ kind: 'refused', reason: 'not-taken', text: 'careful' });
    expect(text).toBe('the quick fix');
  });
});

it('takes back what the page made something else of, and does not try again', async () => {
  const page = await bench.open(`<div id="box" contenteditable>the quick fix</div>
    <script>document.querySelector('#box').addEventListener('beforeinput', (event) => {
      if (event.inputType !== 'insertReplacementText') return;
      event.preventDefault();
      for (const letter of event.data.toUpperCase()) document.execCommand('insertHTML', false, letter);
    });</script>`);
  const outcome = await page.evaluate(() => {
    const ways = ['beforeinput', 'execCommand'] as const;
    const kind = window.box.editableKind({ id: 'shouting', priority: 1, claims: () => true, ways });
    window.box.use(kind.open(window.box.find('#box')));
    return window.box.composer().apply({ span: { start: 4, end: 9 }, expected: 'quick', replacement: 'yes' });
  });
  expect(outcome).toEqual({ kind: 'refused', reason: 'not-taken', text: 'yes' });
  expect(await page.evaluate(() => window.box.composer().read().text)).toBe('the quick fix');
});
