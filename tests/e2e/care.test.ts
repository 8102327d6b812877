/** The library's to-do list on the built extension: what is wrong is found beside the page, mended by one press, and brought back. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { changeRows } from './harness/database.ts';
import { type Options, openOptions } from './harness/options.ts';
import { until } from './harness/overlay.ts';

const LONG_AGO = Date.parse('2025-01-01');

const rows = [
  { id: 'late', title: 'Late parcel', body: 'Your parcel is late, and it should be with you by Monday. I am sorry.' },
  { id: 'later', title: 'Late again', body: 'Your parcel is late, and it should be with you by Monday. I am sorry!' },
  { id: 'sku', title: 'Sizes', body: 'Hello {{ customer.first_name }},\n\nEach SKU is listed on the page.' },
  { id: 'broken', title: 'Half done', body: 'Hello,\n\nabout {{ customer.nickname }}: thank you.' },
  { id: 'due', title: 'Opening hours', body: 'We are here from nine to five.', reviewBy: '2026-01-31' },
  { id: 'dusty', title: 'Fax', body: 'Our fax number is on the back.', createdAt: LONG_AGO, usage: { count: 0 } },
].map((row) => ({
  tags: [],
  channels: [],
  examples: [`About ${row.id}`],
  usage: { count: 2, lastUsed: Date.now() },
  createdAt: Date.now(),
  updatedAt: LONG_AGO,
  rev: 1,
  ...row,
}));

let browser: ExtensionBrowser;
let options: Options;

beforeAll(async () => {
  browser = await launchWithExtension();
  options = await openOptions(browser);
  await options.page.evaluate(changeRows, { table: 'snippets', put: rows });
  // Stored past our own code, which hears nothing of it: read anew.
  await options.page.reload();
  await options.page.getByRole('link', { name: 'Care' }).click();
});
afterAll(() => browser.close());

const kinds = () =>
  options.page
    .locator('.care-group')
    .evaluateAll((groups) =>
      groups.map((group) => [group.getAttribute('data-care-kind'), group.querySelectorAll('.care-item').length]),
    );
const stored = async (): Promise<readonly Record<string, unknown>[]> => JSON.parse(await options.stored());
const one = async (id: string) => (await stored()).find((row) => row.id === id);

it('finds what is wrong, each once', async () => {
  await until('all of it is found', async () => (await kinds()).length === 5);
  expect(await kinds()).toEqual([
    ['broken', 1],
    ['rule', 1],
    ['duplicate', 1],
    ['review', 1],
    ['unused', 1],
  ]);
});

it('mends words by the check’s own fix, shows the result before, keeps the text before as history, and takes it back', async () => {
  const { page, press } = options;
  await page.getByText('Each item number is listed on the page.').waitFor();
  await page.locator('[data-care-kind="rule"]').getByRole('button').first().click();
  await until('it is stored', async () => (await one('sku'))?.rev === 2);
  expect((await one('sku'))?.body).toBe('Hello {{ customer.first_name }},\n\nEach item number is listed on the page.');
  await page.locator('[data-care-kind="rule"]').waitFor({ state: 'hidden' });
  await press('Undo');
  await page.locator('[data-care-kind="rule"]').waitFor();
  expect((await one('sku'))?.body).toBe(rows[2]?.body);
});

it('merges two that say the same into the one that is kept', async () => {
  const { page } = options;
  await page.getByRole('button', { name: 'Keep this one: Late parcel' }).click();
  await until('one is left', async () => (await one('later')) === undefined);
  expect(await one('late')).toMatchObject({ examples: ['About late', 'About later'], usage: { count: 4 } });
  await page.locator('[data-care-kind="duplicate"]').waitFor({ state: 'hidden' });
});

it('what was put aside stays aside, after a reload too', async () => {
  const { page } = options;
  await page.getByRole('button', { name: 'Keep it: Fax' }).click();
  await page.getByText('1 thing was put aside.').waitFor();
  await page.reload();
  await page.getByText('1 thing was put aside.').waitFor();
  expect(await page.locator('[data-care-kind="unused"]').count()).toBe(0);
});

it('opens the editor at the place', async () => {
  const { page, field } = options;
  await page.getByRole('button', { name: 'Go to line 3, column 10: Half done' }).click();
  const caret = () => field('Reply').evaluate((box: HTMLTextAreaElement) => box.selectionStart);
  await until('the caret is there', async () => (await caret()) === 'Hello,\n\nabout {{ '.length);
});
