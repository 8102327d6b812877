/** The guard with real presses in a real Chromium: only trusted events count, so nothing here is dispatched by hand. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startFixtureBrowser } from './adapters/fixture-browser.ts';

const browser = startFixtureBrowser();
let page: Page;
beforeAll(async () => {
  page = await browser.newPage();
});

interface Setup {
  readonly body: string;
  readonly controls: string;
  readonly box?: string;
  readonly keys?: readonly string[];
  readonly judge?: 'hold' | 'let-through' | 'throw';
  /** Runs in the page before anything else. */
  readonly run?: string;
}

/** `log` is what the page noticed; `held` how often a dialog would have opened. */
async function start({ body, controls, box = '#box', keys = [], judge = 'hold', run = '' }: Setup): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><body>${body}</body>`);
  await browser.start(page);
  await page.evaluate(
    ({ controls, box, keys, judge, run }) => {
      const state = { log: [] as string[], held: 0, judged: 0, failed: 0, verdict: judge, outcome: '' };
      const early = window.inPage.armEarly(window);
      let resume: () => { kind: string } = () => ({ kind: 'none' });
      const guard = window.inPage.createSendGuard({
        sends: () => ({
          controls: controls ? window.inPage.queryAll(document, controls) : [],
          shortcuts: keys.map((name) => ({
            key: name.split('+').at(-1) ?? '',
            ctrlOrMeta: name.includes('Ctrl+'),
            shift: name.includes('Shift+'),
            ...(name.includes('Alt+') && { alt: true }),
          })),
        }),
        box: () => document.querySelector(box),
        judge: () => {
          state.judged++;
          if (state.verdict === 'throw') throw new Error('engine broken');
          return state.verdict;
        },
        held: (next) => {
          state.held++;
          resume = next;
        },
        failed: () => state.failed++,
        signal: new AbortController().signal,
      });
      early.setHandler(guard.handle);
      for (const form of document.forms) {
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          state.log.push(`submit ${event.submitter?.getAttribute('name') ?? 'none'}`);
        });
      }
      Object.assign(window, { state, resume: () => (state.outcome = resume().kind) });
      new Function('log', run)((text: string) => state.log.push(text));
    },
    { controls, box, keys, judge, run },
  );
}

interface State {
  log: string[];
  held: number;
  judged: number;
  failed: number;
  verdict: string;
  outcome: string;
}
const state = () => page.evaluate(() => (window as unknown as { state: State }).state);
const resume = () => page.evaluate(() => (window as unknown as { resume(): string }).resume());
const setVerdict = (verdict: string) =>
  page.evaluate((next) => {
    (window as unknown as { state: State }).state.verdict = next;
  }, verdict);

const FORM = `<form><input type="hidden" name="id" value="1"><input type="hidden" name="submit" value="x">
  <input id="subject" name="subject"><textarea id="box"></textarea>
  <input type="submit" name="AddMoreAttach" value="Add files"><input type="submit" name="SubmitTicket" value="Update"></form>`;

describe('a form with inputs named submit and id', () => {
  const setup = { body: FORM, controls: '[name=SubmitTicket]' };

  it('holds a click before the page sees any of it, and sends once on override', async () => {
    await start({
      ...setup,
      run: `for (const type of ['pointerdown','mousedown','click'])
      document.querySelector('[name=SubmitTicket]').addEventListener(type, (e) => log(type + (e.isTrusted ? ' trusted' : '')));`,
    });
    await page.click('[name=SubmitTicket]');
    expect(await state()).toMatchObject({ log: [], held: 1, judged: 1 });
    expect(await resume()).toBe('resent');
    expect((await state()).log).toEqual(['pointerdown', 'mousedown', 'click', 'submit SubmitTicket']);
    expect(await resume()).toBe('resent');
    expect((await state()).log.filter((line) => line.startsWith('submit'))).toHaveLength(1);
  });

  it('lets through, asking once', async () => {
    await start({ ...setup, judge: 'let-through' });
    await page.click('[name=SubmitTicket]');
    expect(await state()).toMatchObject({ log: ['submit SubmitTicket'], held: 0, judged: 1 });
  });

  it('lets through when the judge throws', async () => {
    await start({ ...setup, judge: 'throw' });
    await page.click('[name=SubmitTicket]');
    const { log, held, failed } = await state();
    expect(log).toEqual(['submit SubmitTicket']);
    expect(held).toBe(0);
    expect(failed).toBeGreaterThan(0);
  });

  it('asks again after an edit: a second press is judged anew', async () => {
    await start(setup);
    await page.click('[name=SubmitTicket]');
    await setVerdict('let-through');
    await page.locator('#box').pressSequentially('fixed');
    await page.click('[name=SubmitTicket]');
    expect(await state()).toMatchObject({ log: ['submit SubmitTicket'], held: 1, judged: 2 });
  });

  it('keeps the focus, and so no blur, in the box', async () => {
    await start({ ...setup, run: `document.querySelector('#box').addEventListener('blur', () => log('blur'));` });
    await page.focus('#box');
    await page.click('[name=SubmitTicket]');
    expect(await state()).toMatchObject({ log: [], held: 1 });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
  });

  it('takes a double click for one wish', async () => {
    await start(setup);
    await page.dblclick('[name=SubmitTicket]');
    expect(await state()).toMatchObject({ log: [], held: 1 });
    await resume();
    expect((await state()).log).toEqual(['submit SubmitTicket']);
  });

  it.each([
    ['a key', () => page.keyboard.press('q')],
    ['a press elsewhere', () => page.click('#subject')],
  ])('takes a press after %s for a wish of its own, however soon', async (_, between) => {
    await start(setup);
    await page.focus('#box');
    await page.click('[name=SubmitTicket]');
    await between();
    await page.click('[name=SubmitTicket]');
    expect(await state()).toMatchObject({ log: [], held: 2 });
  });

  it('is not concerned by Enter in the subject, which submits with another button', async () => {
    await start(setup);
    await page.press('#subject', 'Enter');
    expect(await state()).toMatchObject({ log: ['submit AddMoreAttach'], held: 0, judged: 0 });
  });

  it('holds Space and Enter on the focused button', async () => {
    await start(setup);
    await page.focus('[name=SubmitTicket]');
    await page.keyboard.press('Enter');
    expect(await state()).toMatchObject({ log: [], held: 1 });
    await resume();
    expect((await state()).log).toEqual(['submit SubmitTicket']);
  });

  it('leaves a right click alone', async () => {
    await start(setup);
    await page.click('[name=SubmitTicket]', { button: 'right' });
    expect(await state()).toMatchObject({ held: 0, judged: 0 });
  });

  it('does nothing once its session has ended', async () => {
    await start(setup);
    await page.evaluate(() => {
      const controller = new AbortController();
      const guard = window.inPage.createSendGuard({
        sends: () => ({ controls: [...document.querySelectorAll('[name=AddMoreAttach]')], shortcuts: [] }),
        judge: () => 'hold',
        held: () => undefined,
        signal: controller.signal,
      });
      guard.listenOn(window);
      controller.abort();
    });
    await page.click('[name=AddMoreAttach]');
    expect((await state()).log).toEqual(['submit AddMoreAttach']);
  });
});

it('holds Enter in the only field of a form whose only button sends', async () => {
  await start({ body: '<form><input id="box" name="q"><button name="go">Send</button></form>', controls: '[name=go]' });
  await page.press('#box', 'Enter');
  expect(await state()).toMatchObject({ log: [], held: 1 });
  await resume();
  expect((await state()).log).toEqual(['submit go']);
});

it('holds a submit that the page asks for itself', async () => {
  await start({
    body: '<form><textarea id="box"></textarea><button name="go">Send</button></form>',
    controls: '[name=go]',
    run: `document.querySelector('#box').addEventListener('keydown', (e) => { if (e.key === 'F2') document.forms[0].requestSubmit(); });`,
  });
  await page.press('#box', 'F2');
  expect(await state()).toMatchObject({ log: [], held: 1 });
  await resume();
  expect((await state()).log).toEqual(['submit none']);
});

it('lets the page submit later after an override, without asking again', async () => {
  await start({
    body: '<form><textarea id="box"></textarea><button type="button" name="go">Send</button><button name="real" hidden>x</button></form>',
    controls: '[name=go], [name=real]',
    run: `document.querySelector('[name=go]').addEventListener('click', () => setTimeout(() => document.forms[0].requestSubmit(), 20));`,
  });
  await page.click('[name=go]');
  await resume();
  await page.waitForFunction(() => (window as unknown as { state: State }).state.log.length > 0);
  expect(await state()).toMatchObject({ log: ['submit none'], held: 1 });
});

it('resends a press that the page takes on mousedown', async () => {
  await start({
    body: '<div id="box" contenteditable>x</div><div class="send"><i>➤</i></div>',
    controls: '.send',
    run: `document.querySelector('.send').addEventListener('mousedown', (e) => { e.preventDefault(); log('sent'); });`,
  });
  await page.click('.send i');
  expect(await state()).toMatchObject({ log: [], held: 1 });
  await resume();
  expect((await state()).log).toEqual(['sent']);
});

it('finds the successor of a control that was swapped', async () => {
  await start({
    body: '<div id="box" contenteditable>x</div><div id="bar"><button class="send">Send</button></div>',
    controls: '.send',
    run: `document.querySelector('#bar').addEventListener('click', (e) => { if (e.target.closest('.send')) log('sent'); });`,
  });
  await page.click('.send');
  await page.evaluate(() => {
    const old = document.querySelector('.send');
    old?.replaceWith(old.cloneNode(true));
  });
  expect(await resume()).toBe('resent');
  expect((await state()).log).toEqual(['sent']);
});

it('lets the next press through when there is nothing left to resend', async () => {
  await start({
    body: '<div id="box" contenteditable>x</div><div id="bar"><button class="send">Send</button></div>',
    controls: '.send',
    run: `document.querySelector('#bar').addEventListener('click', () => log('sent'));`,
  });
  await page.click('.send');
  await page.evaluate(() => document.querySelector('.send')?.remove());
  expect(await resume()).toBe('gone');
  await page.evaluate(() =>
    document
      .querySelector('#bar')
      ?.append(Object.assign(document.createElement('button'), { className: 'send', textContent: 'Send' })),
  );
  await page.click('.send');
  expect(await state()).toMatchObject({ log: ['sent'], held: 1, judged: 1 });
});

it('holds what is pressed of several variants, of which CSS shows one', async () => {
  await start({
    body: '<div id="box" contenteditable>x</div><button class="send a" hidden>Forward</button><button class="send b">Reply</button>',
    controls: '.send',
    run: `for (const b of document.querySelectorAll('.send')) b.addEventListener('click', () => log(b.className));`,
  });
  await page.click('.b');
  await resume();
  expect(await state()).toMatchObject({ log: ['send b'], held: 1 });
});

describe('a chat where Enter sends', () => {
  const setup = {
    body: '<textarea id="box"></textarea><input id="other"><button class="send">➤</button>',
    controls: '.send',
    keys: ['Enter'],
    run: `document.querySelector('#box').addEventListener('keydown', (e) => {
      if (e.key === 'Enter' && !e.shiftKey) { e.preventDefault(); log('sent ' + e.target.value); e.target.value = ''; } });`,
  };

  it('holds Enter, keeps the words, and sends once on override', async () => {
    await start(setup);
    await page.locator('#box').pressSequentially('hello');
    await page.keyboard.press('Enter');
    expect(await state()).toMatchObject({ log: [], held: 1, judged: 1 });
    expect(await page.inputValue('#box')).toBe('hello');
    expect(await resume()).toBe('resent');
    await resume();
    expect((await state()).log).toEqual(['sent hello']);
  });

  it('leaves Shift+Enter, Enter elsewhere, and Enter in an open list alone', async () => {
    await start(setup);
    await page.locator('#box').pressSequentially('one');
    await page.keyboard.press('Shift+Enter');
    await page.press('#other', 'Enter');
    await page.evaluate(() => document.querySelector('#box')?.setAttribute('aria-activedescendant', 'option-1'));
    await page.press('#box', 'Enter');
    expect(await state()).toMatchObject({ held: 0, judged: 0 });
  });

  it('says so when nothing reacted to the key, and lets the next one through', async () => {
    await start({
      ...setup,
      run: `document.querySelector('#box').addEventListener('keydown', (e) => {
      if (e.key === 'Enter' && e.isTrusted) { e.preventDefault(); log('sent'); } });`,
    });
    await page.press('#box', 'Enter');
    expect(await resume()).toBe('unconfirmed');
    await page.press('#box', 'Enter');
    expect(await state()).toMatchObject({ log: ['sent'], held: 1, judged: 1 });
  });
});

describe('shortcuts with Alt or Shift', () => {
  const setup = {
    body: '<textarea id="box">x</textarea><input id="assignee"><button class="send">Send</button>',
    controls: '.send',
    keys: ['Ctrl+Alt+s', 'Ctrl+Shift+c', 'Alt+s'],
    run: `document.addEventListener('keydown', (e) => {
      if (/^[a-z]$/i.test(e.key) && (e.ctrlKey || e.altKey)) { e.preventDefault(); log((e.isTrusted ? '' : 'again ') + e.code); } });`,
  };

  it.each([
    ['Control+Alt+s', 'KeyS'],
    ['Alt+s', 'KeyS'],
    ['Control+Shift+C', 'KeyC'],
  ])('holds %s, and plays it once on override', async (keys, code) => {
    await start(setup);
    await page.press('#box', keys);
    expect(await state()).toMatchObject({ log: [], held: 1, judged: 1 });
    expect(await resume()).toBe('resent');
    await resume();
    expect((await state()).log).toEqual([`again ${code}`]);
  });

  it('counts what has Alt wherever the focus is, as the page does, while the box is shown', async () => {
    await start(setup);
    await page.press('#assignee', 'Control+Shift+C');
    expect(await state()).toMatchObject({ log: ['KeyC'], held: 0 });
    await page.press('#assignee', 'Control+Alt+s');
    expect(await state()).toMatchObject({ log: ['KeyC'], held: 1 });
    await page.evaluate(() => document.querySelector('#box')?.setAttribute('hidden', ''));
    await page.press('#assignee', 'Control+Alt+s');
    expect(await state()).toMatchObject({ log: ['KeyC', 'KeyS'], held: 1 });
  });

  it.each(['Control+s', 'Control+c', 'Control+Alt+x', 'Control+Alt+Shift+S', 'Shift+S'])(
    'leaves %s alone',
    async (keys) => {
      await start(setup);
      await page.press('#box', keys);
      expect(await state()).toMatchObject({ held: 0, judged: 0 });
    },
  );

  /** A key as the keyboard of a Mac gives it. */
  const press = async (key: string, modifiers: number) => {
    await page.focus('#box');
    const keyboard = await page.context().newCDPSession(page);
    const event = { key, code: 'KeyS', modifiers, windowsVirtualKeyCode: 83 };
    await keyboard.send('Input.dispatchKeyEvent', { ...event, type: 'rawKeyDown' });
    await keyboard.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  };

  it.each([
    ['Option+S', 1],
    ['Control+Option+S', 3],
  ])('knows %s of a Mac, which writes ß', async (_, modifiers) => {
    await start(setup);
    await press('ß', modifiers);
    expect(await state()).toMatchObject({ held: 1 });
  });
});

it('holds what an access key of the page presses', async () => {
  await start({
    body: '<form><textarea id="box"></textarea><button name="go" accesskey="s">Send</button></form>',
    controls: '[name=go]',
  });
  await page.focus('#box');
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.dispatchKeyEvent', {
    type: 'char',
    text: 's',
    unmodifiedText: 's',
    modifiers: 1,
    isSystemKey: true,
  });
  expect(await state()).toMatchObject({ log: [], held: 1 });
  await resume();
  expect((await state()).log).toEqual(['submit go']);
});

it('sees a shortcut typed in an editor frame', async () => {
  await start({
    body: `<iframe srcdoc="<body contenteditable>x</body>"></iframe><button class="send">Send</button>`,
    controls: '.send',
  });
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow;
    if (!inner) throw new Error('no frame');
    const shared = (window as unknown as { state: State }).state;
    const guard = window.inPage.createSendGuard({
      sends: () => ({ controls: [], shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }] }),
      box: () => inner.document.body,
      judge: () => 'hold',
      held: () => shared.held++,
      signal: new AbortController().signal,
    });
    guard.listenOn(inner);
    inner.addEventListener('keydown', (event) => shared.log.push(event.key));
  });
  await page.frames()[1]?.focus('body');
  await page.frames()[1]?.press('body', 'Control+Enter');
  expect(await state()).toMatchObject({ log: ['Control'], held: 1 });
});

it('finds the control in an open shadow root', async () => {
  await start({
    body: '<div id="box" contenteditable>x</div><send-bar></send-bar>',
    controls: '.send',
    run: `const root = document.querySelector('send-bar').attachShadow({ mode: 'open' });
      const button = Object.assign(document.createElement('button'), { className: 'send', textContent: 'Send' });
      root.append(button);
      button.addEventListener('click', () => log('sent'));`,
  });
  await page.click('.send');
  expect(await state()).toMatchObject({ log: [], held: 1 });
  await resume();
  expect((await state()).log).toEqual(['sent']);
});

it('is not opened by a press that the page makes up', async () => {
  await start({
    body: '<div id="box" contenteditable>x</div><div class="send">Send</div>',
    controls: '.send',
    keys: ['Enter'],
  });
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.send')?.click();
    document.querySelector('#box')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(await state()).toMatchObject({ held: 0, judged: 0 });
});
