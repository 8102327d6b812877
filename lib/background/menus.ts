import { browser } from 'wxt/browser';
import { handOver } from '#browser/new-snippet.ts';
import { word } from './words.ts';

const SAVE_SNIPPET = 'save-snippet';

/** Far above what people select; a whole page is no snippet. */
const LONGEST = 1_000_000;

let last: Promise<void> = Promise.resolve();

/** Kept by the browser: made when the extension is installed or updated, and in other words when a policy says so. */
export function createMenus(): Promise<void> {
  // In turn: two at once would make the same entry twice.
  last = last.then(create, create);
  return last;
}

async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE_SNIPPET,
    title: word('saveSnippet'),
    contexts: ['selection'],
  });
}

export interface MenuPress {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  readonly frameId?: number | undefined;
}

/** The selection becomes the text of a new snippet, which the person names and saves. */
export async function onMenu(
  { menuItemId, selectionText = '', frameId = 0 }: MenuPress,
  tabId?: number,
): Promise<void> {
  if (menuItemId !== SAVE_SNIPPET) return;
  const lines = tabId === undefined ? '' : await selectedLines(tabId, frameId);
  await handOver((lines || selectionText).trim().slice(0, LONGEST));
  await browser.runtime.openOptionsPage();
}

/** The menu tells the selection without its line breaks; the press lets us ask the page once. */
async function selectedLines(tabId: number, frameId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => getSelection()?.toString() ?? '',
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch (error) {
    // A page where no extension may run: the menu's own text will do.
    console.warn('Sincerely could not ask the page for its selection:', error);
    return '';
  }
}
