/** What the fixtures of self-hosted helpdesks cannot show standing still: presses on what is no button, a box that is swapped. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startFixtureBrowser } from './fixture-browser.ts';

const browser = startFixtureBrowser();
let page: Page;

/** The page with the guard on it, holding everything; `sent` counts what the page's own handlers saw. */
async function guarded(name: string): Promise<void> {
  page = await browser.open(name);
  await page.evaluate(() => {
    const { adapterFor, armEarly, createSendGuard } = window.inPage;
    const adapter = adapterFor(document);
    const first = () => adapter.replyBoxes(document)[0];
    const seen = { held: 0, sent: 0 };
    let resume = () => ({ kind: 'none' });
    const guard = createSendGuard({
      sends: () => {
        const box = first();
        return box ? adapter.sends(box, document) : { controls: [], shortcuts: [] };
      },
      box: () => first()?.element ?? null,
      judge: () => 'hold',
      held: (next) => {
        seen.held++;
        resume = next;
      },
      signal: new AbortController().signal,
    });
    armEarly(window).setHandler(guard.handle);
    document.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('click', () => seen.sent++);
    document.addEventListener('keydown', () => seen.sent++);
    Object.assign(window, { seen, resume: () => resume().kind });
  });
}

const seen = () => page.evaluate(() => (window as unknown as { seen: { held: number; sent: number } }).seen);
const resume = () => page.evaluate(() => (window as unknown as { resume(): string }).resume());
const boxes = () => page.evaluate(() => window.inPage.read().boxes);

describe('a press is held, and sent once on "Send anyway"', () => {
  it.each([
    ['zammad--two-tickets', '.content.active .js-submit'],
    ['zammad--desktop-reply', 'footer .rounded-e-none'],
    ['freescout--newest-first', '.note-statusbar .btn-send-text'],
    ['freescout--note', '.note-statusbar .btn-add-note-text'],
    ['osticket--reply', 'form#reply input.save'],
    ['chatwoot--plain-ctrl-enter', '.bottom-box button[type=submit]'],
    ['znuny--compose-popup', '#submitRichText'],
  ])('%s: %s', async (name, control) => {
    await guarded(name);
    await page.click(control);
    expect(await seen()).toEqual({ held: 1, sent: 0 });
    expect(await resume()).toBe('resent');
    expect(await seen()).toEqual({ held: 1, sent: 1 });
  });

  it('uvdesk--reply: the button opens the menu, its entry sends, also once the menu has closed behind the dialog', async () => {
    await guarded('uvdesk--reply');
    // As UVdesk's own script does: a press on the button opens it, one anywhere else closes it.
    await page.evaluate(() => {
      const list = document.querySelector<HTMLElement>('#reply .uv-dropdown.reply .uv-dropdown-list');
      document.addEventListener('click', ({ target }) => {
        const isButton = target instanceof Element && target.matches('#reply .uv-dropdown.reply .uv-btn');
        if (list) list.style.display = isButton ? 'block' : 'none';
      });
    });
    await page.click('#reply .uv-dropdown.reply .uv-btn');
    expect(await seen()).toEqual({ held: 0, sent: 1 });
    await page.click('#reply .uv-dropdown.reply li[data-id=open]');
    expect(await seen()).toEqual({ held: 1, sent: 1 });
    await page.click('.uv-ticket-head h1');
    expect(await page.isVisible('#reply .uv-dropdown.reply li[data-id=open]')).toBe(false);
    expect(await resume()).toBe('resent');
    expect(await seen()).toEqual({ held: 1, sent: 3 });
  });

  it.each([
    ['chatwoot--chat-enter', '.ProseMirror'],
    ['freescout--chat-enter', '.note-editable'],
  ])('%s: Enter', async (name, box) => {
    await guarded(name);
    await page.focus(box);
    await page.keyboard.press('Shift+Enter');
    expect((await seen()).held).toBe(0);
    await page.keyboard.press('Enter');
    expect((await seen()).held).toBe(1);
  });
});

