/** A pack from a dropped file to the reply, and through an update that meets a person's own wording. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPack } from '#core/packs/new.ts';
import { fingerprintOf } from '#core/packs/sign.ts';
import { startPackServer } from '../background/pack-server.ts';
import { newKey, packFile as packBody } from '../background/packs-made.ts';
import { practiceDesk } from './harness/desk.ts';
import { type Options, openOptions } from './harness/options.ts';
import { replyText, typeReply, until } from './harness/overlay.ts';

const desk = practiceDesk();
const folder = mkdtempSync(join(tmpdir(), 'sincerely-packs-'));
let options: Options;
let page: Page;

beforeAll(async () => {
  options = await openOptions(desk.browser());
  ({ page } = options);
  await page.getByRole('link', { name: 'Packs' }).click();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const offer = () => page.getByRole('dialog');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const card = () => page.getByRole('article', { name: 'Acme voice' });
const said = (text: string) => page.getByText(text).waitFor();

/** As a person does it, with the browser's own drag and drop. */
async function drop(path: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 500, data });
  await cdp.detach();
}

function packFile(version: string, locker: string): string {
  const pack = {
    format: 1,
    id: 'acme',
    name: 'Acme voice',
    version,
    language: 'en',
    publisher: { name: 'Acme' },
    values: [{ id: 'clear', title: 'Clear words', text: 'Everybody understands us.' }],
    rules: [
      {
        id: 'no-kindly',
        find: ['kindly'],
        message: 'Say “please”.',
        value: 'clear',
        examples: { flags: ['Kindly wait.'], quiet: ['Please wait.'] },
      },
    ],
    templates: [
      { id: 'locker', title: 'Locker code', shortcut: '/locker', body: locker },
      { id: 'late', title: 'It is late', body: 'Your parcel arrives on Friday.', 'review-by': '2020-01-01' },
    ],
  };
  const path = join(folder, `acme-${version}.json`);
  writeFileSync(path, JSON.stringify(pack));
  return path;
}

/** What the search on a ticket's page finds, put into the reply. */
async function inserted(query: string): Promise<string> {
  const ticket = await desk.open('1042', 'plain');
  await typeReply(ticket.page, ticket.box, 'PS ');
  await ticket.overlay.openPanel();
  await ticket.page.getByRole('button', { name: 'Search replies' }).click();
  await ticket.page.getByRole('combobox', { name: 'Search replies' }).fill(query);
  await ticket.page.getByRole('option', { name: 'Locker code' }).waitFor();
  await ticket.page.keyboard.press('Enter');
  await until('it is in the reply', async () => (await replyText(ticket.box)).length > 'PS '.length);
  return (await replyText(ticket.box)).slice('PS '.length);
}

it('is shown before anything is stored, checked beside the page, installed, and found in the search', async () => {
  await drop(packFile('1.0.0', 'Your locker opens with 4711.'));
  await offer().getByText('1 value, 1 rule, 2 templates').waitFor();
  await offer().getByText('It is not signed: nobody can tell who made it').waitFor();
  await offer().getByRole('tab', { name: '1 hint' }).click();
  await offer().getByText('template late: It was to be reviewed by 2020-01-01. (review-dates)').waitFor();
  expect(await card().count()).toBe(0);
  await offer().getByRole('button', { name: 'Install' }).click();
  await card().getByText('1 value, 1 rule, 2 templates').waitFor();
  expect(await inserted('locker code')).toBe('Your locker opens with 4711.');
});

it('a person’s wording stays through an update; both are shown, and one is chosen', async () => {
  await press('Open Acme voice');
  await page.getByRole('tab', { name: '2 templates' }).click();
  await page.getByText('Locker code').click();
  await press('Edit here: “Locker code”');
  await page.getByRole('textbox', { name: 'Reply' }).fill('Your locker opens with 4711. Ask me if it does not.');
  await press('Save my wording');
  await said('Your wording of “Locker code” is in use.');
  await press('All packs');

  await drop(packFile('1.1.0', 'Your new locker opens with 4711.'));
  await offer().getByText('You have version 1.0.0. This is 1.1.0.').waitFor();
  await offer().getByRole('insertion').getByText('new').waitFor();
  await offer().getByRole('button', { name: 'Update' }).click();
  await card().getByText('The update changed something that you had changed too.').waitFor();
  expect(await inserted('locker code')).toBe('Your locker opens with 4711. Ask me if it does not.');

  await card().getByRole('button', { name: 'Decide' }).click();
  const conflict = page.getByRole('article', { name: 'Locker code' });
  expect(await conflict.locator('.side').allInnerTexts()).toEqual([
    expect.stringContaining('Your locker opens with 4711.'),
    expect.stringContaining('Ask me if it does not.'),
    expect.stringContaining('new locker'),
  ]);
  await conflict.getByRole('button', { name: 'Edit…' }).click();
  await conflict.getByRole('textbox', { name: 'Your text' }).fill('Your new locker opens with 4711. Ask me if not.');
  await conflict.getByRole('button', { name: 'Use this text' }).click();
  await said('Everything is decided.');
  await press('All packs');
  expect(await inserted('locker code')).toBe('Your new locker opens with 4711. Ask me if not.');
});

