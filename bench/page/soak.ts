/** A working day of a page that never stands still, run in the browser's virtual time: what each look costs, and what stays in memory. */
import type { CDPSession } from 'playwright-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/browser.ts';
import { BOX, type Side, type Site } from './site.ts';

/** Of the page: ten changes a second. */
const EVERY = 100;
const PARTS = 8;

export interface Held {
  readonly mutations: number;
  /** Megabytes after a full collection, of all worlds of the page. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Soak {
  readonly mutations: number;
  /** Of real time, for both sides. */
  readonly minutes: number;
  /** Milliseconds of processor time of the page's main thread for each mutation. */
  readonly perMutation: Readonly<Record<Side, number>>;
  /** By part of the day as well, so that a slowdown shows. */
  readonly added: { readonly all: number; readonly parts: readonly number[] };
  readonly held: Readonly<Record<Side, readonly Held[]>>;
}

export async function soak(browser: ExtensionBrowser, site: Site, words: number, hours: number): Promise<Soak> {
  const mutations = Math.round((hours * 3_600_000) / EVERY);
  const began = performance.now();
  const ran = {
    with: await day(browser, site, words, mutations, 'with'),
    without: await day(browser, site, words, mutations, 'without'),
  };
  const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / mutations;
  const parts = ran.with.busy.map((time, index) => ((time - (ran.without.busy[index] ?? 0)) * PARTS) / mutations);
  const perMutation = { with: mean(ran.with.busy), without: mean(ran.without.busy) };
  return {
    mutations,
    minutes: (performance.now() - began) / 60_000,
    perMutation,
    added: { all: perMutation.with - perMutation.without, parts },
    held: { with: ran.with.held, without: ran.without.held },
  };
}

async function day(browser: ExtensionBrowser, site: Site, words: number, mutations: number, side: Side) {
  const page = await browser.context.newPage();
  await page.goto(site.url(side, '/tickets/1042', words));
  await page.locator(`${BOX} p`).first().click();
  await page.keyboard.type('Hi ');
  if (side === 'with') await page.locator('sincerely-overlay').waitFor({ state: 'attached' });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const held: Held[] = [await holds(cdp, 0)];
  const busy: number[] = [];
  await page.evaluate(change, EVERY);
  for (let part = 1; part <= PARTS; part++) {
    const before = (await metrics(cdp)).get('TaskDuration') ?? 0;
    const over = new Promise((resolve) => cdp.once('Emulation.virtualTimeBudgetExpired', resolve));
    await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: (mutations / PARTS) * EVERY });
    await over;
    busy.push((((await metrics(cdp)).get('TaskDuration') ?? 0) - before) * 1_000);
    held.push(await holds(cdp, await page.evaluate(() => window.changes)));
    console.log(
      `  ${side}, ${part} of ${PARTS}: ${(((busy.at(-1) ?? 0) * PARTS) / mutations).toFixed(2)} ms each, ${held.at(-1)?.heap.toFixed(1)} MB`,
    );
  }
  await page.close();
  return { busy, held };
}

async function metrics(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

async function holds(cdp: CDPSession, mutations: number): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage');
  const now = await metrics(cdp);
  return {
    mutations,
    heap: (now.get('JSHeapUsedSize') ?? 0) / 1e6,
    nodes: now.get('Nodes') ?? 0,
    listeners: now.get('JSEventListeners') ?? 0,
  };
}

declare global {
  interface Window {
    changes: number;
  }
}

/** Inside the page: what helpdesks do all day. Counters tick, lists are drawn anew, messages come, others make room. */
export function change(every: number): void {
  window.changes = 0;
  const conversation = document.querySelector('.conversation');
  const queue = document.querySelector('nav ol');
  const steps = [
    () => document.querySelector('nav ol li span')?.replaceChildren(`${window.changes} min`),
    () => queue?.firstElementChild?.replaceWith(queue.firstElementChild.cloneNode(true)),
    () => queue?.append(queue.firstElementChild ?? ''),
    () => {
      const last = conversation?.querySelector('.agent');
      if (last && window.changes % 600 === 3) last.before(last.cloneNode(true));
      else if (window.changes % 600 === 303) last?.remove();
      else document.title = `(${window.changes % 9}) #1042 Sideboard - Bench Desk`;
    },
  ];
  setInterval(() => {
    steps[window.changes % steps.length]?.();
    window.changes++;
  }, every);
}
