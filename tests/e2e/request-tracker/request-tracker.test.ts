/** The main job in a helpdesk nobody here wrote, in both of its editors. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from '../harness/browser.ts';
import { type Overlay, overlayOf, until } from '../harness/overlay.ts';
import { type Editor, type RequestTracker, rtInstalled, type StoredReply, startRequestTracker } from './desk.ts';

/** In the worker, where `evaluate` runs. */
declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

const COLD = ['Dear Ines,', '', 'Please clear your cache and send the RMA number.', '', 'Best,', 'Robin'];

describe.skipIf(!rtInstalled).each<Editor>(['plain', 'rich'])('Request Tracker 5, %s text', (editor) => {
  let rt: RequestTracker;
  let browser: ExtensionBrowser;
  let page: Page;
  let overlay: Overlay;
  let box: Locator;

  beforeAll(async () => {
    rt = await startRequestTracker(editor);
    browser = await launchWithExtension();
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await rt.login(page);
    overlay = overlayOf(page);
    box =
      editor === 'rich'
        ? page.frameLocator('iframe.cke_wysiwyg_frame').locator('body[contenteditable=true]')
        : page.locator('#UpdateContent');
  });

  afterAll(async () => {
    await browser?.close();
    await rt?.stop();
  });

  /** What the page would submit: CKEditor's own data, or the textarea's value. */
  const shown = (): Promise<string> =>
    page.evaluate((rich) => {
      const field = document.querySelector<HTMLTextAreaElement>('#UpdateContent');
      const { CKEDITOR } = window as { CKEDITOR?: { instances: Record<string, { getData(): string }> } };
      return (rich ? CKEDITOR?.instances.UpdateContent?.getData() : field?.value) ?? '';
    }, editor === 'rich');

  const replies = async (): Promise<readonly StoredReply[]> =>
    (await rt.stored()).filter(({ ticket, type }) => ticket === rt.complaint.id && type === 'correspond');

  const words = (): Promise<string> =>
    box.evaluate((element) => ('value' in element ? String(element.value) : (element as HTMLElement).innerText));

  const insertSuggestion = async (): Promise<void> => {
    const before = await words();
    await overlay.suggestions.locator('[data-insert]').first().click();
    const form = page.getByRole('dialog');
    await until(
      'the reply is in, or its form asks',
      async () => (await form.isVisible()) || (await words()) !== before,
    );
    if (!(await form.isVisible())) return;
    for (const field of await form.getByRole('textbox').all())
      if ((await field.inputValue()) === '') await field.fill('Thursday');
    await form.locator('[data-insert]').click();
  };

  const typeAtTop = async (lines: readonly string[]): Promise<void> => {
    await box.click();
    await page.keyboard.press('ControlOrMeta+Home');
    for (const line of lines) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
  };

  it('reads the complaint on the ticket page and uses it on a reply page that does not show it', async () => {
    await rt.openTicket(page, rt.complaint.id);
    const background = await browser.background();
    await until('the conversation is remembered', () =>
      background.evaluate(async () =>
        Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('conversation:')),
      ),
    );
    // "Reply" from the menu has no quote: the customer's words are nowhere on that page.
    await rt.openReply(page, { id: rt.complaint.id });
    await typeAtTop(COLD);
    await overlay.openPanel();
    await overlay.finding('missing-apology').waitFor();
  });

  it('a template put above the quote leaves it a line of its own, and signs', async () => {
    await rt.openReply(page, { id: rt.complaint.id, message: rt.complaint.message });
    await box.click();
    await page.keyboard.press('ControlOrMeta+Home');
    const before = await words();
    await overlay.openPanel();
    await insertSuggestion();
    await until('the reply is in', async () => (await words()).length > before.length + 40);
    expect(await words()).toMatch(/regards,\s*\n[^\n]*\n\s*\nOn \w{3} .* wrote:/);
    await page.keyboard.press('ControlOrMeta+z');
    await until('undo takes it out', async () => (await words()) === before);
  });

  const caretBehind = (word: string): Promise<void> =>
    box.evaluate((element, wanted) => {
      if ('setSelectionRange' in element && 'value' in element) {
        const at = String(element.value).lastIndexOf(wanted) + wanted.length;
        (element as HTMLTextAreaElement).setSelectionRange(at, at);
        return;
      }
      const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.nodeValue?.lastIndexOf(wanted) ?? -1;
        if (at >= 0) element.ownerDocument.getSelection()?.collapse(node, at + wanted.length);
      }
    }, word);

  it('what is written right behind the last quoted word is the agent’s, and is put back above the quote without it', async () => {
    await rt.openReply(page, { id: rt.complaint.id, message: rt.complaint.message });
    await box.click();
    await caretBehind('Okafor');
    await page.keyboard.type('We pay it back on Friday, [[name]].');
    await overlay.openPanel();
    await overlay.finding('leftover').waitFor();
    await page.reload();
    await box.click();
    await overlay.openPanel();
    await caretBehind('grocery');
    await page.locator('[data-restore]').first().click();
    await until('it is back', async () => (await words()).includes('[[name]]'));
    expect((await words()).match(/grocery money/g)).toHaveLength(1);
    expect(await words()).toMatch(/^We pay it back on Friday, \[\[name\]\]\.\s*\nOn \w{3} .* wrote:/);
  });

  it('reads the complaint from the quote, which is not judged itself', async () => {
    await page.evaluate(() => sessionStorage.clear());
    await rt.openReply(page, { id: rt.complaint.id, message: rt.complaint.message });
    await typeAtTop(COLD);
    await overlay.openPanel();
    await overlay.finding('missing-apology').waitFor();
    await overlay.finding('jargon').first().waitFor();
    const quoted = await overlay.listed();
    expect(quoted.map(({ quoted }) => quoted).join()).not.toMatch(/grocery|third message/);
  });

  it('underlines the jargon in the box', async () => {
    if (editor === 'plain')
      await page.locator('sincerely-overlay .underline, sincerely-overlay [class*=underline]').first().waitFor();
    else
      await until('a highlight covers the word', () =>
        box.evaluate((body) => {
          const view = body.ownerDocument.defaultView as (Window & { CSS: typeof CSS }) | null;
          const highlights = [...(view?.CSS.highlights.values() ?? [])].flatMap((highlight) => [...highlight]);
          return highlights.some(
            (range) => range instanceof Object && 'toString' in range && /cache|RMA/.test(String(range)),
          );
        }),
      );
  });

  it('applies a fix as one undo step', async () => {
    const before = await words();
    await overlay.finding('jargon').first().locator('[data-fix]').first().click();
    await until('the fix is in', async () => (await words()) !== before);
    await page.keyboard.press('ControlOrMeta+z');
    await until('undo brings the draft back', async () => (await words()) === before);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await until('redo brings the fix back', async () => (await words()) !== before);
  });

  it('inserts a suggested template, and takes it out with one undo', async () => {
    await box.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('So. ');
    const before = await words();
    await insertSuggestion();
    await until('the reply is in', async () => (await words()).length > before.length + 40);
    expect(await words()).not.toMatch(/\{\{|\{%|\[\[/);
    await page.keyboard.press('ControlOrMeta+z');
    await until('undo takes it out', async () => (await words()) === before);
  });

  it('holds a send with a leftover, sends once when overridden, and RT stores what the page showed', async () => {
    await box.click();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Hello [[name]] ');
    const send = page.locator('form[name=TicketUpdate] [name=SubmitTicket]').first();
    await send.click();
    await overlay.sendDialog.waitFor();
    expect(await replies()).toEqual([]);
    await overlay.sendDialog.getByRole('button', { name: 'Keep editing' }).click();
    await overlay.sendDialog.waitFor({ state: 'hidden' });
    expect(page.url()).toContain('/Ticket/Update.html');
    // The dialog had the focus; the next keys belong to the draft again, where the caret was.
    await page.keyboard.type('QQ');
    await until('typing goes on', async () => (await words()).includes('Hello [[name]] QQ'));
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.type('WW');
    await until('typing goes on after the card', async () => (await words()).includes('QQWW'));

    const draft = await shown();
    expect(draft).toContain('[[name]]');
    await send.click();
    await overlay.sendDialog.getByRole('button', { name: 'Send anyway' }).click();
    await page.waitForURL(/Display\.html/);

    const stored = await replies();
    expect(stored).toHaveLength(1);
    const unix = (text: string | undefined): string | undefined => text?.replaceAll('\r\n', '\n');
    expect(unix(editor === 'rich' ? stored[0]?.html : stored[0]?.text)).toBe(unix(draft));
    expect(JSON.stringify(stored)).not.toMatch(/sincerely|data-check|data-fix/i);
  });

  it('never judges an internal comment', async () => {
    await rt.openReply(page, { id: rt.complaint.id, action: 'Comment' });
    await typeAtTop(['Customer [[name]] again, check the cache.']);
    await until('the mark says it is a note', async () =>
      /note/i.test((await overlay.mark.getAttribute('aria-label')) ?? ''),
    );
    await page.locator('form[name=TicketUpdate] [name=SubmitTicket]').first().click();
    await page.waitForURL(/Display\.html/);
  });
});
