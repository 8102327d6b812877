import { browser } from 'wxt/browser';
import { ASSISTANT, CHECKER, ENGINES, OVERLAY, SENTINEL, TOLD_IN_GERMAN } from '#browser/files.ts';
import type { Policy } from '#browser/policy.ts';
import { noteFrame } from './frames.ts';
import type { Frame } from './sender.ts';
import { languageOf } from './words.ts';

async function inject({ tabId, frameId }: Frame, file: string): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    // From the root: Firefox would take it as relative to the page that asks.
    files: [`/${file}`],
    injectImmediately: true,
  });
}

export async function injectAssistant(frame: Frame): Promise<void> {
  // Asked for before, as settings may change while it starts, and not waited for: the far larger checker was there first.
  await Promise.all([noteFrame(frame), inject(frame, ASSISTANT)]);
  // And after: one told too early to listen was taken for gone.
  await noteFrame(frame);
}

export async function injectChecker(frame: Frame): Promise<void> {
  await inject(frame, CHECKER);
}

export async function injectEngines(frame: Frame): Promise<void> {
  await inject(frame, ENGINES);
}

export async function injectOverlay(frame: Frame, policy: Policy): Promise<void> {
  // Before it, which asks for it once.
  if (languageOf(policy) === 'de') await inject(frame, TOLD_IN_GERMAN);
  await inject(frame, OVERLAY);
}

/** Pages that were open before their site was switched on need not be loaded again. */
export async function wakeOpenTabs(pattern: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [`/${SENTINEL}`] });
      } catch (error) {
        // An error page or a tab just closing: the next load of the page runs the sentinel anyway.
        console.warn(`Sincerely could not start in tab ${id}.`, error);
      }
    }),
  );
}
