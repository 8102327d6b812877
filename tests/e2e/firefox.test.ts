/** The main job in Firefox, with the build for it: real keys and clicks, what the helpdesk stored. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/server.ts';
import { findFirefox } from '../../scripts/get-browser.ts';
import { type Firefox, launchFirefox } from './harness/firefox.ts';
import { until } from './harness/overlay.ts';

// Without one they are skipped; `npm test` says so and why.
const binary = findFirefox();

const BOX = `document.querySelector('#reply-body')`;
const HOST = `document.querySelector('sincerely-overlay')`;
const inOverlay = (selector: string) => `${HOST}?.shadowRoot.querySelector(${JSON.stringify(selector)})`;
const MARK = inOverlay('button[aria-label^="Sincerely: "]');
const byText = (tag: string, text: string, root = 'document') =>
  `[...(${root}?.querySelectorAll(${JSON.stringify(tag)}) ?? [])].find((one) => one.textContent.trim() === ${JSON.stringify(text)})`;
const SEND = byText('button', 'Send');
const NEWLINE = '\uE007';
const CONTROL = '\uE009';

describe.skipIf(!binary)('Firefox', () => {
  let firefox: Firefox;
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk();
    firefox = await launchFirefox(binary ?? '');
  });
  afterAll(async () => {
    await firefox?.close();
    await desk?.close();
  });

  const there = async (expression: string) => (await firefox.evaluate(`return Boolean(${expression})`)) === true;
  const appears = (expression: string) => until(`${expression} is there`, () => there(expression));
  const text = async () => String(await firefox.evaluate(`return ${BOX}.value ?? ${BOX}.innerText`));
  const write = (words: string) => firefox.type(BOX, words.replaceAll('\n', NEWLINE));
  const openPanel = async () => {
    await firefox.click(MARK);
    await appears(inOverlay('section[aria-label="Sincerely findings"]'));
  };

  describe.each(['plain', 'rich'] as const)('%s reply box', (editor) => {
    it('flags a cold draft; a fix goes in and Ctrl+Z takes it out', async () => {
      await firefox.goTo(desk.ticketUrl('1042', editor));
      await write('Hi Maria,\nWe raised an RMA for the duplicate. You will get the money back soon.\nSam');
      const before = await text();
      await openPanel();
      await appears(inOverlay('li[data-check="missing-apology"]'));
      await appears(inOverlay('li[data-check="jargon"]'));
      expect(await text()).toBe(before);

      await firefox.click(inOverlay('[data-fix]'));
      await until('the fix is in', async () => (await text()) !== before);
      await firefox.press(CONTROL, 'z');
      await until('the fix is out', async () => (await text()) === before);
    });

    it('inserts a suggested reply with the name filled in', async () => {
      await firefox.goTo(desk.ticketUrl('1049', editor));
      await write('x');
      await firefox.press('\uE003');
      await openPanel();
      await firefox.click(inOverlay('[aria-label="Suggested replies"] [data-insert]'));
      const form = inOverlay('dialog[open] form');
      await until('text or form', async () => (await there(form)) || (await text()).trim() !== '');
      if (await there(form)) {
        const empty = `[...${HOST}.shadowRoot.querySelectorAll('dialog[open] input')].find((one) => one.value === '')`;
        while (await there(empty)) await firefox.type(empty, 'Thursday');
        await firefox.click(inOverlay('dialog[open] [data-insert]'));
        await until('the reply is in', async () => (await text()).trim() !== '');
      }
      expect(await text()).toContain('Owen');
      expect(await text()).not.toMatch(/\{\{|\}\}|\[\[|\]\]/);
    });

    it('holds a leftover, and "Send anyway" sends exactly once what the page showed', async () => {
      const sentBefore = desk.sent('1046').length;
      await firefox.goTo(desk.ticketUrl('1046', editor));
      await write('Hello [[name]],\nyour subscription is cancelled.\nSam');
      await appears(MARK);
      const shown = await text();
      await firefox.click(SEND);
      await appears(inOverlay('[role=alertdialog] li[data-check=leftover]'));
      expect(desk.sent('1046')).toHaveLength(sentBefore);
      await firefox.click(byText('button', 'Send anyway', `${HOST}?.shadowRoot`));
      await until('it is sent', () => desk.sent('1046').length === sentBefore + 1);
      expect(desk.sent('1046').at(-1)?.text.replaceAll('\r\n', '\n')).toBe(shown);
    });
  });

  it('stores a snippet on the options page, and the reply box finds it', async () => {
    await firefox.goTo(firefox.pageUrl('options.html'));
    const field = (label: string) => `${byText('label', label)}?.control`;
    await firefox.click(byText('button', 'New snippet'));
    await firefox.type(field('Title'), 'From Firefox');
    await firefox.type(field('Reply'), 'Hello from Firefox.');
    await firefox.click(`${byText('h3', 'New snippet')}?.closest('form').querySelector('[type=submit]')`);
    await appears(byText('.toast span', 'Saved.'));

    await firefox.goTo(desk.ticketUrl('1042', 'plain'));
    await write('x');
    await openPanel();
    await firefox.click(inOverlay('button[aria-label="Search replies"]'));
    await firefox.type(inOverlay('[role=combobox]'), 'from firefox');
    await appears(byText('.search-title', 'From Firefox', `${HOST}?.shadowRoot`));
    await firefox.press(NEWLINE);
    await until('the snippet is in', async () => (await text()).includes('Hello from Firefox.'));
  });
});

it.skipIf(!binary)(
  'the build that is shipped for Firefox runs on a site once it is allowed there, closed to the page',
  async () => {
    const desk = await startDesk();
    const firefox = await launchFirefox(binary ?? '', '.output/firefox-mv3');
    try {
      const host = async () => firefox.evaluate(`return ${HOST} ? ${HOST}.shadowRoot : 'nothing'`);
      await firefox.goTo(desk.ticketUrl('1042', 'plain'));
      await firefox.type(BOX, 'Hi [[name]]');
      await firefox.click(SEND);
      await until('it is sent unasked', () => desk.sent('1042').length === 1);
      expect(await host()).toBe('nothing');

      await firefox.allow('http://127.0.0.1/*');
      // The page that was open is woken; the next one gets the registered script.
      await until('the open page has the overlay', async () => {
        await firefox.type(BOX, '.');
        return (await host()) === null;
      });
      // The engine comes a moment after the mark, which no page can see: what is sent in between goes through.
      await until('a page has it from the beginning, and holds what is left over', async () => {
        await firefox.goTo(desk.ticketUrl('1042', 'plain'));
        await firefox.type(BOX, 'Hi [[name]]');
        await until('the overlay is there', async () => (await host()) === null);
        for (const word of ['I', 'look', 'into', 'it', 'and', 'write', 'on', 'Friday.'])
          await firefox.type(BOX, ` ${word}`);
        const sent = desk.sent('1042').length;
        // Comes back after the page that it leads to is loaded: the text still there is the text held.
        await firefox.click(SEND);
        const kept =
          (await firefox.evaluate(`return ${BOX}.value`)) === 'Hi [[name]] I look into it and write on Friday.';
        expect(desk.sent('1042')).toHaveLength(kept ? sent : sent + 1);
        return kept;
      });
    } finally {
      await firefox.close();
      await desk.close();
    }
  },
);
