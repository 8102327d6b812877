/** Text on its way from a page to a new snippet. Never in an address, which would stay in the history. */
import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';

const KEY = 'newSnippet';

export async function handOver(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Once, of all pages: the text is gone afterwards. */
export function takeOver(): Promise<string | null> {
  return inTurn(KEY, async () => {
    const { [KEY]: text } = await browser.storage.session.get(KEY);
    if (typeof text !== 'string') return null;
    await browser.storage.session.remove(KEY);
    return text;
  });
}

interface Sight {
  isSeen(): boolean;
  watch(changed: () => void): () => void;
}

/**
 * Every text that comes, also to a page that is open already. Of several, the one that the browser brings to the front
 * takes it: in the others nobody would find it.
 */
export function followHandOvers(sight: Sight, came: (text: string) => void): () => void {
  const look = () => {
    if (!sight.isSeen()) return;
    takeOver()
      .then((text) => text !== null && came(text))
      .catch(console.error);
  };
  const stops = [watchHandOver(look), sight.watch(look)];
  look();
  return () => {
    for (const stop of stops) stop();
  };
}

function watchHandOver(listener: () => void): () => void {
  const changed = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    if (area === 'session' && typeof changes[KEY]?.newValue === 'string') listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
