/** Firefox has no schema for policies and hands over whatever stands in the file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/server.ts';
import { findFirefox } from '../../scripts/get-browser.ts';
import { type PackServer, startPackServer } from '../background/pack-server.ts';
import { packFile } from '../background/packs-made.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { until } from './harness/overlay.ts';

// Without one they are skipped; `npm test` says so and why.
const binary = findFirefox();

const HOST = `document.querySelector('sincerely-overlay')`;
const inOverlay = (selector: string) => `${HOST}?.shadowRoot.querySelector(${JSON.stringify(selector)})`;

describe.skipIf(!binary)('a managed policy in Firefox', () => {
  let firefox: Firefox;
  let desk: Desk;
  let server: PackServer;

  beforeAll(async () => {
    desk = await startDesk();
    server = await startPackServer();
    server.host({ body: await packFile('2.3.0'), etag: '"2.3.0"' });
    const policy = { packs: [{ url: server.url }], grades: { jargon: 'hold' }, journal: 'never', nobody: 1 };
    firefox = await launchFirefox(binary ?? '', undefined, policy);
  });
  afterAll(async () => {
    await firefox?.close();
    await desk?.close();
    await server?.close();
  });

  it('brings its pack and says what of it is left out', async () => {
    await until('the pack was fetched', () => server.requests.length === 2);
    expect(server.requests[1]?.headers['if-none-match']).toBe('"2.3.0"');
    await firefox.goTo(firefox.pageUrl('options.html#packs'));
    const left = () =>
      firefox.evaluate(`return [...document.querySelectorAll('.alert code')].map((one) => one.textContent).join()`);
    await until('the options say so', async () => (await left()) === 'journal,nobody');
    await until('the pack is there', async () =>
      String(await firefox.evaluate('return document.body.innerText')).includes('2.3.0'),
    );
  });

  it('holds by its grade', async () => {
    await firefox.goTo(desk.ticketUrl('1042', 'plain'));
    await firefox.type(`document.querySelector('#reply-body')`, 'Dear Maria, we raised an RMA.');
    await firefox.click(inOverlay('button[aria-label^="Sincerely: "]'));
    const jargon = inOverlay('li[data-check="jargon"]');
    await until('the finding is there', async () => (await firefox.evaluate(`return Boolean(${jargon})`)) === true);
    await firefox.click(`[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Send')`);
    const dialog = inOverlay('[role="alertdialog"]');
    await until('the send is held', async () => (await firefox.evaluate(`return Boolean(${dialog})`)) === true);
    expect(desk.sent('1042')).toHaveLength(0);
  });
});