it('goes back to an earlier version, and takes no file older than one that was here', async () => {
  await press('Earlier versions… of Acme voice');
  await press('Use this one: 1.0.0');
  await card().getByText('version 1.0.0').waitFor();
  await drop(packFile('1.0.5', 'Nobody asked for this.'));
  await offer().getByText('Version 1.0.5 is older than one that was here before.').waitFor();
  await offer().getByRole('button', { name: 'Close', exact: true }).click();
  await drop(join(folder, 'acme-1.1.0.json'));
  await offer().getByText('Version 1.1.0 was here before.').waitFor();
  await offer().getByRole('button', { name: 'Close', exact: true }).click();
  await drop(join(folder, 'acme-1.0.0.json'));
  await offer().getByText('Version 1.0.0 is installed already.').waitFor();
  await offer().getByRole('button', { name: 'Close', exact: true }).click();
});

it('a source folder is read whole; a broken one is told file and line', async () => {
  const source = join(folder, 'house-voice');
  for (const [path, text] of newPack('house-voice')) {
    mkdirSync(join(source, path, '..'), { recursive: true });
    writeFileSync(join(source, path), text);
  }
  await drop(source);
  await offer().getByRole('button', { name: 'Download as a pack file' }).waitFor();
  await offer().getByRole('button', { name: 'Cancel' }).click();
  writeFileSync(join(source, 'pack.yaml'), 'id: House Voice\nname: House\nversion: 1.0.0\nlanguage: en\n');
  await drop(source);
  await offer()
    .getByText(/^pack\.yaml:1: id: use small letters/)
    .waitFor();
  await offer().getByRole('button', { name: 'Close', exact: true }).click();
});

it('from an address is shown with its key before it is stored, and kept away when it is not wanted', async () => {
  const server = await startPackServer();
  const key = await newKey();
  const fetched = page.getByRole('article', { name: 'Fetched' });
  try {
    server.host({ body: await packBody('1.0.0', key, { id: 'fetched', name: 'Fetched' }), etag: '"1"' });
    await press('Subscribe…');
    await page.getByRole('textbox', { name: 'Address of the pack' }).fill(server.url);
    await press('Subscribe');
    const preview = page.getByRole('dialog', { name: 'What this pack brings' });
    await preview.getByText(fingerprintOf(key.publicKey)).waitFor();
    await preview.getByRole('button', { name: 'Cancel' }).click();
    await said('You did not want it. Nothing was changed.');
    expect(await fetched.count()).toBe(0);
    await press('Subscribe');
    await preview.getByRole('button', { name: 'Install' }).click();
    await fetched.getByText(server.url).waitFor();
    await offer().waitFor({ state: 'hidden' });
  } finally {
    await server.close();
  }
});

it('another tool’s export becomes snippets, with every loss told', async () => {
  const path = join(folder, 'macros.json');
  const comment = (value: string) => [{ field: 'comment_value', value }];
  writeFileSync(
    path,
    JSON.stringify({
      macros: [
        {
          id: 1,
          title: 'Parcel::Lost',
          actions: comment('Dear {{ticket.requester.first_name}}, it is lost.'),
          active: true,
        },
        { id: 2, title: 'Close it', actions: [{ field: 'status', value: 'solved' }], active: true },
      ],
    }),
  );
  await drop(path);
  await offer().getByText('1 snippet can be imported.').waitFor();
  await offer().getByText('writes no reply; it only does').waitFor();
  await offer().getByRole('button', { name: 'Import 1 snippet' }).click();
  await page.locator('.list-rows').getByText('Parcel › Lost').waitFor();
  expect(await options.stored()).toContain('Dear {{ customer.first_name }}, it is lost.');
});
