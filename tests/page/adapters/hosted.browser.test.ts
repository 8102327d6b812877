/** What hosted helpdesks do to a reply while it is written, on the pages of `tests/pages`. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startFixtureBrowser } from './fixture-browser.ts';

const browser = startFixtureBrowser();
let page: Page;

async function open(name: string): Promise<void> {
  page = await browser.open(name);
}
const read = () => page.evaluate(() => window.inPage.read());

describe('Zendesk', () => {
  it('swaps the composer for another element: the new one is the box', async () => {
    await open('zendesk--workspace-email');
    const found = await page.evaluate(() => {
      const { adapterFor } = window.inPage;
      const before = adapterFor(document).replyBoxes(document)[0]?.element;
      const swapped = before?.cloneNode(true);
      if (!before || !swapped) throw new Error('No box.');
      before.replaceWith(swapped);
      const now = adapterFor(document).replyBoxes(document);
      return { count: now.length, isNew: now[0]?.element === swapped };
    });
    expect(found).toEqual({ count: 1, isNew: true });
  });

  it('shows another ticket of the same page: its box, its customer, its keys, and nothing of the one before', async () => {
    await open('zendesk--workspace-email');
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('.pane');
      if (!first || !second) throw new Error('Two panes expected.');
      first.style.visibility = '';
      first.querySelector('[data-is-active]')?.setAttribute('data-is-active', 'true');
      second.style.visibility = 'hidden';
      second.querySelector('[data-is-active]')?.setAttribute('data-is-active', 'false');
      history.pushState(null, '', '/agent/tickets/8801');
    });
    const { boxes, conversation, shortcuts } = await read();
    expect(boxes).toEqual([{ audience: 'public', channel: 'chat' }]);
    expect(shortcuts[0]).toEqual({ key: 'Enter', ctrlOrMeta: false, shift: false });
    expect(conversation).toMatchObject({
      ticket: { id: '8801', subject: 'Invoice shows the wrong name' },
      customer: { name: 'Max Holt' },
      messages: [{ from: 'customer', text: 'My invoice has somebody else on it. Please correct it now.' }],
    });
    const sends = await page.evaluate(() => {
      const adapter = window.inPage.adapterFor(document);
      const [box] = adapter.replyBoxes(document);
      return (
        box &&
        adapter
          .sends(box, document)
          .controls.map((control) => control.closest('[data-ticket-id]')?.getAttribute('data-ticket-id'))
      );
    });
    expect(sends).toEqual(['8801', '8801']);
  });

  it('takes the subject from no hidden ticket where the shown one has none', async () => {
    await open('zendesk--workspace-email');
    await page.evaluate(() =>
      document.querySelector('.pane:nth-child(2) [data-test-id="omni-header-subject"]')?.remove(),
    );
    expect((await read()).conversation.ticket).toEqual({ id: '8802', url: expect.any(String), tags: ['vip', 'shoes'] });
  });

  it('sends by the statuses of its split button, not by the macros beside it', async () => {
    await open('zendesk--workspace-email');
    const pressed = await page.evaluate(() => {
      const itemIn = (css: string) => {
        const item = document.createElement('li');
        item.setAttribute('data-garden-id', 'menus.item');
        document.querySelector(`.pane:nth-child(2) ${css}`)?.append(item);
        return item;
      };
      const [status, macro] = [itemIn('[data-garden-id="buttons.button_group_view"]'), itemIn('footer')];
      const adapter = window.inPage.adapterFor(document);
      const [box] = adapter.replyBoxes(document);
      const controls = box ? adapter.sends(box, document).controls : [];
      return { status: controls.includes(status), macro: controls.includes(macro) };
    });
    expect(pressed).toEqual({ status: true, macro: false });
  });

  it.each([
    ['zendesk--messaging', 'Enter', 1],
    ['zendesk--messaging', 'Shift+Enter', 0],
    ['zendesk--workspace-email', 'Enter', 0],
  ] as const)('%s: %s is held %i times', async (name, key, held) => {
    await open(name);
    await page.evaluate(() => {
      const state = { held: 0 };
      const { adapterFor, createSendGuard } = window.inPage;
      const box = () => adapterFor(document).replyBoxes(document)[0];
      createSendGuard({
        sends: () => {
          const now = box();
          return now ? adapterFor(document).sends(now, document) : { controls: [], shortcuts: [] };
        },
        box: () => box()?.element ?? null,
        judge: () => 'hold',
        held: () => state.held++,
        signal: new AbortController().signal,
      }).listenOn(window);
      box()?.element.focus();
      Object.assign(window, { state });
    });
    await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as { state: { held: number } }).state.held)).toBe(held);
  });
});

describe('Freshdesk', () => {
  it('never takes the reply box for a message, however long the draft', async () => {
    await open('freshdesk--reply');
    const before = (await read()).conversation;
    await page.evaluate(() => {
      const box = document.querySelector('.fr-element');
      for (let count = 0; count < 20; count++)
        box?.append(document.createElement('p'), 'We are sorry about the leak. ');
    });
    expect((await read()).conversation).toEqual(before);
  });

  it('turns from reply to note when the composer is opened anew', async () => {
    await open('freshdesk--reply');
    expect((await read()).boxes).toEqual([{ audience: 'public', channel: 'email' }]);
    await page.evaluate(() => {
      const to = document.querySelector('.rich-editor')?.previousElementSibling;
      const notify = document.createElement('div');
      notify.setAttribute('data-test-notify-to', '');
      to?.replaceWith(notify);
    });
    expect((await read()).boxes).toEqual([{ audience: 'note', channel: 'note' }]);
  });

  it('has no box before Reply is pressed', async () => {
    await open('freshdesk--reply');
    await page.evaluate(() => document.querySelector('.ticket-details__item:has(.rich-editor)')?.remove());
    const { adapter, boxes, conversation } = await read();
    expect({ adapter, boxes, messages: conversation.messages.length }).toEqual({
      adapter: 'freshdesk',
      boxes: [],
      messages: 4,
    });
  });
});

describe('HubSpot', () => {
  it('never offers the assistant’s prompt, not even when it is the only editor', async () => {
    await open('hubspot--email');
    await page.evaluate(() => document.querySelector('.reply-editor')?.remove());
    expect((await read()).boxes).toEqual([]);
  });
});

describe('Intercom', () => {
  it('does not guess whose a message is where bubbles stand in the middle', async () => {
    await open('intercom--chat');
    await page.addStyleTag({ content: '.row, .row.r { align-items: center }' });
    const { conversation } = await read();
    expect(conversation.messages.map(({ from }) => from)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('takes nobody’s message for another’s in a column too narrow for a word', async () => {
    await open('intercom--chat');
    const { messages } = (await read()).conversation;
    await page.addStyleTag({ content: '[data-testid="conversation-stream-scroll-container"] { width: 40px }' });
    const narrow = (await read()).conversation.messages;
    expect(narrow.map(({ from }) => from)).toEqual(messages.map(({ from }) => from));
    expect(new Set(narrow.map(({ from }) => from))).toEqual(new Set(['customer', 'agent', 'note']));
  });
});

/** The helpdesk fills these in when the reply is sent: to us they are words like any other. */
describe('placeholders of the helpdesk', () => {
  it.each([
    ['zendesk--legacy', 'teh', '{{ticket.requester.first_name}}'],
    ['freshdesk--reply', 'teh', '{{ticket.requester.firstname}}'],
    ['help-scout--reply-newest-first', 'Hi', '{%customer.firstName,fallback=there%}'],
  ])('%s: stand after a fix and after a template', async (name, word, placeholder) => {
    await open(name);
    const outcome = await page.evaluate(async (word) => {
      const { adapterFor, openComposer } = window.inPage;
      const [box] = adapterFor(document).replyBoxes(document);
      const composer = box && openComposer(box.element);
      if (!composer) throw new Error('No composer for the box.');
      composer.focus();
      const start = composer.read().text.indexOf(word);
      const edit = { span: { start, end: start + word.length }, expected: word, replacement: 'the' };
      const fixed = await composer.apply(edit);
      const inserted = await composer.insert({ text: 'About {{ticket.id}}: ' });
      return { fixed: fixed.kind, inserted: inserted.kind, text: composer.read().text };
    }, word);
    expect(outcome).toMatchObject({ fixed: 'applied', inserted: 'applied' });
    expect(outcome.text).toContain(placeholder);
    expect(outcome.text).toContain('{{ticket.id}}');
    expect(outcome.text).not.toContain(word);
  });
});
