/** What a page pays for the sentinel at each load, and how long after the focus the assistant is usable. */
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
    usableAt: number;
    boxAt: number;
    longest: number;
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

export interface Start {
  readonly path: string;
  readonly words: number;
  /** What happens before the box takes the focus: the page comes to rest; the pointer moves to the box; nothing. */
  readonly before: 'rest' | 'hover' | 'nothing';
}

export interface Usable {
  readonly runs: number;
  /** Milliseconds from the box being there to the press: what was read ahead in them need not be waited for. */
  readonly pressed: Times;
  /** And from `focusin` to the frame with the mark. */
  readonly mark: Times;
  /** And to the frame where the draft that stands in the box is judged: its first findings are shown. */
  readonly usable: Times;
  /** Processor time of the page's main thread from the press to that frame, the page's own included. */
  readonly busy: Times;
  /** Milliseconds by script of ours in a run of its own: tracing costs time. */
  readonly scripts: Scripts;
  /** The same press in the same page without us, until it is at rest: what is the page's own of all this. */
  readonly page: { readonly busy: Times; readonly longestTask: Times };
}

interface Times {
  readonly p50: number;
  readonly p95: number;
}

export async function usable(browser: ExtensionBrowser, site: Site, start: Start, runs: number): Promise<Usable> {
  const ran: { readonly pressed: number; readonly mark: number; readonly usable: number; readonly busy: number }[] = [];
  let scripts: Scripts = {};
  // Two more than counted: the first warms the browser up, the last is traced.
  for (let run = 0; run <= runs + 1; run++) {
    const page = await browser.context.newPage();
    await page.addInitScript(noteBox, BOX);
    await page.goto(`${site.url('with', start.path, start.words)}&run=${run}`);
    await page.locator(BOX).waitFor();
    await page.evaluate(watch);
    const work = await workOf(page);
    if (start.before !== 'nothing') await atRest(work);
    const line = page.locator(`${BOX} p`).first();
    if (start.before === 'hover') {
      await line.hover();
      await new Promise((resolve) => setTimeout(resolve, HOVERS));
    }
    const from = await work('TaskDuration');
    const press = async (): Promise<void> => {
      await line.click();
      await page.waitForFunction(() => window.usableAt > 0);
    };
    if (run > runs) scripts = await traced(page, press);
    else await press();
    const busy = ((await work('TaskDuration')) - from) * 1_000;
    const times = await page.evaluate(() => ({
      pressed: window.focusedAt - window.boxAt,
      mark: window.markedAt - window.focusedAt,
      usable: window.usableAt - window.focusedAt,
    }));
    if (run > 0 && run <= runs) ran.push({ ...times, busy });
    await page.close();
  }
  return {
    runs,
    pressed: timesOf(ran.map(({ pressed }) => pressed)),
    mark: timesOf(ran.map(({ mark }) => mark)),
    usable: timesOf(ran.map(({ usable }) => usable)),
    busy: timesOf(ran.map(({ busy }) => busy)),
    scripts,
    page: await alone(browser, site, start, runs),
  };
}

function timesOf(times: readonly number[]): Times {
  const { p50, p95 } = quantiles(times);
  return { p50, p95 };
}

async function alone(browser: ExtensionBrowser, site: Site, start: Start, runs: number): Promise<Usable['page']> {
  const ran: { readonly busy: number; readonly longest: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.context.newPage();
    await page.goto(`${site.url('without', start.path, start.words)}&run=${run}`);
    await page.locator(BOX).waitFor();
    await page.evaluate(noteTasks);
    const work = await workOf(page);
    if (start.before !== 'nothing') await atRest(work);
    const from = await work('TaskDuration');
    await page.locator(`${BOX} p`).first().click();
    await atRest(work);
    const busy = ((await work('TaskDuration')) - from) * 1_000;
    ran.push({ busy, longest: await page.evaluate(() => window.longest) });
    await page.close();
  }
  return { busy: timesOf(ran.map(({ busy }) => busy)), longestTask: timesOf(ran.map(({ longest }) => longest)) };
}

/** From over the box to the press, as fast as a person is. */
const HOVERS = 200;

type Work = (metric: 'TaskDuration' | 'ScriptDuration') => Promise<number>;

async function workOf(page: Page): Promise<Work> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (metric) =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === metric)?.value ?? 0;
}

/** Nothing in the page tells when what was begun at leisure is done, only that its thread is idle. */
async function atRest(work: Work): Promise<void> {
  for (let before = -1, now = await work('ScriptDuration'); before !== now; ) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    [before, now] = [now, await work('ScriptDuration')];
  }
}

/** Inside the page, from its start: when there is something to press. */
function noteBox(box: string): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(box)) return;
    window.boxAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Inside the page: how long its longest task was, those before it was asked included. Below 50 ms the browser tells of none. */
function noteTasks(): void {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** Inside the page: when the box took focus, and the frames that had the first mark and the first judgement in them. */
function watch(): void {
  window.focusedAt = 0;
  window.markedAt = 0;
  window.usableAt = 0;
  window.addEventListener(
    'focusin',
    ({ timeStamp }) => {
      window.focusedAt ||= timeStamp;
    },
    true,
  );
  const look = (): void => {
    const mark = document.querySelector('sincerely-overlay')?.shadowRoot?.querySelector('.mark');
    if (!mark || window.usableAt) return;
    const judged = !mark.classList.contains('mark--reading');
    requestAnimationFrame(() => {
      window.markedAt ||= performance.now();
      if (judged) window.usableAt ||= performance.now();
    });
  };
  new MutationObserver(() => {
    const root = document.querySelector('sincerely-overlay')?.shadowRoot;
    if (root) new MutationObserver(look).observe(root, { childList: true, subtree: true, attributes: true });
    look();
  }).observe(document.documentElement, { childList: true });
}
