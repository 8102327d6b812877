/** The main job, played on the practice helpdesk with real keys and clicks, told in plain words. */
import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { CONVERSATIONS } from '../demo/conversations.ts';
import type { Desk } from '../demo/server.ts';
import { type Overlay, overlayOf, replyText, typeReply, until } from '../tests/e2e/harness/overlay.ts';
import { headline, say } from './say.ts';

const TICKET = '1042';

export async function playMainJob(page: Page, desk: Desk, options: { picture: string | null }): Promise<void> {
  const ticket = CONVERSATIONS.find(({ id }) => id === TICKET);
  if (!ticket) throw new Error(`The desk has no ticket ${TICKET}.`);
  mkdirSync('.demo', { recursive: true });
  await page.goto(desk.ticketUrl(TICKET, 'plain'));
  const box = page.getByRole('textbox', { name: 'Reply' });
  const overlay = overlayOf(page);

  headline(`${ticket.customer.name} wrote`);
  sayLines(ticket.messages.at(-1)?.text ?? '');
  headline('The agent types, in a hurry');
  sayLines(ticket.coldDraft);
  await typeReply(page, box, ticket.coldDraft);

  await overlay.openPanel();
  await overlay.finding('missing-apology').waitFor();
  // The last words typed are judged after a pause: "soon" is among them.
  await overlay.finding('vague-timing').waitFor();
  const suggested = await appears(overlay.suggestions.locator('[data-insert]').first());
  headline(`The mark says "${await overlay.mark.getAttribute('aria-label')}"`);
  await sayFindings(overlay);
  await picture(page, '1-findings.png', options.picture);

  await applyFirstFix(overlay, box);
  await picture(page, '2-fixed.png');
  if (suggested) await insertFirstSuggestion(page, overlay, box);
  else await rewrite(page, box, ticket.modelReply);
  await picture(page, '3-suggestion.png');
  await holdALeftover(page, overlay, box);

  const shown = await replyText(box);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await until('the helpdesk has the reply', () => desk.sent(TICKET).length === 1);
  const stored = desk.sent(TICKET)[0]?.text.replaceAll('\r\n', '\n');
  headline('Sent');
  say(stored === shown ? 'The helpdesk stored exactly what the page showed.' : 'NOT what the page showed:');
  sayLines(stored ?? '');
  if (stored !== shown) throw new Error('The stored reply differs from the one shown.');
  await page.locator('#latest.agent').waitFor();
  await picture(page, '5-sent.png');
  headline('Pictures are in .demo');
}

async function sayFindings(overlay: Overlay): Promise<void> {
  for (const { check, message, quoted } of await overlay.listed()) {
    say(`• ${check}: ${message}${quoted ? ` “${quoted}”` : ''}`);
  }
  for (const item of await overlay.suggestions.getByRole('listitem').all()) {
    const [title, ...rest] = (await item.innerText()).split('\n').filter((line) => line.trim() !== '');
    say(`→ suggested reply: ${title}${rest.length > 0 ? ` (${rest.at(-1)})` : ''}`);
  }
}

async function applyFirstFix(overlay: Overlay, box: Locator): Promise<void> {
  const before = await replyText(box);
  const fix = overlay.findings.locator('[data-fix]').first();
  headline(`The agent presses "${await fix.getAttribute('data-fix')}"`);
  await fix.click();
  await until('the fix is in the reply', async () => (await replyText(box)) !== before);
  sayLines(await replyText(box));
}

async function insertFirstSuggestion(page: Page, overlay: Overlay, box: Locator): Promise<void> {
  const insert = overlay.suggestions.locator('[data-insert]').first();
  headline(`The agent clears the box and takes a suggested reply: ${await insert.getAttribute('aria-label')}`);
  await box.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await overlay.openPanel();
  await insert.click();

  const form = page.getByRole('dialog');
  await until(
    'the reply is in the box, or its form asks',
    async () => (await form.isVisible()) || (await replyText(box)) !== '',
  );
  if (await form.isVisible()) {
    for (const field of await form.getByRole('textbox').all()) {
      const name = await nameOf(field);
      if ((await field.inputValue()) === '') await field.fill(/amount/i.test(name) ? '64.90' : 'Thursday');
      say(`It asks for: ${name}, answered "${await field.inputValue()}".`);
    }
    await form.locator('[data-insert]').click();
    await until('the reply is in the box', async () => (await replyText(box)) !== '');
  }
  sayLines(await replyText(box));
}

async function rewrite(page: Page, box: Locator, text: string): Promise<void> {
  headline('No reply was suggested for this message; the agent writes one');
  await box.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await typeReply(page, box, text);
  sayLines(await replyText(box));
}

async function holdALeftover(page: Page, overlay: Overlay, box: Locator): Promise<void> {
  const leftover = ' [[name]]';
  headline(`A leftover "${leftover.trim()}" stays in, and the agent presses Send`);
  await box.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(leftover);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await overlay.sendDialog.waitFor();
  sayLines(await overlay.sendDialog.locator('li[data-check]').first().innerText());
  await picture(page, '4-before-you-send.png');
  await overlay.sendDialog.getByRole('button', { name: 'Keep editing' }).click();
  await overlay.sendDialog.waitFor({ state: 'hidden' });
  await box.click();
  await page.keyboard.press('ControlOrMeta+End');
  for (const _ of leftover) await page.keyboard.press('Backspace');
  say('Held. The agent takes it out.');
}

const appears = (what: Locator): Promise<boolean> =>
  what.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );

const nameOf = (field: Locator) =>
  field.evaluate((input) => (input instanceof HTMLInputElement ? (input.labels?.[0]?.textContent ?? input.name) : ''));

const sayLines = (text: string): void => {
  for (const line of text.split('\n')) say(`  ${line}`);
};

async function picture(page: Page, name: string, copy: string | null = null): Promise<void> {
  await page.screenshot({ path: `.demo/${name}` });
  if (copy) await page.screenshot({ path: copy });
}
