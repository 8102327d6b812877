import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { shortcutName } from '#core/sites/shortcut-name.ts';
import { startFixtureBrowser } from './fixture-browser.ts';
import { type Fixture, fixtures } from './fixtures.ts';

const browser = startFixtureBrowser();
let page: Page;

async function open(fixture: Fixture): Promise<void> {
  page = await browser.open(fixture);
}

const all = fixtures();

describe.each(all.flatMap((fixture) => (fixture.adapter === null ? [] : [fixture])))('$name', (fixture) => {
  beforeAll(() => open(fixture));

  it('is claimed by its own adapter and no other helpdesk', async () => {
    const { adapter, claimedBy } = await page.evaluate(() => window.inPage.read());
    expect(adapter).toBe(fixture.adapter);
    expect(claimedBy.filter((id) => id !== 'generic')).toEqual(fixture.adapter === 'generic' ? [] : [fixture.adapter]);
    if (fixture.adapter === 'generic') expect(claimedBy).toEqual(['generic']);
  });

  it('gives its conversation', async () => {
    const { conversation } = await page.evaluate(() => window.inPage.read());
    expect(conversation).toEqual(fixture.conversation);
  });

  it('gives its boxes, told apart, and what sends', async () => {
    const { boxes, shortcuts, attachments } = await page.evaluate(() => window.inPage.read());
    expect(boxes).toEqual(fixture.boxes.map(({ channel, audience }) => ({ channel, audience })));
    const [found, sends] = await page.evaluate(
      ([boxes, sends]) => [window.inPage.positions('boxes', boxes), window.inPage.positions('sends', sends)] as const,
      [[...fixture.boxes], [...(fixture.sends ?? [])]] as const,
    );
    expect(found).toEqual(fixture.boxes.map((_, index) => index));
    expect(sends).toEqual((fixture.sends ?? []).map((_, index) => index));
    if (fixture.attachments !== undefined) expect(attachments).toBe(fixture.attachments);
    const names = shortcuts.map(shortcutName).sort();
    if (fixture.shortcuts) expect(names).toEqual([...fixture.shortcuts].sort());
  });

  it('is left as it was', async () => {
    const before = await page.evaluate(() => window.inPage.snapshot());
    await page.evaluate(() => window.inPage.read());
    expect(await page.evaluate(() => window.inPage.snapshot())).toBe(before);
  });

  it('reads the same after the page rendered itself anew', async () => {
    const before = await page.evaluate(() => window.inPage.read());
    await page.evaluate(async () => {
      document.body.replaceWith(document.body.cloneNode(true));
      const frames = [...document.querySelectorAll('iframe')];
      await Promise.all(
        frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))),
      );
    });
    expect(await page.evaluate(() => window.inPage.read())).toEqual(before);
  });

  it('has nothing once the page went to another view by itself, and reads the same when it is back', async () => {
    const before = await page.evaluate(() => window.inPage.read());
    const elsewhere = await page.evaluate(() => {
      const { body } = document;
      const other = document.createElement('body');
      other.append('Nothing here');
      const home = location.href;
      window.addEventListener('popstate', () => other.replaceWith(body.cloneNode(true)), { once: true });
      history.replaceState(null, '', home);
      history.pushState(null, '', '/elsewhere');
      body.replaceWith(other);
      return window.inPage.read();
    });
    expect([elsewhere.boxes, elsewhere.conversation.messages]).toEqual([[], []]);
    await page.evaluate(async () => {
      const back = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
      history.back();
      await back;
      await Promise.all(
        [...document.querySelectorAll('iframe')].map(
          (frame) => new Promise((done) => frame.addEventListener('load', done, { once: true })),
        ),
      );
    });
    expect(await page.evaluate(() => window.inPage.read())).toEqual(before);
  });
});

describe('ordinary pages', () => {
  it.each(all.flatMap((fixture) => (fixture.adapter === null ? [fixture] : [])))(
    '$name: nothing to do',
    async (fixture) => {
      await open(fixture);
      const { claimedBy, boxes, conversation } = await page.evaluate(() => window.inPage.read());
      expect(claimedBy).toEqual([]);
      expect(boxes).toEqual([]);
      expect(conversation.messages).toEqual([]);
      expect(conversation.source).toBe('none');
    },
  );
});
