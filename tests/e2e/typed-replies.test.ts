/** Snippets by typed shortcut, and the places Tab walks in them: real keys, in both editors of the practice helpdesk. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { practiceDesk } from './harness/desk.ts';
import { openOptions } from './harness/options.ts';
import { replyText as shownText, typeReply, until } from './harness/overlay.ts';

const desk = practiceDesk();

const SNIPPETS = [
  {
    title: 'Late parcel',
    shortcut: '/late',
    body: 'Your parcel is late.\n\nIt comes on {% cursor %}, to {% cursor %}.\n\nThat is {% cursor %} all.',
  },
  { title: 'Plain word', shortcut: 'hours', body: 'We are here until six.' },
  { title: 'First of two', shortcut: ';both', body: 'The first text.' },
  { title: 'Second of two', shortcut: ';both', body: 'The second text.' },
  { title: 'Pastes', shortcut: '/paste', body: 'Your code is {{ clipboard }}.' },
  { title: 'Asks', shortcut: '/ask', body: 'It costs {% ask "Price" %}.' },
];

beforeAll(async () => {
  const { page, field, press, stored } = await openOptions(desk.browser());
  for (const { title, shortcut, body } of SNIPPETS) {
    await press('New snippet');
    await field('Title').fill(title);
    await field('Shortcut').fill(shortcut);
    await field('Reply').fill(body);
    await press('Save');
    await until(`“${title}” is stored`, async () => (await stored()).includes(title));
  }
  await page.close();
});

/** An editor's hard spaces are spaces. */
const replyText = async (box: Locator) => (await shownText(box)).replaceAll('\u00a0', ' ');
const hint = (page: Page) => page.locator('[data-hint]');

describe.each(['plain', 'rich'] as const)('%s reply box', (editor) => {
  it('“/late” and Tab are the reply, its places by Tab, and one Ctrl+Z the shortcut again', async () => {
    const { page, box } = await desk.open('1042', editor);
    await typeReply(page, box, 'Hello Maria, /late');
    await hint(page).getByText('Late parcel').waitFor();
    await page.keyboard.press('Tab');
    await until('the reply is in', async () => (await replyText(box)).includes('Your parcel is late.'));
    expect(await replyText(box)).not.toContain('/late');
    await page.keyboard.type('Monday');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lund');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type(' or ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('really');
    await until('all is typed', async () => (await replyText(box)).includes('really'));
    const text = await replyText(box);
    expect(text).toContain('That is really all.');
    expect(text).toMatch(/It comes on (?:Monday or | or Monday), to (?:Lund|Lund)\./);
    // The last place is reached: Tab is the page's.
    await page.keyboard.press('Tab');
    expect(await box.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  it('a shortcut typed at a place is its reply before Tab goes on', async () => {
    const { page, box } = await desk.open('1042', editor);
    await typeReply(page, box, '/late');
    await hint(page).waitFor();
    await page.keyboard.press('Tab');
    await until('the reply is in', async () => (await replyText(box)).includes('Your parcel is late.'));
    await page.keyboard.type('/hours');
    await hint(page).getByText('Plain word').waitFor();
    await page.keyboard.press('Tab');
    await until('the second is in', async () => (await replyText(box)).includes('We are here until six.'));
    expect(await replyText(box)).not.toContain('/hours');
  });

  it('is one step back', async () => {
    const { page, box } = await desk.open('1042', editor);
    await typeReply(page, box, 'Hello, /late');
    await hint(page).waitFor();
    await page.keyboard.press('Tab');
    await until('the reply is in', async () => (await replyText(box)).includes('Your parcel'));
    await page.keyboard.press('Control+z');
    await until('the shortcut is back', async () => (await replyText(box)).trim() === 'Hello, /late');
  });

  it('leaves Tab and Enter alone where nothing matches', async () => {
    const { page, box } = await desk.open('1042', editor);
    await typeReply(page, box, 'See shop.example/late');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Bye');
    expect((await replyText(box)).trim().replaceAll(/\n+/g, '\n')).toBe('See shop.example/late\nBye');
    await page.keyboard.press('Tab');
    expect(await box.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  it('takes nothing after Escape, and never a bare word', async () => {
    const { page, box } = await desk.open('1042', editor);
    await typeReply(page, box, 'Our hours /hours');
    await hint(page).getByText('Plain word').waitFor();
    await page.keyboard.press('Escape');
    await hint(page).waitFor({ state: 'hidden' });
    await page.keyboard.type(' are hours');
    await page.keyboard.press('Tab');
    expect((await replyText(box)).trim()).toBe('Our hours /hours are hours');
  });

  it('asks for what is missing and puts the reply where the shortcut was', async () => {
    const { page, box } = await desk.open('1042', editor);
    await typeReply(page, box, 'Hello. /ask');
    await hint(page).waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: 'Price' }).fill('€5');
    await page.keyboard.press('Enter');
    await until('the reply is in', async () => (await replyText(box)).includes('It costs €5.'));
    expect((await replyText(box)).trim()).toBe('Hello. It costs €5.');
  });
});

it('asks for what is on the clipboard, which only the person pastes', async () => {
  const { page, box } = await desk.open('1042', 'plain');
  await box.click();
  await page.keyboard.type('AB-12');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+X');
  await page.keyboard.type('Hello. /paste');
  await hint(page).waitFor();
  await page.keyboard.press('Tab');
  const field = page.getByRole('textbox', { name: 'Text to paste' });
  await field.waitFor();
  // Nothing of ours has looked at it.
  expect(await field.inputValue()).toBe('');
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  await until('the reply is in', async () => (await replyText(box)).trim() === 'Hello. Your code is AB-12.');
});

it('offers both where two share a shortcut', async () => {
  const { page, box } = await desk.open('1042', 'plain');
  await typeReply(page, box, 'Hello. ;both');
  await hint(page).getByText('One of 2 replies').waitFor();
  await page.keyboard.press('Tab');
  await page.getByRole('option', { name: /Second of two/ }).click();
  await until('the second is in', async () => (await replyText(box)) === 'Hello. The second text.');
});

it.each(['plain', 'rich'] as const)(
  'in a %s chat, a second Enter before the form of a reply is open sends nothing, and what is typed stands in the form',
  async (editor) => {
    const { page, box } = await desk.open('1053', editor);
    await typeReply(page, box, 'Hello. ');
    await page.getByRole('button', { name: /^Sincerely: / }).click();
    await page.getByRole('button', { name: 'Search replies' }).click();
    await page.keyboard.type('Asks');
    await page.getByRole('option', { name: /Asks/, selected: true }).waitFor();
    for (const key of ['Enter', 'Enter', '7']) await page.keyboard.press(key);
    const price = page.getByRole('textbox', { name: 'Price' });
    await price.waitFor();
    await page.keyboard.type('0');
    await until('it is typed', async () => (await price.inputValue()) === '70');
    expect((await replyText(box)).trim()).toBe('Hello.');
    expect(desk.sent('1053')).toHaveLength(0);
  },
);

it('in a chat, Enter behind a shortcut is the reply and sends nothing', async () => {
  const { page, box } = await desk.open('1053', 'plain');
  await typeReply(page, box, '/late');
  await hint(page).waitFor();
  await page.keyboard.press('Enter');
  await until('the reply is in', async () => (await replyText(box)).includes('Your parcel is late.'));
  expect(desk.sent('1053')).toHaveLength(0);
});
