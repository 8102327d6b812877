import { browser } from 'wxt/browser';
import { sendMessage } from '#browser/messages.ts';
import type { BoxState } from '#core/box-state.ts';
import type { SelfTestResult } from '#core/self-test.ts';
import type { Frame } from './sender.ts';

/**
 * Frames that got the assistant, one key each: two of them at once must not overwrite each other's entry. In
 * `storage.session`, because the worker may be gone by the time there is something to tell them.
 */
const PREFIX = 'frame:';

export async function noteFrame({ tabId, frameId }: Frame): Promise<void> {
  await browser.storage.session.set({ [`${PREFIX}${tabId}:${frameId}`]: true });
}

async function frames(): Promise<readonly { key: string; tabId: number; frameId: number }[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all).flatMap((key) => {
    const [, tabId, frameId] = /^frame:(\d+):(\d+)$/.exec(key) ?? [];
    return tabId === undefined ? [] : [{ key, tabId: Number(tabId), frameId: Number(frameId) }];
  });
}

/** The reply box of this tab, tried out; null when none was used since the page was opened. */
export async function selfTestIn(tabId: number): Promise<SelfTestResult | null> {
  for (const frame of await frames()) {
    if (frame.tabId !== tabId) continue;
    const result = await sendMessage('selfTest', undefined, { tabId, frameId: frame.frameId }).catch(() => null);
    if (result) return result;
  }
  return null;
}

/** How the reply box of this tab is that was used last; null when none was since the page was opened. */
export async function boxStateIn(tabId: number): Promise<BoxState | null> {
  for (const frame of await frames()) {
    if (frame.tabId !== tabId) continue;
    const state = await sendMessage('boxState', undefined, { tabId, frameId: frame.frameId }).catch(() => null);
    if (state) return state;
  }
  return null;
}

/** False where no reply box of this tab was used since the page was opened. */
export async function openSearchIn(tabId: number): Promise<boolean> {
  for (const frame of await frames()) {
    if (frame.tabId !== tabId) continue;
    if (await sendMessage('openSearch', undefined, { tabId, frameId: frame.frameId }).catch(() => false)) return true;
  }
  return false;
}

/** A frame that does not answer is gone: navigated away, closed, or its assistant went away by itself. */
export async function tellFrames(
  what: 'settingsChanged' | 'libraryChanged' | 'openSearch',
  tabId?: number,
): Promise<void> {
  const told = (await frames()).filter((frame) => tabId === undefined || frame.tabId === tabId);
  await Promise.all(
    told.map(async (frame) => {
      try {
        await sendMessage(what, undefined, { tabId: frame.tabId, frameId: frame.frameId });
      } catch (error) {
        console.warn(`Sincerely: frame ${frame.frameId} of tab ${frame.tabId} is gone.`, error);
        await browser.storage.session.remove(frame.key);
      }
    }),
  );
}
