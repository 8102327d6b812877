/** Stops the background worker as the browser does when it wants the memory back, and waits until it is gone. */
import type { ExtensionBrowser } from './browser.ts';
import { until } from './overlay.ts';

export interface WorkerStop {
  now(): Promise<void>;
  /** How often it was stopped while it ran: zero would mean that a test killed nothing. */
  kills(): number;
}

/** Opens a page of the extension; open the page under test after it, so that that one is in front. */
export async function workerStop(browser: ExtensionBrowser): Promise<WorkerStop> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('options.html'));
  const cdp = await browser.context.newCDPSession(page);
  let runs = false;
  let stops = 0;
  let kills = 0;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'stopped') stops += 1;
      runs = runningStatus !== 'stopped';
    }
  });
  await cdp.send('ServiceWorker.enable');
  return {
    now: async () => {
      if (!runs) return;
      kills += 1;
      const before = stops;
      await cdp.send('ServiceWorker.stopAllWorkers');
      // Counted, as it may be woken again at once.
      await until('the worker is stopped', () => stops > before);
    },
    kills: () => kills,
  };
}
