/** Snippets from the options page to the reply: stored, found, inserted, and safe from bad files and full disks. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { practiceDesk } from './harness/desk.ts';
import { type Options, openOptions, temporaryFiles } from './harness/options.ts';
import { replyText, typeReply, until } from './harness/overlay.ts';

/** Inside the worker and on pages of the extension. */
declare const chrome: typeof extensionApi;

const desk = practiceDesk();
const files = temporaryFiles();
let options: Options;

beforeEach(async () => {
  options = await openOptions(desk.browser());
  return () => options.page.close();
});
afterAll(() => files.remove());

const row = (title: string, where: Options = options) => where.page.locator('.list-rows').getByText(title);

describe('a snippet', () => {
  it('is to be kept by the browser also where it needs room: it is asked to', async () => {
    const page = await desk.browser().context.newPage();
    // A profile that nobody has used yet is refused.
    await page.addInitScript(() => {
      StorageManager.prototype.persist = async () => {
        document.documentElement.dataset.askedFor = 'persistence';
        return true;
      };
    });
    await page.goto(desk.browser().pageUrl('options.html'));
    await page.locator('[data-asked-for="persistence"]').waitFor();
    await page.close();
  });

  it('is created, found, changed, deleted and brought back', async () => {
    const { page, field, press, create, stored } = options;
    await create({ title: 'Late parcel', body: 'Your parcel is late.' });
    await create({ title: 'Refund sent', body: 'Your refund is on its way.' });

    await page.getByRole('searchbox', { name: 'Search snippets' }).fill('parcel');
    await row('Refund sent').waitFor({ state: 'hidden' });
    await row('Late parcel').click();
    await field('Reply').fill('Your parcel is late. I am sorry.');
    await press('Save');
    await until('the change is stored', async () => (await stored()).includes('Your parcel is late. I am sorry.'));

    const before = await stored();
    await press('Delete');
    await page.getByText('“Late parcel” was deleted.').waitFor();
    expect(await stored()).not.toContain('Late parcel');
    await press('Undo');
    await page.getByText('“Late parcel” is back.').waitFor();
    expect(await stored()).toBe(before);
  });

  it('is made of what was selected in a ticket, line by line, by the entry of the context menu', async () => {
    const { page, box } = await desk.open('1042', 'plain');
    await typeReply(page, box, 'First line\nSecond line');
    await box.selectText();
    // Nobody can press the browser's own menu from outside: this is what it tells, without the line breaks.
    await (await desk.browser().background()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const dispatch: unknown = Reflect.get(chrome.contextMenus.onClicked, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('This Chromium lets nobody press its menu.');
      const press = { menuItemId: 'save-snippet', selectionText: 'First line Second line', frameId: 0 };
      dispatch.call(chrome.contextMenus.onClicked, press, tab);
    });
    const { field, press, stored } = options;
    await until('it is there', async () => (await field('Reply').inputValue()) === 'First line\nSecond line');
    expect(await field('Title').evaluate((input) => input === document.activeElement)).toBe(true);
    await press('Discard changes');
    expect(await stored()).not.toContain('Second line');
  });

  it('begins with a selection that was handed over, and keeps what was being written', async () => {
    const { page, field, press } = options;
    const handOver = async (text: string) =>
      (await desk.browser().background()).evaluate((newSnippet) => chrome.storage.session.set({ newSnippet }), text);
    await handOver('First line\nSecond line');
    await until('it is there', async () => (await field('Reply').inputValue()) === 'First line\nSecond line');
    await handOver('Third line');
    await until('both are', async () => (await field('Reply').inputValue()).endsWith('Second line\n\nThird line'));
    await field('Title').fill('Handed over');
    await press('Save');
    await until('it is in the list, once', async () => (await row('Handed over').count()) === 1);
    await page.reload();
    await until('it is there again, once', async () => (await row('Handed over').count()) === 1);
    expect(await field('Reply').count()).toBe(0);
  });

  it('is seen at once by a second window, which does not write over what the first changed', async () => {
    const other = await openOptions(desk.browser());
    await options.create({ title: 'Opening hours', body: 'We are here until six.' });
    await row('Opening hours', other).click();
    await other.field('Reply').fill('We are here until eight.');

    await options.field('Reply').fill('We are here until seven.');
    await options.press('Save');
    await until('seven is stored', async () => (await options.stored()).includes('until seven'));
    await other.press('Save');
    const refused = other.page.getByText(/^This snippet was changed meanwhile, .* Your text is still here\.$/);
    await refused.waitFor();
    // Beside the Save that was pressed, which stays in sight however far down the form ends.
    const { y, height } = (await refused.boundingBox()) ?? { y: 0, height: 0 };
    expect(y + height).toBeLessThan(await other.page.evaluate(() => innerHeight));
    expect(await other.field('Reply').inputValue()).toBe('We are here until eight.');
    expect(await other.stored()).toContain('until seven');

    await other.press('Save mine');
    await until('eight is stored', async () => (await other.stored()).includes('until eight'));
    await until(
      'the first window shows it',
      async () => (await options.field('Reply').inputValue()) === 'We are here until eight.',
    );
    await other.page.close();
  });

  it('stays in the form when the disk is full, and can be saved afterwards', async () => {
    const { page, field, press, stored } = options;
    const before = await stored();
    await page.evaluate(() => {
      // As Chromium refuses it; a quota set over CDP only counts beyond the first megabytes.
      const full = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      const { add, put } = IDBObjectStore.prototype;
      Object.assign(IDBObjectStore.prototype, { add: full, put: full });
      addEventListener('space-again', () => Object.assign(IDBObjectStore.prototype, { add, put }), { once: true });
    });
    await press('New snippet');
    await field('Title').fill('Not lost');
    await field('Reply').fill('Every word of this stays.');
    await press('Save');
    await page
      .getByRole('alert')
      .getByText('This could not be saved: The disk is full. Your text is still here.')
      .waitFor();
    expect(await field('Title').inputValue()).toBe('Not lost');
    expect(await field('Reply').inputValue()).toBe('Every word of this stays.');
    expect(await stored()).toBe(before);

    await page.evaluate(() => dispatchEvent(new Event('space-again')));
    await press('Save');
    await until('it is stored', async () => (await stored()).includes('Every word of this stays.'));
  });
});

