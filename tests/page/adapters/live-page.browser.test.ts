/** What fixtures cannot say, as they stand still: the page changes under us, or holds what only looks like a reply. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startFixtureBrowser } from './fixture-browser.ts';

const browser = startFixtureBrowser();
let page: Page;

async function open(name: string): Promise<void> {
  page = await browser.open(name);
}

const read = () => page.evaluate(() => window.inPage.read());
const audiences = async () => (await read()).boxes.map(({ audience }) => audience);
const words = () => page.evaluate(() => window.inPage.agentWords());
const takeFocus = () => page.evaluate(() => window.inPage.takeFocus());
/** Whether an element is a reply box, or one of the controls that send the box with this number. */
const isBox = (css: string) => page.evaluate((css) => window.inPage.positions('boxes', [css]).includes(0), css);
const skipped = () =>
  page.evaluate(() => {
    const adapter = window.inPage.adapterFor(document);
    const [box] = adapter.replyBoxes(document);
    const text = box && window.inPage.openComposer(box.element)?.read();
    if (!box || !text) return [];
    return adapter.skip(box, text).map(({ kind, start, end }) => [kind, text.text.slice(start, end).trim()]);
  });
const sendsOf = (number: number) =>
  page.evaluate((number) => {
    const adapter = window.inPage.adapterFor(document);
    const box = adapter.replyBoxes(document)[number];
    return box ? adapter.sends(box, document).controls.map(({ id, className }) => id || className) : [];
  }, number);

describe('Gmail', () => {
  it('sends each composer by its own button', async () => {
    await open('gmail--two-composers');
    expect([await sendsOf(0), await sendsOf(1)]).toEqual([[':s1'], [':s2']]);
  });

  it('takes neither the quote nor the signature for the agent, only what is typed above', async () => {
    await open('gmail--reply');
    await takeFocus();
    expect(await words()).toBe('');
    await page.click('.reply-1');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Your lid is on its way.');
    expect(await words()).toBe('Your lid is on its way.');
  });

  it('reads the thread that is shown, not the one before it that stays in the page', async () => {
    await open('gmail--reply');
    await page.evaluate(() => {
      const [old, shown] = [...document.querySelectorAll<HTMLElement>('[role="main"]')];
      if (old && shown) [old.style.display, shown.style.display] = ['', 'none'];
      location.hash = '#inbox/FMfcgzQZTVnOtherThreadWxYzAbCdEfGh';
    });
    const { conversation, boxes } = await read();
    expect(conversation).toMatchObject({
      ticket: { id: 'FMfcgzQZTVnOtherThreadWxYzAbCdEfGh', subject: "Yesterday's other thread" },
      customer: { name: 'Max Holt' },
      messages: [{ from: 'customer', text: 'My invoice is wrong.' }],
    });
    expect(boxes).toEqual([]);
  });
});

describe('Outlook', () => {
  it('never takes a field for recipients for the reply', async () => {
    await open('outlook--reply');
    expect(await isBox('#to-well')).toBe(false);
    await page.evaluate(() => document.querySelector('#editor')?.remove());
    expect((await read()).boxes).toEqual([]);
  });

  it('leaves the arrow beside Send alone', async () => {
    await open('outlook--reply');
    expect(await sendsOf(0)).toEqual(['send']);
  });

  it('marks the signature and the mail below without having seen the box empty', async () => {
    await open('outlook--reply');
    expect(await skipped()).toEqual([
      ['signature', 'Bo Reed\nKettle & Co'],
      [
        'quote',
        expect.stringMatching(/^Von: Ana Ruiz.*It is Friday and still no lid\. What are you doing about it\?$/s),
      ],
    ]);
  });

  it('takes neither the mail below nor the signature for the agent', async () => {
    await open('outlook--reply');
    await takeFocus();
    expect(await words()).toBe('');
    await page.click('#editor > div');
    await page.keyboard.type('Your lid is on its way.');
    expect(await words()).toBe('Your lid is on its way.');
  });
});

