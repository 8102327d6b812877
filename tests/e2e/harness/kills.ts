/**
 * Kills the worker or the whole process of the extension at random moments while it writes, and compares what is stored with
 * what it had said was stored. What was reported is there, what was not is there whole or not at all.
 */
import type { Page } from 'playwright-core';
import type { browser as extensionApi } from 'wxt/browser';
import { startDesk } from '../../../demo/server.ts';
import { type ExtensionBrowser, launchWithExtension } from './browser.ts';
import { readRows } from './database.ts';
import { createLedger, type Ledger, type Rows } from './kills-ledger.ts';
import { openOptions, temporaryFiles } from './options.ts';
import { until } from './overlay.ts';

/** In the content script and on pages of the extension. */
declare const chrome: typeof extensionApi;

export interface Kill {
  readonly number: number;
  readonly killed: 'worker' | 'process';
  readonly during: string;
  readonly afterMs: number;
  readonly reported: number;
  readonly written: number;
  /** What was reported and is not there, or is there by halves. None, or the store is broken. */
  readonly lost: readonly string[];
}

export interface KillsOptions {
  readonly kills: number;
  readonly seed: number;
  readonly onKill?: (kill: Kill) => void;
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SNIPPETS = 8;

export async function killAtRandom({ kills, seed, onKill }: KillsOptions): Promise<readonly Kill[]> {
  const random = randomOf(seed);
  const files = temporaryFiles();
  const desk = await startDesk();
  const browser = await launchWithExtension();
  try {
    const ledger = createLedger();
    const first = await openOptions(browser);
    for (let index = 0; index < SNIPPETS; index += 1) {
      await first.create({ title: `Snippet ${index}`, body: 'Body 0.' });
      ledger.reported({ kind: 'text', title: `Snippet ${index}`, body: 'Body 0.' });
    }
    await first.page.close();
    const ticket = await openTicket(browser, desk.ticketUrl('1042', 'plain'));
    const done: Kill[] = [];
    for (let number = 1; number <= kills; number += 1) {
      const round = { number, random, ledger, browser, ticket, files };
      const killed = number % 2 === 0 ? await killWorker(round) : await killProcess(round);
      const { written, lost } = ledger.settle(await readAll(browser));
      const kill = { number, ...killed, written, lost };
      done.push(kill);
      onKill?.(kill);
    }
    return done;
  } finally {
    await browser.close();
    await desk.close();
    files.remove();
  }
}

interface Round {
  readonly number: number;
  readonly random: () => number;
  readonly ledger: Ledger;
  readonly browser: ExtensionBrowser;
  readonly ticket: Ticket;
  readonly files: ReturnType<typeof temporaryFiles>;
}
type Killed = Pick<Kill, 'killed' | 'during' | 'afterMs' | 'reported'>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A burst of everything a reply box has stored, from a content script as the page's own would send it. */
async function killWorker({ number, random, ledger, ticket }: Round): Promise<Killed> {
  let reported = 0;
  const tell = async (type: string, data: object, what: Parameters<Ledger['sent']>[0]) => {
    ledger.sent(what);
    if (!(await ticket.send(type, data))) return;
    reported += 1;
    ledger.reported(what);
  };
  const sending = Array.from({ length: 12 }, (_, index) => {
    const of = `${number}-${index}`;
    switch (index % 3) {
      case 0: {
        const title = `Snippet ${Math.floor(random() * SNIPPETS)}`;
        const id = ledger.idOf(title);
        return tell('picked', { id, message: `Where is my refund ${of}` }, { kind: 'use', title });
      }
      case 1:
        return tell('keepDraft', { ticket: of, text: `Draft ${of}.` }, { kind: 'draft', text: `Draft ${of}.` });
      default: {
        const wording = `wording ${of}`;
        return tell('ignore', { kind: 'wording', check: 'jargon', wording }, { kind: 'ignore', wording });
      }
    }
  });
  const afterMs = Math.round(random() * 350);
  await pause(afterMs);
  await ticket.stopWorker();
  await Promise.all(sending);
  return { killed: 'worker', during: 'picks, drafts, ignores', afterMs, reported };
}

/** A page of ours and the worker share one process: this ends both between two instructions. */
async function killProcess({ number, random, ledger, browser, files }: Round): Promise<Killed> {
  const options = await openOptions(browser);
  const { page, field, press } = options;
  const during = (['edit', 'create', 'import'] as const)[Math.floor(random() * 3)] ?? 'edit';
  const title = during === 'edit' ? `Snippet ${Math.floor(random() * SNIPPETS)}` : `New ${number}`;
  const what = { kind: 'text' as const, title, body: `Body ${number}.` };
  let reported = 0;
  const saved = () => {
    reported = 1;
    ledger.reported(during === 'import' ? { kind: 'batch', name: title, size: 60 } : what);
  };
  let button = page.getByRole('button', { name: 'Save', exact: true });
  let sign = page.getByText('Saved.');
  if (during === 'import') {
    const rows = Array.from({ length: 60 }, (_, index) => ({ title: `${title}/${index}`, body: 'Imported.' }));
    await options.import(files.write('batch.json', JSON.stringify(rows)));
    button = options.dialog.getByRole('button', { name: 'Import 60 snippets' });
    await button.waitFor();
    sign = page.locator('body:not(:has(dialog[open]))');
    ledger.sent({ kind: 'batch', name: title, size: 60 });
  } else {
    if (during === 'create') await press('New snippet');
    else {
      await page.getByRole('searchbox', { name: 'Search snippets' }).fill(title);
      await page.locator('.row', { hasText: title }).first().click();
    }
    await field('Title').fill(title);
    await field('Reply').fill(what.body);
    ledger.sent(what);
  }
  const cdp = await browser.context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  await button.evaluate((element: HTMLElement) => element.click());
  const seen = sign.waitFor({ state: 'attached' }).then(saved, () => undefined);
  const afterMs = Math.round(random() * 60);
  await pause(afterMs);
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  await seen;
  return { killed: 'process', during, afterMs, reported };
}

interface Ticket {
  /** As a content script of ours on this page; whether it was answered. */
  send(type: string, data: object): Promise<boolean>;
  stopWorker(): Promise<void>;
}

async function openTicket(browser: ExtensionBrowser, url: string): Promise<Ticket> {
  const page = await browser.context.newPage();
  const cdp = await browser.context.newCDPSession(page);
  let world: number | undefined;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(browser.extensionId)) world = context.id;
  });
  await cdp.send('Runtime.enable');
  await cdp.send('ServiceWorker.enable');
  await page.goto(url);
  await until('our content script is there', () => world !== undefined);
  return {
    async send(type, data) {
      const message = JSON.stringify({ id: 1, type, data, timestamp: Date.now() });
      const expression = `(${sendFromPage})(${message})`;
      const { result } = await cdp.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        ...(world === undefined ? {} : { contextId: world }),
      });
      return result.value === true;
    },
    async stopWorker() {
      await cdp.send('ServiceWorker.stopAllWorkers');
    },
  };
}

async function sendFromPage(message: object): Promise<boolean> {
  try {
    const answer: unknown = await chrome.runtime.sendMessage(message);
    return typeof answer === 'object' && answer !== null && !('err' in answer && answer.err);
  } catch {
    // Killed before it could answer.
    return false;
  }
}

async function readAll(browser: ExtensionBrowser): Promise<Rows> {
  const page: Page = await browser.context.newPage();
  await page.goto(browser.pageUrl('options.html'));
  await page.getByRole('button', { name: 'New snippet' }).waitFor();
  const names = ['snippets', 'versions', 'picks', 'drafts', 'ignores', 'quarantine'];
  const rows: [string, readonly unknown[]][] = [];
  for (const name of names) rows.push([name, await page.evaluate(readRows, name)]);
  await page.close();
  return Object.fromEntries(rows);
}
