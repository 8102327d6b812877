/** A helpdesk record of a person's own: written in Options, taken by an open page at once, seen in the self-test. */
import { expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { deskRecord, sel } from '../core/sites/desk-record.ts';
import { practiceDesk } from './harness/desk.ts';
import { typeReply, until } from './harness/overlay.ts';
import { openPopup } from './harness/popup.ts';

/** Inside the worker. */
declare const chrome: typeof extensionApi;

const desk = practiceDesk();

async function openRecords() {
  const page = await desk.browser().context.newPage();
  await page.goto(desk.browser().pageUrl('options.html#sites'));
  const field = page.getByRole('textbox', { name: 'Record (JSON)' });
  return {
    page,
    field,
    error: page.locator('.field-error'),
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
  };
}

async function selfTest(page: Parameters<typeof openPopup>[1]): Promise<string> {
  const popup = await openPopup(desk.browser(), page);
  await popup.press('Try out this reply box');
  await until('the test is done', async () => (await popup.text()).includes('Copy the report'));
  const said = await popup.text();
  await popup.close();
  return said;
}

it('finds the box and the conversation by the person’s record, and by its signs again once that is removed', async () => {
  const { page, box, overlay } = await desk.open('1042', 'plain');
  await typeReply(page, box, 'Hello Ann,\n\nwe raised an RMA.');
  await overlay.mark.waitFor();
  expect(await selfTest(page)).toContain('Found by its signs alone');

  const options = await openRecords();
  await options.press('New record');
  await options.field.fill(JSON.stringify({ ...deskRecord, panes: [sel('main[[')] }, null, 2));
  await options.press('Save');
  expect(await options.error.textContent()).toMatch(/^Line \d+, column \d+: .*panes\.0\.css: is not CSS: main\[\[$/);
  await options.field.fill(JSON.stringify(deskRecord, null, 2));
  await options.press('Save');
  await options.page.locator('[data-record=quayside]').waitFor();
  // Where a record says it belongs is no permission.
  const granted = await (await desk.browser().background()).evaluate(
    async () => (await chrome.permissions.getAll()).origins,
  );
  expect(granted?.join(' ')).not.toContain('quayside.example');

  await until('the page goes by the record', async () => (await selfTest(page)).includes('By the record “quayside”'));
  expect(await selfTest(page)).not.toContain('Found by its signs alone');
  expect(await box.inputValue()).toBe('Hello Ann,\n\nwe raised an RMA.');
  const popup = await openPopup(desk.browser(), page);
  await popup.press('Try out this reply box');
  await until('the selectors are there', async () => (await popup.wholeText()).includes('article.message'));
  const whole = await popup.wholeText();
  for (const css of ['#reply-body', 'form.reply .primary', 'main.ticket[data-ticket-id]']) expect(whole).toContain(css);
  await popup.close();

  await options.page.bringToFront();
  await options.press('Remove “quayside”');
  await options.page.locator('[data-record=quayside]').waitFor({ state: 'detached' });
  await until('the page goes by its signs', async () => (await selfTest(page)).includes('Found by its signs alone'));
  await options.page.close();
});
