/** The main job on the practice helpdesk: the built extension, real keys and clicks, what the helpdesk stored. */
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { practiceDesk } from './harness/desk.ts';
import { replyText, typeReply, until } from './harness/overlay.ts';

const desk = practiceDesk();

const COLD = 'Hi Maria,\n\nWe raised an RMA for the duplicate. You will get the money back soon.\n\nSam';
const WARM =
  'Dear Maria,\n\nI am sorry that we charged you twice. I sent the 64.90 back today; it reaches your account by Thursday, and we pay the fee of your bank. I will write to you on Thursday morning.\n\nKind regards,\nSam';

describe.each(['plain', 'rich'] as const)('%s reply box', (editor) => {
  const html = (box: Locator) =>
    box.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : element.innerHTML));

  it('reads the complaint and says what the cold draft lacks', async () => {
    const { page, box, overlay } = await desk.open('1042', editor);
    await typeReply(page, box, COLD);
    await overlay.openPanel();
    await overlay.finding('missing-apology').waitFor();
    await overlay.finding('jargon').waitFor();
    expect((await overlay.listed()).map(({ check }) => check)).not.toContain('wrong-name');
    expect(await overlay.mark.getAttribute('aria-label')).toMatch(/^Sincerely: \d+ to look at$/);
  });

  it('leaves the reply box exactly as the keyboard left it', async () => {
    const { page, box, overlay } = await desk.open('1042', editor);
    await typeReply(page, box, COLD);
    const before = await html(box);
    await overlay.openPanel();
    await overlay.finding('missing-apology').waitFor();
    expect(await html(box)).toBe(before);
  });

  it('puts a fix in as one step, and one Ctrl+Z takes it out', async () => {
    const { page, box, overlay } = await desk.open('1042', editor);
    await typeReply(page, box, COLD);
    const before = await replyText(box);
    await overlay.openPanel();
    // Findings trail the typing: the last words' own must be there, or the first fix may be of a draft half typed.
    await overlay.finding('vague-timing').waitFor();
    await overlay.findings.locator('[data-fix]').first().click();
    await until('the fix is in', async () => (await replyText(box)) !== before);
    await page.keyboard.press('Control+z');
    await until('the fix is out', async () => (await replyText(box)) === before);
    // Nobody selected the words that came back: who types on replaces nothing.
    await page.waitForFunction((from) => performance.now() - from > 150, await page.evaluate(() => performance.now()));
    await page.keyboard.type(' So');
    expect(await replyText(box)).toBe(`${before} So`);
  });

  it('inserts a suggested reply with the name filled in', async () => {
    const { page, box, overlay } = await desk.open('1049', editor);
    await typeReply(page, box, 'x');
    await page.keyboard.press('Backspace');
    await overlay.openPanel();
    await overlay.suggestions.locator('[data-insert]').first().click();
    const form = page.getByRole('dialog');
    await until('text or form', async () => (await form.isVisible()) || (await replyText(box)).trim() !== '');
    if (await form.isVisible()) {
      for (const field of await form.getByRole('textbox').all()) {
        if ((await field.inputValue()) === '') await field.fill('Thursday');
      }
      await form.locator('[data-insert]').click();
      await until('the reply is in', async () => (await replyText(box)).trim() !== '');
    }
    const text = await replyText(box);
    expect(text).toContain('Owen');
    expect(text).not.toMatch(/\{\{|\}\}|\[\[|\]\]/);
  });

  it('holds a leftover, and "Send anyway" sends exactly once what the page showed', async () => {
    const { page, box, overlay, send } = await desk.open('1046', editor);
    await typeReply(page, box, 'Hello [[name]],\n\nyour subscription is cancelled.\n\nSam');
    const shown = { text: await replyText(box), html: await html(box) };
    await overlay.mark.waitFor();
    await send();
    await overlay.sendDialog.waitFor();
    expect(await overlay.sendDialog.locator('li[data-check]').first().getAttribute('data-check')).toBe('leftover');
    expect(desk.sent('1046')).toHaveLength(0);
    await overlay.sendDialog.getByRole('button', { name: 'Send anyway' }).click();
    await page.locator('#latest.agent').waitFor();
    expect(desk.sent('1046')).toHaveLength(1);
    const stored = desk.sent('1046').at(-1);
    expect(stored?.text.replaceAll('\r\n', '\n')).toBe(shown.text);
    if (editor === 'rich') expect(stored?.html).toBe(shown.html);
  });

  it('lets a good reply go without a word', async () => {
    const { page, box, overlay, send } = await desk.open('1042', editor);
    await typeReply(page, box, WARM);
    await overlay.mark.waitFor();
    await send();
    await page.locator('#latest.agent').waitFor();
    expect(desk.sent('1042')).toHaveLength(1);
    expect(await overlay.sendDialog.isVisible()).toBe(false);
  });

  it('does not judge an internal note, and lets it go', async () => {
    const { page, box } = await desk.open('1051', editor);
    await page.getByRole('tab', { name: 'Internal note' }).click();
    await typeReply(page, box, 'Told [[name]] it was their own fault. Fix ASAP!!');
    await page.getByRole('button', { name: 'Add note' }).click();
    await page.locator('#latest.note').waitFor();
    expect(desk.sent('1051')).toHaveLength(1);
  });
});

it('keeps a reply in a chat from going out by Enter while a field is open', async () => {
  const { page, box, overlay } = await desk.open('1053', 'plain');
  await typeReply(page, box, 'Hi Björk, shipping costs [[price]].', 'Shift+Enter');
  await page.keyboard.press('Enter');
  await overlay.sendDialog.waitFor();
  expect(desk.sent('1053')).toHaveLength(0);
  await overlay.sendDialog.getByRole('button', { name: 'Keep editing' }).click();
  await overlay.sendDialog.waitFor({ state: 'hidden' });
  expect(await replyText(box)).toBe('Hi Björk, shipping costs [[price]].');
});
