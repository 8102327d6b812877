/** The built extension on the practice helpdesk, for one test file: one browser; a desk of its own for each test. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { EditorKind } from '../../../demo/desk-page.ts';
import { type Desk, startDesk } from '../../../demo/server.ts';
import { type ExtensionBrowser, launchWithExtension } from './browser.ts';
import { type Overlay, overlayOf } from './overlay.ts';

export interface OpenTicket {
  readonly page: Page;
  readonly box: Locator;
  readonly overlay: Overlay;
  send(): Promise<void>;
}

export function practiceDesk() {
  let desk: Desk;
  let browser: ExtensionBrowser;
  let errors: string[] = [];
  let pages: Page[] = [];

  beforeAll(async () => {
    browser = await launchWithExtension();
  });
  beforeEach(async () => {
    desk = await startDesk();
    errors = [];
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.close()));
    pages = [];
    await desk.close();
    // Whatever we do, the helpdesk's own console stays clean.
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    sent: (id: string) => desk.sent(id),
    browser: () => browser,
    async open(id: string, editor: EditorKind): Promise<OpenTicket> {
      const page = await browser.context.newPage();
      pages.push(page);
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(desk.ticketUrl(id, editor));
      return {
        page,
        box: page.locator('#reply-body'),
        overlay: overlayOf(page),
        send: () => page.getByRole('button', { name: 'Send', exact: true }).click(),
      };
    },
  };
}