describe('ServiceNow', () => {
  it('reads the form in the frame, whatever address the page around it kept', async () => {
    await open('servicenow--both-fields');
    await page.evaluate(() => {
      history.replaceState(null, '', '/navpage.do');
      const number = window.inPage.find({ in: '#gsft_main', css: 'input[id$=".number"]' });
      if (number && 'value' in number) number.value = 'INC0010043';
    });
    const { adapter, conversation } = await read();
    expect([adapter, conversation.ticket?.id]).toEqual(['servicenow', 'INC0010043']);
  });

  it('finds that frame in the shadow roots of newer versions as well', async () => {
    await open('servicenow--both-fields');
    const before = await read();
    await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>('#gsft_main');
      if (!frame) return;
      const host = document.createElement('macroponent-f51912f4c700201072b211d4d8c26010');
      const inner = document.createElement('sn-canvas-main');
      document.querySelector('main')?.append(host);
      host.attachShadow({ mode: 'open' }).append(inner);
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      inner.attachShadow({ mode: 'open' }).append(frame);
      await loaded;
    });
    expect(before.boxes).toHaveLength(2);
    expect(await read()).toEqual(before);
  });

  it('asks the field whom it reaches each time, as a checkbox turns it', async () => {
    await open('servicenow--work-note');
    expect(await audiences()).toEqual(['note']);
    await page.evaluate(() =>
      document.querySelector('#activity-stream-textarea')?.setAttribute('data-stream-text-input', 'comments'),
    );
    expect(await audiences()).toEqual(['public']);
    await page.evaluate(() =>
      document.querySelector('#activity-stream-textarea')?.removeAttribute('data-stream-text-input'),
    );
    expect(await audiences()).toEqual(['unknown']);
  });
});

describe('Jira Service Management', () => {
  it('follows the tabs', async () => {
    await open('jira-service-management--cloud-internal');
    expect(await audiences()).toEqual(['note']);
    await page.evaluate(() => {
      for (const tab of document.querySelectorAll('[role="tab"]')) {
        tab.setAttribute('aria-selected', String(tab.id.endsWith('-1')));
      }
    });
    expect(await audiences()).toEqual(['public']);
  });

  it('does not take the description for the reply, which has the same editor', async () => {
    await open('jira-service-management--cloud-reply');
    await page.evaluate(() => {
      document.querySelector('[data-testid$="editor-container"]')?.removeAttribute('hidden');
      document.querySelector('[data-testid="issue.activity.comment"]')?.remove();
    });
    expect((await read()).boxes).toEqual([]);
  });

  it('does not claim a project without customers', async () => {
    await open('jira-service-management--cloud-reply');
    await page.evaluate(() => {
      for (const sign of document.querySelectorAll('nav, [role="tablist"]')) sign.remove();
    });
    expect((await read()).claimedBy).not.toContain('jira-service-management');
  });

  it('holds only the button of Data Center that reaches the customer', async () => {
    await open('jira-service-management--data-center');
    expect(await sendsOf(0)).toEqual(['aui-button aui-button-primary sd-external-submit']);
  });
});

describe('Salesforce', () => {
  it('reads the record whose tab is shown', async () => {
    await open('salesforce--post');
    await page.evaluate(() => {
      const [first, second] = [...document.querySelectorAll<HTMLElement>('.windowViewMode-normal')];
      if (first && second) [first.style.display, second.style.display] = ['', 'none'];
    });
    const { conversation } = await read();
    expect(conversation).toMatchObject({ customer: { name: 'Max Holt' }, ticket: { subject: 'Invoice is wrong' } });
    expect(conversation.messages).toHaveLength(1);
    expect(await isBox('.other')).toBe(true);
    expect(await sendsOf(0)).toEqual([expect.stringContaining('other-send')]);
  });

  it('finds the editor in frames that scripts write, the inner one late', async () => {
    await open('salesforce--email');
    await page.evaluate(() => {
      const outer = document.querySelector<HTMLIFrameElement>('iframe.mine');
      outer?.removeAttribute('srcdoc');
      outer?.replaceWith(outer.cloneNode());
    });
    expect((await read()).boxes).toEqual([]);
    await page.evaluate(() => {
      const outer = document.querySelector<HTMLIFrameElement>('iframe.mine')?.contentDocument;
      const inner = outer?.createElement('iframe');
      if (!inner) return;
      inner.className = 'cke_wysiwyg_frame';
      outer?.body.append(inner);
      inner.contentDocument?.body.setAttribute('role', 'textbox');
      inner.contentDocument?.body.setAttribute('contenteditable', 'true');
    });
    expect((await read()).boxes).toEqual([{ channel: 'email', audience: 'public' }]);
  });
});

it('Zoho Desk: what catches pastes is no reply, however large', async () => {
  await open('zoho-desk--reply');
  await page.evaluate(() => {
    document.querySelector('#wms-pasteCapture')?.setAttribute('style', 'width: 400px; height: 90px');
    document.querySelector('iframe.ze_area')?.remove();
  });
  expect((await read()).boxes).toEqual([]);
});

it('Kayako: the subject is that of the open tab', async () => {
  await open('kayako--reply');
  await page.evaluate(() => {
    for (const tab of document.querySelectorAll('[class*="ko-tabs_case__tab_"]')) tab.classList.toggle('active');
  });
  expect((await read()).conversation.ticket?.subject).toBe('Invoice is wrong');
});
