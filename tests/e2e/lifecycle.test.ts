/** Pages that pull the box away, and a browser that kills the background worker between any two steps. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { practiceDesk } from './harness/desk.ts';
import { replyText, typeReply, until } from './harness/overlay.ts';

const desk = practiceDesk();
const DRAFT = 'Hi Maria,\n\nPlease clear your cache, then send [[order number]].\n\nSam';

const overlayHosts = (page: Page): Promise<number> => page.locator('sincerely-overlay').count();

describe('the page pulls the box away while the card is open', () => {
  const changes = {
    deletes: () => document.querySelector('[aria-label="Reply"], textarea, [contenteditable]')?.remove(),
    're-renders': () => {
      const box = document.querySelector('textarea, [contenteditable]');
      box?.replaceWith(box.cloneNode(true));
    },
    hides: () => {
      const box = document.querySelector<HTMLElement>('textarea, [contenteditable]');
      if (box) box.style.display = 'none';
    },
  } as const;

  // The desk's fixture fails a test that left anything in the page's console.
  it.each(['plain', 'rich'] as const)('%s: no exception and no stray overlay', async (editor) => {
    for (const [what, change] of Object.entries(changes)) {
      const { page, box, overlay } = await desk.open('1042', editor);
      await typeReply(page, box, DRAFT);
      await overlay.openPanel();
      await overlay.finding('jargon').first().getByRole('button').first().click();
      await page.evaluate(change);
      await until(
        `nothing of ours is left when the page ${what} the box`,
        async () => (await overlayHosts(page)) === 0,
      );
    }
  });

  it('a box that comes back is read again', async () => {
    const { page, box, overlay } = await desk.open('1042', 'plain');
    await typeReply(page, box, DRAFT);
    await overlay.mark.waitFor();
    await page.evaluate(changes['re-renders']);
    await until('the old overlay is gone', async () => (await overlayHosts(page)) === 0);
    await typeReply(page, box, DRAFT);
    await overlay.openPanel();
    await overlay.finding('leftover').waitFor();
    expect(await overlayHosts(page)).toBe(1);
  });
});

describe('the worker is killed', () => {
  const kill = async (): Promise<void> => {
    const browser = desk.browser();
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('options.html'));
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.close();
  };

  it('before the first focus, before the search, before the insert: the next action works', async () => {
    await kill();
    const { page, box, overlay } = await desk.open('1042', 'plain');
    await kill();
    await page.bringToFront();
    await typeReply(page, box, DRAFT);
    await overlay.openPanel();
    await overlay.finding('leftover').waitFor();
    await overlay.suggestions.locator('[data-insert]').first().waitFor();
    await kill();
    await page.bringToFront();
    const before = await replyText(box);
    await overlay.suggestions.locator('[data-insert]').first().click();
    await until(
      'the reply is in, or asks',
      async () => (await page.getByRole('dialog').isVisible()) || (await replyText(box)) !== before,
    );
  });
});
