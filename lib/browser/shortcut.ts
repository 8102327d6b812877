import { browser } from 'wxt/browser';

export const OPEN_SEARCH = 'open-search';

/** As the browser has it now: people change it there. Empty when it has none. */
export async function searchShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === OPEN_SEARCH)?.shortcut ?? '';
}

/** Where a person changes it: Firefox has a call for that, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    await commands.openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
