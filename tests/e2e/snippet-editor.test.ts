/** A broken reply is kept as a draft, an earlier text comes back, and a backup brings both to another machine. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { changeRows } from './harness/database.ts';
import { type Options, openOptions } from './harness/options.ts';
import { until } from './harness/overlay.ts';

let browser: ExtensionBrowser;
let options: Options;

beforeAll(async () => {
  browser = await launchWithExtension();
  options = await openOptions(browser);
});
afterAll(() => browser.close());

it('a broken reply shows where, is saved as a draft, and stops being one when it is mended', async () => {
  const { page, field, press, stored } = options;
  await press('New snippet');
  await field('Title').fill('Half done');
  await field('Reply').fill('Hello,\n\nabout {{ customer.nickname }}: thank you.');
  await page.getByRole('region', { name: 'Preview' }).getByText('“customer.nickname”').waitFor();
  await press('Go to line 3, column 10');
  const caret = await field('Reply').evaluate((box: HTMLTextAreaElement) => box.selectionStart);
  expect(caret).toBe('Hello,\n\nabout {{ '.length);
  await press('Save as a draft');
  await page.getByText('Saved as a draft.').waitFor();
  expect(JSON.parse(await stored())).toMatchObject([{ title: 'Half done', draft: true }]);

  await field('Reply').fill('Hello {{ customer.first_name }}, thank you.');
  await press('Save');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(JSON.parse(await stored())[0]).not.toHaveProperty('draft');
});

it('may use what a pack has, as it may when it is put in', async () => {
  const { page, field, press, stored } = options;
  await press('New snippet');
  await field('Title').fill('With a sign-off');
  await field('Reply').fill('Hello.\n\n{% render "sign-off" %}');
  await page.getByRole('region', { name: 'Preview' }).getByText('Kind regards').waitFor();
  await press('Save');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(
    JSON.parse(await stored()).find(({ title }: { title: string }) => title === 'With a sign-off'),
  ).not.toHaveProperty('draft');
  await press('Delete');
  await until('it is deleted', async () => !(await stored()).includes('With a sign-off'));
});

it('a shortcut of 5,000 characters is kept, and is no wider than its list', async () => {
  const { page, field, press, stored } = options;
  await press('New snippet');
  await field('Title').fill('Long shortcut');
  await field('Shortcut').fill(`/${'x'.repeat(4_999)}`);
  await field('Reply').fill('Hello.');
  await press('Save');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await press('Delete');
  await until('it is deleted', async () => !(await stored()).includes('Long shortcut'));
  await page.getByRole('button', { name: /Half done/ }).click();
});

it.each([
  [1280, 800],
  [640, 800],
])('what is opened far down the list stands in sight, with its Save, at %i pixels', async (width, height) => {
  const { page, field } = options;
  await page.setViewportSize({ width, height });
  const fields = { tags: [], channels: [], examples: [], usage: { count: 0 }, createdAt: 1, updatedAt: 1, rev: 1 };
  const many = Array.from({ length: 100 }, (_, at) => ({ id: `${at}`, title: `A ${at}`, body: 'Hello.', ...fields }));
  await page.evaluate(changeRows, { table: 'snippets', put: many });
  await page.reload();
  await page.getByRole('button', { name: /^A 90/ }).click();
  await until('its title is there', async () => (await field('Title').inputValue()) === 'A 90');
  for (const part of [field('Title'), page.getByRole('button', { name: 'Save', exact: true })]) {
    const box = await part.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height);
  }
  await page.evaluate(changeRows, { table: 'snippets', remove: many.map(({ id }) => id) });
  await page.reload();
  await page.getByRole('button', { name: /Half done/ }).click();
});

it('an earlier text comes back into the form, and goes with a backup to another machine', async () => {
  const { page, field, press, stored } = options;
  await page.getByText('1 earlier version').click();
  await page.getByRole('button', { name: /^Take the text of/ }).click();
  expect(await field('Reply').inputValue()).toContain('customer.nickname');
  await press('Save as a draft');
  await page.getByText('2 earlier versions').waitFor();

  await page.getByRole('link', { name: 'Backup' }).click();
  const downloading = page.waitForEvent('download');
  await press('Download a backup');
  const file = await (await downloading).path();
  expect(readFileSync(file, 'utf8')).toContain('customer.nickname');

  const other = await launchWithExtension();
  try {
    const elsewhere = await openOptions(other);
    await elsewhere.page.getByRole('link', { name: 'Backup' }).click();
    const chooser = elsewhere.page.waitForEvent('filechooser');
    await elsewhere.press('Restore a backup…');
    await (await chooser).setFiles(file);
    await elsewhere.dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    await elsewhere.dialog.waitFor({ state: 'hidden' });
    await until('the snippet is there', async () => (await elsewhere.stored()) === (await stored()));
    await elsewhere.page.getByRole('link', { name: 'Snippets' }).click();
    await elsewhere.page.locator('.row', { hasText: 'Half done' }).click();
    await elsewhere.page.getByText('2 earlier versions').waitFor();
  } finally {
    await other.close();
  }
});