describe('what does not send is let through', () => {
  it.each([
    ['zammad--two-tickets', '.content.active .js-openDropdownMacro'],
    ['zammad--desktop-reply', 'footer .rounded-s-none'],
    ['freescout--newest-first', '.note-statusbar .btn-send-menu'],
    ['chatwoot--chat-enter', '.left-wrap button[title="Attach files"]'],
  ])('%s: %s', async (name, control) => {
    await guarded(name);
    await page.click(control);
    expect(await seen()).toEqual({ held: 0, sent: 1 });
  });

  it('Enter where Ctrl+Enter sends, and Enter that picks from a menu', async () => {
    await guarded('chatwoot--plain-ctrl-enter');
    await page.focus('.reply-box textarea');
    await page.keyboard.press('Enter');
    expect((await seen()).held).toBe(0);
    await page.keyboard.press('Control+Enter');
    expect((await seen()).held).toBe(1);
    await guarded('chatwoot--chat-enter');
    await page.evaluate(() => {
      document.querySelector('.reply-box__top')?.insertAdjacentHTML('afterbegin', '<ul class="mention--box"></ul>');
    });
    await page.focus('.ProseMirror');
    await page.keyboard.press('Enter');
    expect((await seen()).held).toBe(0);
  });
});

it('Chatwoot swaps its editor and its mode: asked again, both are right', async () => {
  await guarded('chatwoot--plain-ctrl-enter');
  expect(await boxes()).toEqual([{ channel: 'chat', audience: 'public' }]);
  await page.evaluate(() => {
    const area = document.querySelector('.reply-box textarea');
    area?.insertAdjacentHTML('afterend', '<div class="ProseMirror" contenteditable="true"><p>For Ken</p></div>');
    area?.remove();
    document.querySelector('.reply-box')?.classList.add('is-private');
    document.querySelector('.bottom-box')?.classList.add('is-note-mode');
  });
  expect(await boxes()).toEqual([{ channel: 'note', audience: 'note' }]);
});

it('Zammad shows another ticket: its customer is answered, not the first one', async () => {
  await guarded('zammad--two-tickets');
  const read = () => page.evaluate(() => window.inPage.read().conversation);
  expect((await read()).customer.name).toBe('Leo Marsh');
  await page.evaluate(() => {
    for (const content of document.querySelectorAll('.content')) content.classList.toggle('active');
    location.hash = '#ticket/zoom/32';
  });
  const { customer, ticket, messages } = await read();
  expect(customer).toEqual({ name: 'Nora Pike', email: 'nora.pike@example.com' });
  expect(ticket?.id).toBe('67032');
  expect(messages.map(({ text }) => text)).toEqual(['You charged me twice, invoice 5580.']);
});

describe("the helpdesk's own placeholders, resolved when it sends, survive a fix and a template", () => {
  it.each([
    ['freescout--newest-first', '{%customer.firstName,fallback=there%}', '{%user.fullName%}'],
    ['osticket--plain', '%{ticket.name.first}', '%{ticket.staff.name}'],
  ])('%s', async (name, standing, brought) => {
    await guarded(name);
    const text = await page.evaluate(async (brought) => {
      const { adapterFor, openComposer } = window.inPage;
      const [box] = adapterFor(document).replyBoxes(document);
      const composer = box && openComposer(box.element);
      if (!composer) return 'no composer';
      composer.focus();
      const fixed = await composer.apply({ span: { start: 0, end: 4 }, expected: 'Dear', replacement: 'Hello' });
      const end = composer.read().text.trimEnd().length;
      const inserted = await composer.insert({ text: ` It is on its way. ${brought}` }, { start: end, end });
      return `${fixed.kind} ${inserted.kind} ${composer.read().text}`;
    }, brought);
    expect(text).toContain(`applied applied Hello ${standing}`);
    expect(text).toContain(`It is on its way. ${brought}`);
  });
});

describe("only the agent's words are the agent's", () => {
  it("Znuny's popup comes with a salutation, a signature and the quote", async () => {
    await guarded('znuny--compose-popup');
    await page.evaluate(() => window.inPage.takeFocus());
    expect(await page.evaluate(() => window.inPage.agentWords())).toBe('');
    await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').press('Control+Home');
    await page.keyboard.type('A new one is on its way.');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.inPage.agentWords())).toBe('A new one is on its way.');
  });

  it('Zammad marks its signature', async () => {
    await guarded('zammad--two-tickets');
    const skipped = await page.evaluate(() => {
      const adapter = window.inPage.adapterFor(document);
      const [box] = adapter.replyBoxes(document);
      const text = box && window.inPage.openComposer(box.element)?.read();
      if (!box || !text) return [];
      return adapter.skip(box, text).map(({ kind, start, end }) => [kind, text.text.slice(start, end)]);
    });
    expect(skipped).toEqual([['signature', 'Ivy Bell\nKettle Desk']]);
  });
});
