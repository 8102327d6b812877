/** What a page pays for the sentinel at each load, and how long the first mark takes after the first focus. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/browser.ts';
import { quantiles } from '../speed/quantiles.ts';
import { type Scripts, traced } from './scripts-run.ts';
import { BOX, type Site } from './site.ts';

declare global {
  interface Window {
    focusedAt: number;
    markedAt: number;
  }
}

export interface Sentinel {
  readonly bytes: number;
  readonly loads: number;
  /** Milliseconds of script of ours in one load of a page that is no ticket. */
  readonly script: { readonly p50: number; readonly p95: number };
}

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3-e2e');

export async function sentinel(browser: ExtensionBrowser, site: Site, loads: number): Promise<Sentinel> {
  const page = await browser.context.newPage();
  const times: number[] = [];
  for (let load = 0; load <= loads; load++) {
    const ran = await traced(page, async () => {
      await page.goto(`${site.url('with', '/ordinary', 0)}&load=${load}`, { waitUntil: 'load' });
    });
    // The first load of a new browser compiles what later ones take from its cache.
    if (load > 0) times.push(ran['sentinel.js']?.script ?? 0);
  }
  await page.close();
  if (!times.some((time) => time > 0)) throw new Error('The trace has no sentinel: nothing was measured.');
  const { p50, p95 } = quantiles(times);
  return { bytes: statSync(join(EXTENSION, 'sentinel.js')).size, loads, script: { p50, p95 } };
}

export interface FirstMark {
  readonly runs: number;
  /** Milliseconds from `focusin` to the frame with the first mark. */
  readonly ready: { readonly p50: number; readonly p95: number };
  /** Milliseconds by script of ours, the middle run. */
  readonly scripts: Scripts;
}

/** `ahead`: the assistant had been fetched at load, as the address names a ticket; else the box takes the focus as soon as it is there. */
export async function firstMark(
  browser: ExtensionBrowser,
  site: Site,
  words: number,
  runs: number,
  ahead: boolean,
): Promise<FirstMark> {
  const measured: { readonly ready: number; readonly scripts: Scripts }[] = [];
  for (let run = 0; run <= runs; run++) {
    const page = await browser.context.newPage();
    await page.goto(`${site.url('with', '/tickets/1042', words)}&run=${run}`);
    await page.locator(BOX).waitFor();
    await page.evaluate(watch);
    if (ahead) await settled(page);
    const scripts = await traced(page, async () => {
      await page.locator(`${BOX} p`).first().click();
      await page.waitForFunction(() => window.markedAt > 0);
    });
    const ready = await page.evaluate(() => window.markedAt - window.focusedAt);
    if (run > 0) measured.push({ ready, scripts });
    await page.close();
  }
  const { p50, p95 } = quantiles(measured.map(({ ready }) => ready));
  const middle = measured.find(({ ready }) => ready === p50);
  return { runs, ready: { p50, p95 }, scripts: middle?.scripts ?? {} };
}

/** The assistant was fetched at load; nothing in the page tells when it is there, only that its thread is idle. */
async function settled(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const script = async (): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  for (let before = -1, now = await script(); before !== now; [before, now] = [now, await script()])
    await new Promise((resolve) => setTimeout(resolve, 700));
  await cdp.detach();
}

/** Inside the page: when the box took focus, and the frame that had the first button of ours in it. */
function watch(): void {
  window.focusedAt = 0;
  window.markedAt = 0;
  window.addEventListener(
    'focusin',
    ({ timeStamp }) => {
      window.focusedAt ||= timeStamp;
    },
    true,
  );
  const look = (): void => {
    if (window.markedAt || !document.querySelector('sincerely-overlay')?.shadowRoot?.querySelector('button')) return;
    requestAnimationFrame(() => {
      window.markedAt ||= performance.now();
    });
  };
  new MutationObserver(() => {
    const root = document.querySelector('sincerely-overlay')?.shadowRoot;
    if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true });
    look();
  }).observe(document.documentElement, { childList: true });
}