describe('a file of snippets', () => {
  const rows = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({
      title: `${name} ${index + 1}`,
      body: `Reply number ${index + 1}.`,
    }));
  const dialogText = (text: string | RegExp) => options.dialog.getByText(text).waitFor();

  it('that was exported brings the same snippets back', async () => {
    const { page, create, press, stored, dialog } = options;
    await create({ title: 'Out and in', body: 'Dear {{ customer.first_name }},\n\nthank you — “really”.' });
    const before = await stored();
    const downloading = page.waitForEvent('download');
    await press('Export');
    const path = await (await downloading).path();
    expect(readFileSync(path, 'utf8')).toContain('Out and in');

    await row('Out and in').click();
    await press('Delete');
    await until('it is deleted', async () => !(await stored()).includes('Out and in'));
    await options.import(path);
    await dialog.getByRole('button', { name: 'Import 1 snippet', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await stored()).toBe(before);
  });

  it.each([
    [
      'is not JSON',
      'broken.json',
      '{\n  "snippets": [\n    { "title": "A" "body": "B" }\n',
      /“broken\.json” is not JSON: line 3, column 20 has “"”/,
    ],
    ['ends too early', 'cut.json', '[{ "title": "A"', /“cut\.json” is not JSON: it ends too early, at line 1/],
    [
      'is JSON of something else',
      'other.json',
      '{ "name": "package" }',
      /“other\.json” is JSON, but not a list of snippets/,
    ],
    ['is empty', 'nothing.json', '[]', /There are no snippets in “nothing\.json”/],
  ])('that %s is refused with its reason', async (_, name, content, message) => {
    const before = await options.stored();
    await options.import(files.write(name, content));
    await dialogText(message);
    await options.dialog.getByRole('button', { name: 'Close' }).first().click();
    expect(await options.stored()).toBe(before);
  });

  it('of 200 MB is refused by its size, unread', async () => {
    const before = await options.stored();
    await options.import(files.sparse('huge.json', 200 * 1024 * 1024));
    await dialogText('“huge.json” has 200 MB. The limit is 20 MB, so it was not read. Nothing was changed.');
    expect(await options.stored()).toBe(before);
  });

  it('with 3 bad rows in 1,000 is previewed; only then 997 go in', async () => {
    await options.create({ title: 'There before', body: 'Nobody touches this one.' });
    const before: unknown[] = JSON.parse(await options.stored());
    const thousand: unknown[] = rows(1_000, 'Imported');
    thousand[11] = { title: 'No text' };
    thousand[499] = 'only a string';
    thousand[998] = { title: 'Wrong channel', body: 'x', channels: ['fax'] };
    const path = files.write('thousand.json', JSON.stringify(thousand));

    await options.import(path);
    await dialogText('997 snippets can be imported.');
    const bad = options.dialog.getByRole('region', { name: '3 rows cannot be imported:' }).getByRole('listitem');
    expect(await bad.allInnerTexts()).toEqual([
      'Row 12, “No text”: “body” is missing',
      'Row 500: is not a snippet',
      'Row 999, “Wrong channel”: “channels” cannot be "fax"',
    ]);
    expect(JSON.parse(await options.stored())).toEqual(before);
    await options.dialog.getByRole('button', { name: 'Cancel' }).click();
    await options.dialog.waitFor({ state: 'hidden' });
    expect(JSON.parse(await options.stored())).toEqual(before);

    await options.import(path);
    await options.dialog.getByRole('button', { name: 'Import 997 snippets' }).click();
    await options.dialog.waitFor({ state: 'hidden' });
    const after: unknown[] = JSON.parse(await options.stored());
    expect(after).toHaveLength(before.length + 997);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe('in a reply', () => {
  it.each(['plain', 'rich'] as const)(
    '%s: is found by the search, asks what is missing, and goes in as one step',
    async (editor) => {
      await options.create({
        title: `Locker code ${editor}`,
        body: 'Hello {{ customer.first_name }},\n\nyour locker code is {% ask "Locker code" %}.',
      });
      const { page, box, overlay } = await desk.open('1042', editor);
      await typeReply(page, box, 'PS');
      const before = await replyText(box);
      await overlay.openPanel();
      await page.getByRole('button', { name: 'Search replies' }).click();
      await page.getByRole('combobox', { name: 'Search replies' }).fill(`locker ${editor}`);
      await page.getByRole('option', { name: `Locker code ${editor}` }).waitFor();
      await page.keyboard.press('Enter');

      const form = page.getByRole('dialog', { name: `Locker code ${editor}` });
      await form.getByRole('textbox', { name: 'Locker code' }).fill('4711');
      expect(await replyText(box)).toBe(before);
      await form.getByRole('button', { name: 'Insert' }).click();
      await until('the snippet is in', async () => (await replyText(box)).includes('your locker code is 4711.'));
      const text = await replyText(box);
      expect(text).toContain('Hello Maria,');
      expect(text).not.toMatch(/\{|\}|\[\[|\]\]/);

      await page.keyboard.press('Control+z');
      await until('undo takes it out', async () => (await replyText(box)) === before);
    },
  );

  it('the shortcut opens the search, with the caret kept', async () => {
    await options.create({ title: 'By shortcut', body: 'Written by shortcut.' });
    const { page, box, overlay } = await desk.open('1046', 'plain');
    await typeReply(page, box, 'One  two');
    for (const _ of 'two ') await page.keyboard.press('ArrowLeft');
    await overlay.mark.waitFor();
    // Keys made by a test never reach the browser's own shortcuts: this is what the browser calls for one.
    await (await desk.browser().background()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const dispatch: unknown = Reflect.get(chrome.commands.onCommand, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('This Chromium lets nobody play a shortcut.');
      dispatch.call(chrome.commands.onCommand, 'open-search', tab);
    });
    await page.getByRole('combobox', { name: 'Search replies' }).fill('by shortcut');
    await page.getByRole('option', { name: 'By shortcut' }).waitFor();
    await page.keyboard.press('Enter');
    await until('it stands at the caret', async () => (await replyText(box)) === 'One Written by shortcut. two');
  });
});

it('two windows that set checks at the same moment keep what each has set', async () => {
  const windows = [options, await openOptions(desk.browser())];
  const pages = await Promise.all(
    windows.map(async ({ page }) => {
      await page.getByRole('link', { name: 'Checks', exact: true }).click();
      await page.locator('select').nth(9).waitFor();
      return page;
    }),
  );
  // Each its half of ten, without waiting for the other or for itself.
  await Promise.all(
    pages.map((page, half) =>
      page.locator('select').evaluateAll((all: HTMLSelectElement[], at) => {
        for (const one of all.slice(at * 5, at * 5 + 5)) {
          one.value = 'off';
          one.dispatchEvent(new Event('change', { bubbles: true }));
        }
      }, half),
    ),
  );
  const off = () =>
    options.page.evaluate(async () => {
      const { 'setting:grades': grades = {} } = await chrome.storage.local.get('setting:grades');
      return Object.values(grades as object).filter((grade) => grade === 'off').length;
    });
  await until('all ten are off', async () => (await off()) === 10);
  await options.page.evaluate(() => chrome.storage.local.remove('setting:grades'));
  await windows[1]?.page.close();
});
