/** Text on its way from a page to a new snippet. Never in an address, which would stay in the history. */
import { browser } from 'wxt/browser';

const KEY = 'newSnippet';

export async function handOver(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Once: the text is gone afterwards. */
export async function takeOver(): Promise<string | null> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  if (typeof text !== 'string') return null;
  await browser.storage.session.remove(KEY);
  return text;
}

/** Also for a page that is open already. */
export function watchHandOver(listener: () => void): () => void {
  const changed = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    if (area === 'session' && typeof changes[KEY]?.newValue === 'string') listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
