/** What the extension adds between a key and the frame that shows it, typed by turns into the same page with and without it. */
import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../tests/e2e/harness/browser.ts';
import { quantiles } from '../speed/quantiles.ts';
import { BOX, SIDES, type Side, type Site } from './site.ts';

declare global {
  interface Window {
    delays: number[];
  }
}

const TYPED = 'We asked the depot about the walnut one and it leaves tomorrow, as the label was wrong again. ';
/** Milliseconds between keys: within a word, and after one, where the pause lets the checks begin under the next key. */
const WITHIN = 90;
const AFTER = [150, 185, 200, 240];

interface Delays {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface Typing {
  readonly words: number;
  readonly keys: number;
  readonly delay: Readonly<Record<Side, Delays>>;
  /** Milliseconds: the middle of the differences of all rounds. */
  readonly added: { readonly p50: number; readonly p95: number };
  /** Milliseconds of the page's main thread for each key, all that follows it included. */
  readonly busy: Readonly<Record<Side, number>>;
}

interface Tab {
  readonly side: Side;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly rounds: Delays[];
  readonly all: number[];
  busy: number;
}

export async function typing(browser: ExtensionBrowser, site: Site, words: number, rounds: number): Promise<Typing> {
  const tabs: Tab[] = [];
  for (const side of SIDES) {
    const page = await browser.context.newPage();
    await page.goto(site.url(side, '/tickets/1042', words));
    await page.evaluate(listen);
    // Into the middle of the draft, at the end of a paragraph.
    const lines = page.locator(`${BOX} p`);
    await lines.nth(Math.floor((await lines.count()) / 2)).click();
    await page.keyboard.press('End');
    if (side === 'with') await page.locator('sincerely-overlay').waitFor({ state: 'attached' });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    tabs.push({ side, page, cdp, rounds: [], all: [], busy: 0 });
  }
  // A round more than counted: the first keys warm both pages up.
  for (let round = 0; round <= rounds; round++) {
    for (const tab of round % 2 === 0 ? tabs : [...tabs].reverse()) {
      await tab.page.bringToFront();
      const { delays, busy } = await typeOnce(tab);
      if (round === 0) continue;
      tab.rounds.push(quantiles(delays));
      tab.all.push(...delays);
      tab.busy += busy;
    }
  }
  const of = (side: Side): Tab => {
    const tab = tabs.find((one) => one.side === side);
    if (!tab) throw new Error(`No page ${side}.`);
    return tab;
  };
  const [ours, bare] = [of('with'), of('without')];
  const keys = ours.all.length;
  const difference = (which: 'p50' | 'p95'): number =>
    quantiles(ours.rounds.map((one, round) => one[which] - (bare.rounds[round]?.[which] ?? 0))).p50;
  for (const { page } of tabs) await page.close();
  return {
    words,
    keys,
    delay: { with: quantiles(ours.all), without: quantiles(bare.all) },
    added: { p50: difference('p50'), p95: difference('p95') },
    busy: { with: ours.busy / keys, without: bare.busy / keys },
  };
}

async function typeOnce({ page, cdp }: Tab): Promise<{ readonly delays: readonly number[]; readonly busy: number }> {
  const busyUntilNow = async (): Promise<number> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  await page.evaluate(() => {
    window.delays = [];
  });
  const before = await busyUntilNow();
  let at = performance.now();
  for (const [index, key] of [...TYPED].entries()) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    at += key === ' ' ? (AFTER[index % AFTER.length] ?? WITHIN) : WITHIN;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
  }
  await page.waitForFunction((keys) => window.delays.length >= keys, TYPED.length);
  return { delays: await page.evaluate(() => window.delays), busy: (await busyUntilNow()) - before };
}

/** Inside the page: from the moment the browser had the key, waiting in line included, to the second frame after it. */
function listen(): void {
  window.delays = [];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => requestAnimationFrame(() => window.delays.push(performance.now() - timeStamp)));
    },
    true,
  );
}
