/**
 * The search dialog in a ticket, with real keys: from the key until the page's part of the frame with what came of it is done
 * (laid out, painted, handed over). The floor is the same for a plain dialog that writes what was typed under its field.
 */
import type { Page } from 'playwright-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionBrowser } from '../../tests/e2e/harness/browser.ts';
import { BOX, type Site } from '../page/site.ts';

/** Inside a page of the extension. */
declare const chrome: typeof extensionApi;

declare global {
  interface Window {
    /** Since the last key, in milliseconds of the page's clock. */
    sawLast: Seen;
    /** Tells when the frame that has a change of `element` in it is drawn. */
    onceDrawn(element: Element, tell: (at: number) => void): void;
  }
}

interface Seen {
  readonly key: number;
  /** The frame in which the dialog stood for the first time. */
  readonly dialog: number;
  /** And the latest in which its list was another one. */
  readonly list: number;
  /** The moment in which the reply stood in the box, and its frame. */
  readonly text: number;
  readonly shown: number;
}

export interface DialogTimes {
  /** Search key to the frame with the dialog, and to the one with what was used lately in it. */
  readonly opens: readonly number[];
  readonly lists: readonly number[];
  /** Key in the field to the frame with its results. A key that changes none is not counted. */
  readonly results: readonly number[];
  readonly unchanged: number;
  /** The same for a dialog that asks nobody and draws one line. */
  readonly floor: readonly number[];
  /** Enter to the text in the box, and to its frame. */
  readonly inserts: readonly number[];
  readonly inserted: readonly number[];
}

const SEARCH_KEY = 'F8';
/** Between keys: what one brought is on the screen before the next. */
const PAUSE = 250;
/** Asked for now and then: with every frame, as is Playwright's way, whatever else the page wants comes late. */
const SELDOM = { polling: 25 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function dialogTimes(
  browser: ExtensionBrowser,
  site: Site,
  titles: readonly string[],
): Promise<DialogTimes> {
  const own = await browser.context.newPage();
  await own.goto(browser.pageUrl('options.html'));
  // The browser's own shortcut cannot be pressed from outside; this one comes by the same way from the box on.
  await own.evaluate(
    (search) => chrome.storage.local.set({ 'setting:keys': { search }, 'setting:agentName': 'Jonas' }),
    SEARCH_KEY,
  );
  await own.close();

  const page = await browser.context.newPage();
  // On a busy machine a worker that was stopped takes its time.
  page.setDefaultTimeout(60_000);
  await page.goto(site.url('with', '/tickets/1042', 80));
  await page.locator(`${BOX} p`).first().click();
  await page.locator('sincerely-overlay .mark:not(.mark--reading)').waitFor();
  await page.evaluate(watch, BOX);
  const times = { opens: [], lists: [], results: [], inserts: [], inserted: [] } as Record<string, number[]>;
  let unchanged = 0;
  // One more than counted: the first warms everything up.
  for (const [run, title] of titles.entries()) {
    const counts = run > 0;
    const note = (name: string, time: number) => counts && times[name]?.push(time);
    await pause(1_000);
    await page.keyboard.press(SEARCH_KEY);
    await page.waitForFunction(() => window.sawLast.dialog > 0 && window.sawLast.list > 0, null, SELDOM);
    await pause(PAUSE);
    const opened = await seen(page);
    note('opens', opened.dialog - opened.key);
    note('lists', opened.list - opened.key);
    for (const letter of title) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await pause(PAUSE);
      const { key, list } = await seen(page);
      if (list > 0) note('results', list - key);
      else if (counts) unchanged += 1;
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.sawLast.shown > 0, null, SELDOM);
    const { key, text, shown } = await seen(page);
    note('inserts', text - key);
    note('inserted', shown - key);
    await pause(PAUSE);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('Hi ');
  }
  const floor = await floorTimes(page, titles[1] ?? '');
  await page.close();
  const { opens = [], lists = [], results = [], inserts = [], inserted = [] } = times;
  return { opens, lists, results, unchanged, floor, inserts, inserted };
}

const seen = (page: Page) => page.evaluate(() => window.sawLast);

async function floorTimes(page: Page, typed: string): Promise<readonly number[]> {
  await page.evaluate(plainDialog);
  const times: number[] = [];
  for (const letter of typed) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await pause(PAUSE);
    const { key, list } = await seen(page);
    times.push(list - key);
  }
  return times;
}

/** Inside the page. */
function plainDialog(): void {
  const [dialog, field, line] = [
    document.createElement('dialog'),
    document.createElement('input'),
    document.createElement('p'),
  ];
  dialog.append(field, line);
  document.body.append(dialog);
  dialog.showModal();
  field.focus();
  field.addEventListener('input', () => {
    line.textContent = field.value;
    window.onceDrawn(dialog, (at) => {
      window.sawLast = { ...window.sawLast, list: at };
    });
  });
}

/** Inside the page. */
function watch(box: string): void {
  const none = { key: 0, dialog: 0, list: 0, text: 0, shown: 0 };
  window.sawLast = none;
  let length = 0;
  const text = () => document.querySelector(box)?.textContent ?? '';
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.sawLast = { ...none, key: timeStamp };
      length = text().length;
    },
    true,
  );
  window.onceDrawn = (element, tell) => {
    // Called within the frame, also when the change was made in the frame's own callbacks; a task comes after it.
    const sizes = new ResizeObserver(() => {
      sizes.disconnect();
      const later = new MessageChannel();
      later.port1.onmessage = () => tell(performance.now());
      later.port2.postMessage(null);
    });
    sizes.observe(element);
  };
  const frame = (of: Element, note: (at: number) => Partial<typeof none>) => {
    const { key } = window.sawLast;
    window.onceDrawn(of, (at) => {
      if (key === window.sawLast.key) window.sawLast = { ...window.sawLast, ...note(at) };
    });
  };
  const root = document.querySelector('sincerely-overlay')?.shadowRoot;
  if (!root) throw new Error('There is no overlay to watch.');
  new MutationObserver((changes) => {
    const dialog = root.querySelector('dialog.search');
    if (dialog && window.sawLast.dialog === 0) frame(dialog, (at) => ({ dialog: window.sawLast.dialog || at }));
    const inList = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.closest('.search-body, .search-foot, dialog') &&
      !(target instanceof HTMLInputElement);
    if (dialog?.querySelector('[role="option"]') && changes.some(inList)) frame(dialog, (at) => ({ list: at }));
  }).observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  const composer = document.querySelector(box);
  if (!composer) throw new Error('There is no box to watch.');
  new MutationObserver(() => {
    // Longer than a key makes it.
    if (window.sawLast.text > 0 || text().length < length + 40) return;
    window.sawLast = { ...window.sawLast, text: performance.now() };
    frame(composer, (at) => ({ shown: at }));
  }).observe(composer, { childList: true, subtree: true, characterData: true });
}
