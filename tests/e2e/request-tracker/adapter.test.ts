/** The adapter on the real thing: every page of Request Tracker 5 that agents reply on, in both editors. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getBrowser } from '../../../scripts/get-browser.ts';
import { bundleInPage } from '../../page/adapters/bundle.ts';
import { type RequestTracker, rtInstalled, startRequestTracker } from './desk.ts';

const COMPLAINT_BEGINS =
  'Hello,\n\nlast week I ordered a reading lamp from you, order 70391. You took the money twice:';
const COMPLAINT_ENDS = 'can you send me a new shade, or do I have to send the whole lamp back?\n\nInes Okafor';

describe.runIf(rtInstalled).each(['rich', 'plain'] as const)('Request Tracker 5, %s text', (kind) => {
  let browser: Browser;
  let page: Page;
  let desk: RequestTracker;
  let script: string;

  beforeAll(async () => {
    desk = await startRequestTracker(kind);
    [browser, script] = await Promise.all([
      getBrowser().then((executablePath) =>
        chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] }),
      ),
      bundleInPage(),
    ]);
    page = await browser.newPage();
    await desk.login(page);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
  });

  const open = async (path: string, ready: string) => {
    await page.goto(desk.url + path);
    await page.waitForSelector(ready, { state: 'attached' });
    await page.evaluate(script);
  };
  const openBox = async (path: string, ready = '#TxnSendMailToAll') => {
    await open(path, ready);
    await page.waitForFunction(() => window.inPage.read().boxes.length > 0);
  };
  const read = () => page.evaluate(() => window.inPage.read());

  it('reads both sides on the ticket page, once RT has loaded them', async () => {
    const { id } = desk.thread;
    await open(`/Ticket/Display.html?id=${id}`, '.transaction.message');
    const { claimedBy, conversation, boxes } = await read();
    expect(claimedBy).toEqual(['request-tracker']);
    expect(boxes).toEqual([]);
    expect(conversation).toMatchObject({
      source: 'page',
      ticket: { id: String(id), subject: 'Where is my parcel?' },
      customer: { name: 'Tomás Lind', email: 'tomas.lind@example.com' },
    });
    expect(conversation.messages.map(({ from, text, author }) => ({ from, text, author }))).toEqual([
      {
        from: 'customer',
        text: 'Hi, my parcel with order 70455 should have been here on Friday. Do you know where it is?\n\nThanks, Tomás',
        author: 'Tomás Lind',
      },
      {
        from: 'agent',
        text: 'Hello Tomás,\n\nthe courier tells us it comes on Wednesday.\n\nRobin',
        author: 'Robin Desk',
      },
      { from: 'note', text: 'Courier lost two of these this month, ask them again on Thursday.', author: 'Robin Desk' },
      { from: 'customer', text: 'It is Thursday now and nothing came. I am disappointed.', author: 'Tomás Lind' },
    ]);
    for (const { at } of conversation.messages) expect(at).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });

  it('reads the complaint from the quote on the reply page, whole and unwrapped', async () => {
    const { id, message } = desk.complaint;
    await openBox(`/Ticket/Update.html?id=${id}&QuoteTransaction=${message}&Action=Respond`);
    const { conversation, boxes, attachments } = await read();
    expect(boxes).toEqual([{ channel: 'email', audience: 'public' }]);
    expect(attachments).toBe(0);
    expect(conversation.source).toBe('quote');
    expect(conversation.customer).toEqual({ name: 'Ines Okafor', email: 'ines.okafor@example.com' });
    expect(conversation.messages).toHaveLength(1);
    expect(conversation.messages[0]?.text).toMatch(new RegExp(`^${COMPLAINT_BEGINS}`));
    expect(conversation.messages[0]?.text.endsWith(COMPLAINT_ENDS)).toBe(true);
  });

  it('takes only "Update Ticket" for the send control', async () => {
    const found = await page.evaluate(() => window.inPage.positions('sends', ['input[name=SubmitTicket]']));
    expect(found).toEqual([0]);
  });

  it("takes for the agent's own what was typed above, between and below what RT put in", async () => {
    const box =
      kind === 'rich' ? page.frameLocator('iframe.cke_wysiwyg_frame').locator('body') : page.locator('#UpdateContent');
    await page.evaluate(() => window.inPage.takeFocus());
    expect(await page.evaluate(() => window.inPage.agentWords())).toBe('');
    await box.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Dear Ines,');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('I am sorry.');
    const own = await page.evaluate(() => window.inPage.agentWords());
    expect(own.replace(/\s+/g, ' ')).toBe('Dear Ines, I am sorry.');
    expect((await read()).conversation.messages[0]?.text.endsWith(COMPLAINT_ENDS)).toBe(true);
  });

  it('tells a note from a reply when the agent changes the type, and back', async () => {
    await page.selectOption('select[name=UpdateType]', 'private', { force: true });
    expect((await read()).boxes).toEqual([{ channel: 'note', audience: 'note' }]);
    await page.selectOption('select[name=UpdateType]', 'response', { force: true });
    expect((await read()).boxes).toEqual([{ channel: 'email', audience: 'public' }]);
  });

  it('opens comments as notes', async () => {
    await openBox(`/Ticket/Update.html?id=${desk.thread.id}&Action=Comment`, '#previewscrips');
    expect((await read()).boxes).toEqual([{ channel: 'note', audience: 'note' }]);
  });

  it('knows ticket and customer where the box has no quote', async () => {
    await openBox(`/Ticket/Update.html?Action=Respond&id=${desk.complaint.id}`);
    const { conversation } = await read();
    expect(conversation).toMatchObject({
      source: 'none',
      messages: [],
      ticket: { id: String(desk.complaint.id) },
      customer: { email: 'ines.okafor@example.com' },
    });
  });

  it('claims nothing else in RT', async () => {
    for (const path of ['/', '/Search/Simple.html?q=lamp', '/Prefs/Other.html']) {
      await page.goto(desk.url + path);
      await page.evaluate(script);
      const { claimedBy, boxes } = await read();
      expect([path, claimedBy, boxes]).toEqual([path, [], []]);
    }
  });
});
