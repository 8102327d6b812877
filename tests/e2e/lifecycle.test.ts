/** Pages that pull the box away. A worker that is killed: `worker-killed.test.ts`. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { practiceDesk } from './harness/desk.ts';
import { typeReply, until } from './harness/overlay.ts';

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
    await overlay.finding('leftover').first().waitFor();
    expect(await overlayHosts(page)).toBe(1);
  });
});
