/** The practice desk has no adapter of its own: it is what `generic` has to be good enough for. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONVERSATIONS, DESK_AGENT } from '../../../demo/conversations.ts';
import { type Desk, startDesk } from '../../../demo/server.ts';
import { getBrowser } from '../../../scripts/get-browser.ts';
import { bundleInPage } from './bundle.ts';

let browser: Browser;
let page: Page;
let desk: Desk;
let script: string;

beforeAll(async () => {
  [browser, script, desk] = await Promise.all([
    getBrowser().then((executablePath) =>
      chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] }),
    ),
    bundleInPage(),
    startDesk(),
  ]);
  // The desk's content policy keeps page.evaluate from running a script of ours as page code.
  page = await browser.newPage({ bypassCSP: true });
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
});

describe.each(['plain', 'rich'] as const)('%s editor', (editor) => {
  it.each(CONVERSATIONS)('$id $subject', async ({ id, subject, customer, messages, channel }) => {
    await page.goto(desk.ticketUrl(id, editor));
    await page.evaluate(script);
    const { adapter, boxes, conversation } = await page.evaluate(() => window.inPage.read());
    expect(adapter).toBe('generic');
    expect(boxes).toEqual([{ audience: 'public', channel }]);
    expect(conversation).toMatchObject({
      source: 'page',
      ticket: { id, subject },
      // One of them writes from a social network and has a handle only.
      customer: { name: customer.name, ...(/.@/.test(customer.email) && { email: customer.email }) },
      agent: { name: DESK_AGENT },
    });
    expect(conversation.messages.map(({ from, author, text }) => ({ from, author, text }))).toEqual(
      messages.map(({ from, author, text }) => ({ from, author, text: text.trim() })),
    );
    const sends = await page.evaluate(() => window.inPage.positions('sends', ['form.reply button.primary']));
    expect(sends).toEqual([0]);
  });

  it('is a note on the other tab', async () => {
    await page.goto(desk.ticketUrl('1042', editor));
    await page.evaluate(script);
    await page.click('[data-note="1"]');
    const { boxes } = await page.evaluate(() => window.inPage.read());
    expect(boxes).toEqual([{ audience: 'note', channel: 'note' }]);
  });
});
