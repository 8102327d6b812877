/** A policy file as an administrator writes it, in a real browser, changed while the browser runs. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type Desk, startDesk } from '../../demo/server.ts';
import { say } from '../../scripts/say.ts';
import { type PackServer, startPackServer } from '../background/pack-server.ts';
import { newKey, packFile } from '../background/packs-made.ts';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser.ts';
import { readRows } from './harness/database.ts';
import { type ManagedPolicy, managedPolicy, whyNoPolicy } from './harness/managed-policy.ts';
import { openOptions } from './harness/options.ts';
import { overlayOf, typeReply, until } from './harness/overlay.ts';

/** On pages of the extension. */
declare const chrome: typeof extensionApi;

const reason = whyNoPolicy();
if (reason !== null) say(`Skipped: the tests with a managed policy (${reason}).`);

describe.skipIf(reason !== null)('a managed policy', { timeout: 60_000 }, () => {
  let policy: ManagedPolicy;
  let server: PackServer;
  let desk: Desk;
  let browser: ExtensionBrowser;
  let options: Page;
  let named: Readonly<Record<string, unknown>>;
  let first: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    const key = await newKey();
    server = await startPackServer();
    server.host({ body: await packFile('2.3.0', key), etag: '"2.3.0"' });
    desk = await startDesk();
    policy = managedPolicy();
    named = { packs: [{ url: server.url, publicKey: key.publicKey }] };
    first = {
      ...named,
      // Of the right type, so that the browser hands it over; one of the two is none of our grades.
      // And one is a name nobody has.
      grades: { jargon: 'hold', blame: 'deafening', 'no-such-rule': 'ask' },
      journal: false,
    };
    policy.set(first);
    browser = await launchWithExtension({ extension: policy.extension });
    options = (await openOptions(browser)).page;
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    await server?.close();
    policy?.remove();
  });

  const packs = () => packsIn(options);
  const ticket = async (): Promise<{ page: Page; box: Locator }> => {
    const page = await browser.context.newPage();
    await page.goto(desk.ticketUrl('1042', 'plain'));
    return { page, box: page.locator('#reply-body') };
  };

  it('brings its pack, from the address and by the key it names', async () => {
    await until('the pack is installed', async () => (await packs()).includes('acme@2.3.0 policy'));
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
    expect(server.requests[0]?.headers).not.toHaveProperty('cookie');
    expect(server.requests[0]?.headers).not.toHaveProperty('referer');
  });

  it('names in Options what of it has no effect', async () => {
    const trouble = options.getByRole('region', { name: 'Part of your organisation’s policy has no effect' });
    await trouble.getByText('no-such-rule').waitFor();
    expect(await trouble.locator('code').allInnerTexts()).toEqual(['grades.blame', 'no-such-rule']);
  });

  it('asks the server no more than whether the file has changed', async () => {
    expect(server.requests.length).toBe(2);
    expect(server.requests[1]?.headers['if-none-match']).toBe('"2.3.0"');
  });

  it('holds by its grade, and offers nobody to turn that off', async () => {
    const { page, box } = await ticket();
    const overlay = overlayOf(page);
    await typeReply(page, box, 'Dear Maria, we raised an RMA.');
    await overlay.openPanel();
    await overlay.finding('jargon').waitFor();
    await overlay.finding('jargon').locator('button').first().click();
    const card = page.locator('[data-card="jargon"]');
    await card.getByRole('button', { name: 'Ignore here' }).waitFor();
    expect(await card.getByRole('button', { name: 'Turn this check off' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await overlay.sendDialog.waitFor();
    expect(desk.sent('1042')).toHaveLength(0);
    await page.close();
  });

  it('that changes while the browser runs holds at once, and takes its pack away', async () => {
    // For who tries a second time.
    policy.set(first);
    await policy.reload(browser);
    await until('the pack is there', async () => (await packs()).includes('acme@2.3.0 policy'));
    const { page, box } = await ticket();
    const overlay = overlayOf(page);
    await typeReply(page, box, 'Dear Maria, we raised an RMA.');
    await overlay.openPanel();
    await overlay.finding('jargon').waitFor();
    const markHolds = async () => (await overlay.mark.getAttribute('class'))?.includes('hold') ?? false;
    await until('the mark says that it holds', markHolds);
    policy.set({ holds: 'off', journal: 7 });
    await policy.reload(browser);
    await until('the pack is gone', async () => !(await packs()).some((pack) => pack.startsWith('acme')));
    await until('the page has heard of it', async () => !(await markHolds()));
    const before = desk.sent('1042').length;
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await until('the helpdesk has the reply', () => desk.sent('1042').length === before + 1);
    await page.close();
  });

  it('changes the language of a page that is open', async () => {
    const setTo = async (set: Readonly<Record<string, unknown>>) => {
      policy.set(set);
      await policy.reload(browser);
      await until('the policy is there', async () => (await options.evaluate(languageSet)) === 'language' in set);
    };
    await setTo({});
    const { page, box } = await ticket();
    await typeReply(page, box, 'Dear Maria, we raised an RMA.');
    const overlay = overlayOf(page);
    await overlay.openPanel();
    await overlay.finding('jargon').getByText('“RMA”').first().waitFor();
    await setTo({ language: 'de' });
    await page.bringToFront();
    // What is drawn, and what the checker says.
    await page.getByRole('button', { name: /^Sincerely: \d Hinweis/ }).waitFor();
    const german = page.getByText(/^„[^“]*“ ist einfacher als „RMA“\.$/).first();
    await german.waitFor();
    await setTo({});
    await page.bringToFront();
    await overlay.finding('jargon').getByText('“RMA”').first().waitFor();
    await german.waitFor({ state: 'hidden' });
    await page.close();
  });

  it('speaks the language it sets, on pages and in the overlay', async () => {
    policy.set({ language: 'de' });
    await policy.reload(browser);
    await until('the policy is there', () => options.evaluate(languageSet));
    await options.reload();
    await options.getByRole('button', { name: 'Neuer Textbaustein' }).waitFor();
    const { page, box } = await ticket();
    await typeReply(page, box, 'Dear Maria, we raised an RMA.');
    await page.getByRole('button', { name: /^Sincerely: \d Hinweis/ }).click();
    // What the checker says too, and what it would put in stays in the language of the reply.
    await page
      .getByText(/^„[^“]*“ ist einfacher als „RMA“\.$/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /„a return number“ schreiben/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');

    // The worker's words too: why a reply is refused, here one that has no text for just this ticket.
    await options.getByRole('button', { name: 'Neuer Textbaustein' }).click();
    await options.getByRole('textbox', { name: 'Titel', exact: true }).fill('Nothing for Maria');
    await options.getByRole('textbox', { name: 'Kürzel', exact: true }).fill('/nothing');
    await options
      .getByRole('textbox', { name: 'Antwort', exact: true })
      .fill('{% unless ticket.id == "1042" %}Hello.{% endunless %}');
    await options.getByRole('button', { name: 'Speichern', exact: true }).click();
    await options.getByText('Gespeichert.').waitFor();
    await page.bringToFront();
    await typeReply(page, box, ' /nothing');
    await page.locator('[data-hint]').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Diese Antwort ist leer.').first().waitFor();
    await page.close();
  });
});

describe.skipIf(reason !== null)('a pack of a policy, from a server nobody gave a permission for', () => {
  it('comes when the server lets everybody read it, and is asked for again by the browser’s own cache', async () => {
    const server = await startPackServer();
    const policy = managedPolicy('none');
    server.host({ body: await packFile('1.0.0'), etag: '"1"' });
    policy.set({ packs: [{ url: server.url }] });
    const browser = await launchWithExtension({ extension: policy.extension });
    try {
      const { page } = await openOptions(browser);
      await until('it was tried', () => server.requests.length > 0);
      await page.goto(browser.pageUrl('options.html#packs'));
      const check = page.getByRole('button', { name: /^Check now/ });
      await check.waitFor();
      expect(await packsIn(page)).not.toContain('acme@1.0.0 policy');

      server.host({ body: await packFile('1.0.0'), etag: '"1"', anyone: true });
      await check.click();
      await until('the pack is there', async () => (await packsIn(page)).includes('acme@1.0.0 policy'));
      await check.click();
      await page.getByText(/^Nothing new: .* stays at version 1\.0\.0\.$/).waitFor();
      await until('it was asked for again', () => server.requests.at(-1)?.headers['if-none-match'] === '"1"');
      expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
    } finally {
      await browser.close();
      await server.close();
      policy.remove();
    }
  });
});

/** Runs in the page. */
async function languageSet(): Promise<boolean> {
  return (await chrome.storage.managed.get('language')).language === 'de';
}

/** "id@version origin" of each. */
const packsIn = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(readRows, 'packs')).map(({ key, origin }) => `${key} ${origin}`);
