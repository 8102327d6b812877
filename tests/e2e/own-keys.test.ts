/** Keys that a person changed in Options do in a reply box what the old ones did; the old ones are the page's again. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { practiceDesk } from './harness/desk.ts';
import { openOptions } from './harness/options.ts';
import { replyText, typeReply, until } from './harness/overlay.ts';

const desk = practiceDesk();

/** Of what the search has found. */
const takeLateParcel = async (page: Page, box: Locator): Promise<void> => {
  await page
    .getByRole('option', { name: /Late parcel/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await until('the reply is in', async () => (await replyText(box)).includes('Your parcel is late.'));
};

beforeAll(async () => {
  const { page, field, press, stored } = await openOptions(desk.browser());
  await press('New snippet');
  await field('Title').fill('Late parcel');
  await field('Shortcut').fill('/late');
  await field('Reply').fill('Your parcel is late.');
  await press('Save');
  await until('it is stored', async () => (await stored()).includes('Late parcel'));

  await page.getByRole('link', { name: 'You', exact: true }).click();
  const keys = page.getByRole('region', { name: 'Keys' });
  for (const [what, key] of [
    ['Turn a typed shortcut into its reply', 'Alt+e'],
    ['Open and close the panel', 'Alt+p'],
    ['Apply the first fix here', 'Control+Enter'],
    ['Search replies, in the reply box', 'F8'],
  ] as const) {
    await keys.getByRole('button', { name: `Change: ${what}` }).click();
    await keys.getByRole('textbox', { name: what }).waitFor();
    await page.keyboard.press(key);
    await keys.getByRole('textbox', { name: what }).waitFor({ state: 'hidden' });
  }
  await keys.getByText('Alt+E', { exact: true }).waitFor();
  await keys.getByText(/^It sends the reply in /).waitFor();
  await keys.getByRole('button', { name: 'Change: Apply the first fix here' }).click();
  await page.keyboard.press('F9');
  await keys.getByText('F9', { exact: true }).waitFor();
  expect(await keys.getByText(/^It sends the reply in /).count()).toBe(0);
  await page.getByRole('link', { name: 'Snippets', exact: true }).click();
  await press('New snippet');
  await field('Title').fill('Fee agreed');
  await field('Reply').fill('We pay {% ask "Fee" %}.');
  await press('Save');
  await until('it is stored', async () => (await stored()).includes('Fee agreed'));
  await page.close();
});

it('the new key takes a typed shortcut, and Tab is the page’s', async () => {
  const { page, box } = await desk.open('1042', 'plain');
  await typeReply(page, box, 'Hello, /late');
  await page.locator('[data-hint]').getByText('Alt+E').waitFor();
  await page.keyboard.press('Alt+e');
  await until('the reply is in', async () => (await replyText(box)).includes('Your parcel is late.'));
  await page.keyboard.press('Tab');
  expect(await box.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

it('the first fix is applied where the caret stands', async () => {
  const { page, box, overlay } = await desk.open('1042', 'plain');
  await typeReply(page, box, 'Each SKU is listed on our page.');
  await overlay.openPanel();
  await overlay.finding('jargon').waitFor();
  await box.click();
  await page.keyboard.press('F9');
  await until('it is mended', async () => (await replyText(box)).includes('Each item number is listed'));
});

it('the panel and the search open by their keys, the search without leaving the keyboard', async () => {
  const { page, box, overlay } = await desk.open('1042', 'rich');
  await typeReply(page, box, 'Hello');
  await overlay.mark.waitFor();
  await page.keyboard.press('Alt+p');
  await overlay.findings.waitFor();
  await page.keyboard.press('Alt+p');
  await overlay.findings.waitFor({ state: 'hidden' });
  await page.keyboard.press('F8');
  await page.getByRole('combobox', { name: 'Search replies' }).waitFor();
  await page.keyboard.type('late parcel');
  await takeLateParcel(page, box);
  await page.keyboard.type('!');
  expect(await replyText(box)).toContain('!');
});

it.each(['plain', 'rich'] as const)('who types on at once types into the search, %s', async (editor) => {
  const { page, box, overlay } = await desk.open('1042', editor);
  await typeReply(page, box, 'Hello. ');
  await overlay.mark.waitFor();
  // In one task, before a frame can be drawn.
  const session = await page.context().newCDPSession(page);
  const press = (key: string, code: string, text = '') => [
    session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text, windowsVirtualKeyCode: text ? 0 : 119 }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: text ? 0 : 119 }),
  ];
  await Promise.all([
    ...press('F8', 'F8'),
    ...[...'late parcel'].flatMap((letter) => press(letter, letter === ' ' ? 'Space' : `Key${letter}`, letter)),
  ]);
  const field = page.getByRole('combobox', { name: 'Search replies' });
  await field.waitFor();
  await page.keyboard.type('s');
  expect(await field.inputValue()).toBe('late parcels');
  await page.keyboard.press('Backspace');
  await takeLateParcel(page, box);
  expect((await replyText(box)).trim()).toMatch(/^Hello\.\sYour parcel is late\.$/);
});

it.each(['plain', 'rich'] as const)('what was searched for and asks goes to the caret, %s', async (editor) => {
  const { page, box, overlay } = await desk.open('1042', editor);
  await typeReply(page, box, 'Hello. Bye.');
  await overlay.mark.waitFor();
  for (const _ of 'Bye.') await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F8');
  await page.getByRole('combobox', { name: 'Search replies' }).waitFor();
  await page.keyboard.type('fee agreed');
  await page.getByRole('option', { name: /Fee agreed/ }).waitFor();
  await page.keyboard.press('Enter');
  const fee = page.getByRole('textbox', { name: 'Fee' });
  await fee.waitFor();
  // What cannot be put in is said where it was answered, and is still there to be mended.
  await page.keyboard.type('8 euros {{x');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('alert').waitFor();
  expect(await fee.inputValue()).toBe('8 euros {{x');
  for (const _ of ' {{x') await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await until('the reply is in', async () => (await replyText(box)).includes('We pay 8 euros.'));
  expect((await replyText(box)).trim()).toMatch(/^Hello\. We pay 8 euros\.\s*Bye\.$/);
});
