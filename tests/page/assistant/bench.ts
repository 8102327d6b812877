/** A ticket page with the assistant in it, for one test file. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { getBrowser } from '../../../scripts/get-browser.ts';
import { bundleInPage } from '../adapters/bundle.ts';
import type { Engine, Loading } from './in-page.ts';

const DESK = 'http://desk.example';

export const message = (who: string, text: string): string =>
  `<article class="message customer" data-author-type="customer"><header><span class="author">${who}</span>
<time datetime="2026-11-20T09:00:00Z">1 day ago</time></header><p>${text}</p></article>`;

/** One ticket: a customer, a composer of reply and note, and whatever is to be the box. */
export const ticket = (box: string, id = '1042', send = '<button type="submit" class="send">Send</button>'): string =>
  `<main class="ticket" data-ticket-id="${id}"><h1>Broken lid</h1><section class="conversation" aria-label="Conversation">
${message('Ana Ruiz', 'The lid of my kettle broke.')}${message('Ana Ruiz', 'Can you send another one?')}</section>
<form class="reply"><div role="tablist"><button type="button" role="tab" aria-selected="true">Reply</button><button
 type="button" role="tab" aria-selected="false">Internal note</button></div><span class="to">To <b>ana@customer.example</b></span>
<div id="root">${box}</div>${send}</form></main>`;

export const RICH =
  '<div id="box" contenteditable="true" role="textbox" aria-label="Reply" style="min-height:90px"></div>';

export function assistantBench() {
  let browser: Browser;
  let script: string;
  let page: Page | undefined;
  let errors: string[] = [];

  beforeAll(async () => {
    [browser, script] = await Promise.all([
      getBrowser().then((executablePath) =>
        chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] }),
      ),
      bundleInPage(fileURLToPath(new URL('in-page.ts', import.meta.url))),
    ]);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page?.close();
    page = undefined;
    expect(errors).toEqual([]);
  });

  return {
    /** `sent` counts submits of the page's forms and what its own handlers say by `sent(...)`. */
    async open(
      body: string,
      {
        engine = 'real',
        path = '/tickets/1042',
        loading = 'there',
        until = 'load',
        rules = [],
      }: {
        engine?: Engine;
        path?: string;
        loading?: Loading;
        until?: 'load' | 'domcontentloaded';
        rules?: readonly unknown[];
      } = {},
    ) {
      errors = [];
      const opened = await browser.newPage();
      page = opened;
      opened.on('pageerror', (error) => errors.push(String(error)));
      await opened.route('**/*', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><title>#1042 Broken lid - Desk</title><body><script>
            window.log = [];
            addEventListener('submit', (event) => { event.preventDefault(); log.push('submit'); });</script>${body}`,
        }),
      );
      await opened.route('**/never.png', () => undefined);
      await opened.addInitScript(
        `${script};window.assistant.start(${[engine, loading, rules].map((one) => JSON.stringify(one)).join()});`,
      );
      await opened.goto(DESK + path, { waitUntil: until });
      return opened;
    },
  };
}

declare global {
  interface Window {
    log: string[];
  }
}

export const shown = (page: Page) => page.evaluate(() => window.assistant.shown());
export const log = (page: Page) => page.evaluate(() => window.log);
export const sees = (page: Page, check: string) =>
  page.waitForFunction((check) => window.assistant.shown().checks.includes(check), check);

/** What a person reads in the box. */
export const words = async (page: Page) =>
  (
    await page
      .locator('#box')
      .evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText))
  )
    .replaceAll('\u00a0', ' ')
    .trim();

/** A plain one. */
export const FIELD = '<textarea id="box" aria-label="Reply" rows="6" cols="60"></textarea>';
