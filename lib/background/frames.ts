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

/** Of this tab's frames the first whose assistant has an answer; null when no reply box was used since the page was opened. */
async function firstIn<T>(
  tabId: number,
  ask: (frame: { readonly tabId: number; readonly frameId: number }) => Promise<T | null>,
): Promise<T | null> {
  for (const frame of await frames()) {
    if (frame.tabId !== tabId) continue;
    const answer = await ask({ tabId, frameId: frame.frameId }).catch(() => null);
    if (answer) return answer;
  }
  return null;
}

/** The reply box of this tab, tried out. */
export const selfTestIn = (tabId: number): Promise<SelfTestResult | null> =>
  firstIn(tabId, (frame) => sendMessage('selfTest', undefined, frame));

/** How the reply box of this tab is. */
export const boxStateIn = (tabId: number): Promise<BoxState | null> =>
  firstIn(tabId, (frame) => sendMessage('boxState', undefined, frame));

/** False where no reply box of this tab was used since the page was opened. */
export const openSearchIn = async (tabId: number): Promise<boolean> =>
  (await firstIn(tabId, (frame) => sendMessage('openSearch', undefined, frame))) ?? false;

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
