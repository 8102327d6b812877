/** The browser may kill the background worker between any two steps: the next action works. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceDesk } from './harness/desk.ts';
import { openOptions, temporaryFiles } from './harness/options.ts';
import { replyText, typeReply, until } from './harness/overlay.ts';
import { openPopup } from './harness/popup.ts';
import { type WorkerStop, workerStop } from './harness/worker.ts';

const desk = practiceDesk();
const files = temporaryFiles();
let kill: WorkerStop;

beforeAll(async () => {
  const options = await openOptions(desk.browser());
  await options.create({
    title: 'Parcel locker',
    body: 'Hello {{ customer.first_name }},\n\nyour locker code is {% ask "Locker code" %}.',
  });
  await options.page.close();
  kill = await workerStop(desk.browser());
});
afterAll(() => files.remove());

describe.each(['plain', 'rich'] as const)('%s: killed before each of', (editor) => {
  it('focus, suggestions, search, rendering, insertion and its count', async () => {
    const killedBefore = kill.kills();
    const { page, box, overlay } = await desk.open('1042', editor);
    await kill.now();
    await typeReply(page, box, 'We raised an RMA.');
    await overlay.openPanel();
    await overlay.finding('jargon').waitFor();
    await overlay.suggestions.locator('[data-insert]').first().waitFor();
    const before = await replyText(box);

    await kill.now();
    await page.getByRole('button', { name: 'Search replies' }).click();
    await kill.now();
    await page.getByRole('combobox', { name: 'Search replies' }).fill('parcel locker');
    await page.getByRole('option', { name: 'Parcel locker' }).waitFor();
    await kill.now();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Parcel locker' });
    await form.getByRole('textbox', { name: 'Locker code' }).fill('4711');
    await kill.now();
    await form.getByRole('button', { name: 'Insert' }).click();
    await until('the snippet is in', async () => (await replyText(box)).includes('your locker code is 4711.'));
    expect(await replyText(box)).toContain('Hello Maria,');

    await kill.now();
    await page.keyboard.press('Control+z');
    await until('undo takes it out', async () => (await replyText(box)) === before);
    await overlay.openPanel();
    await kill.now();
    await overlay.suggestions.locator('[data-insert]').first().click();
    await until(
      'it is in, or asks',
      async () => (await form.or(page.getByRole('dialog')).isVisible()) || (await replyText(box)) !== before,
    );
    expect(kill.kills()).toBeGreaterThan(killedBefore + 3);
  });
});

it('killed before a wording is ignored: it is kept, and the page hears of it', async () => {
  const { page, box, overlay } = await desk.open('1049', 'plain');
  await typeReply(page, box, 'Hi Owen,\n\nwe raised an RMA for you.\n\nSam');
  await overlay.openPanel();
  await overlay.finding('jargon').getByRole('button').first().click();
  await kill.now();
  await page.getByRole('button', { name: 'Ignore this wording' }).click();
  await overlay.finding('jargon').waitFor({ state: 'hidden' });

  const later = await desk.open('1049', 'plain');
  await typeReply(later.page, later.box, 'Hi Owen,\n\nwe raised an RMA for you.\n\nSam [[x]]');
  await later.overlay.openPanel();
  await later.overlay.finding('leftover').waitFor();
  expect(await later.overlay.finding('jargon').count()).toBe(0);
});

it('killed before a setting changes: open pages hear of it', async () => {
  const { page, box, overlay } = await desk.open('1046', 'plain');
  await typeReply(page, box, 'Hello [[name]]');
  const markSays = (words: RegExp) =>
    until(`the mark says ${words}`, async () => words.test((await overlay.mark.getAttribute('aria-label')) ?? ''));
  await markSays(/to look at/);
  for (const [press, words] of [
    ['Pause for an hour', /paused/],
    ['Go on now', /to look at/],
  ] as const) {
    const popup = await openPopup(desk.browser(), page);
    await kill.now();
    await popup.press(press);
    await markSays(words);
    await popup.close();
  }
});

it('killed in the middle of an import, worker and page alike: none of it is there, and it can be done again', async () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => ({ title: `Half ${index}`, body: `Reply ${index}.` }));
  const path = files.write('half.json', JSON.stringify(rows));
  const name = 'Import 3000 snippets';

  const dying = await openOptions(desk.browser());
  const before = await dying.stored();
  await dying.import(path);
  await dying.dialog.getByRole('button', { name }).waitFor();
  await dying.page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    IDBObjectStore.prototype.put = function (...row) {
      written += 1;
      if (written === 2_000) {
        console.log('two thousand are written');
        for (;;);
      }
      return put.apply(this, row);
    };
  });
  const half = dying.page.waitForEvent('console', (message) => message.text() === 'two thousand are written');
  const crashed = dying.page.waitForEvent('crash');
  const cdp = await desk.browser().context.newCDPSession(dying.page);
  void dying.dialog
    .getByRole('button', { name })
    .click()
    .catch(() => undefined);
  await half;
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await dying.page.close();

  const again = await openOptions(desk.browser());
  expect(await again.stored()).toBe(before);
  await again.import(path);
  await again.dialog.getByRole('button', { name }).click();
  await again.dialog.waitFor({ state: 'hidden' });
  const stored: unknown[] = JSON.parse(await again.stored());
  const had: unknown[] = JSON.parse(before);
  expect(stored).toHaveLength(had.length + 3_000);
  await again.page.close();
});
