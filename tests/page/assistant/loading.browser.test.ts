/** What is fetched when: nothing for a page where nobody writes, ahead where a reply box is in sight, at once for a focus. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, log, message, RICH, sees, shown, ticket } from './bench.ts';

const bench = assistantBench();
const DRAFT = 'Hi Ana, your lid [[number]] is on its way.';

const asked = (page: Page) => page.evaluate(() => window.assistant.asked());
const bring = (page: Page, ...what: ('checker' | 'overlay')[]) =>
  page.evaluate((what) => window.assistant.bring(...what), what);
const isAsked = (page: Page, ...what: string[]) =>
  page.waitForFunction((what) => what.every((one) => window.assistant.asked().includes(one)), what);
/** Three idle moments: whatever was to be begun at leisure has been. */
const leisure = (page: Page) =>
  page.evaluate(async () => {
    for (let n = 0; n < 3; n++) await new Promise((resolve) => requestIdleCallback(resolve));
  });

describe('before the box has the focus', () => {
  it('a ticket without a reply box is remembered, and gets neither engine nor overlay', async () => {
    const page = await bench.open(
      `<main class="ticket" data-ticket-id="1042"><section class="conversation">
      ${message('Ana Ruiz', 'The lid of my kettle broke.')}${message('Ana Ruiz', 'Can you send another one?')}</section></main>`,
      {
        loading: 'late',
      },
    );
    await page.waitForFunction(() => window.assistant.remembered().join() === '1042');
    await leisure(page);
    expect(await asked(page)).toEqual(['assistant']);
  });

  it('a box in sight: engine, then overlay, warmed up where nobody sees it', async () => {
    const page = await bench.open(ticket(RICH), { loading: 'late' });
    await isAsked(page, 'checker');
    expect(await asked(page)).toEqual(['assistant', 'checker']);
    const before = await page.content();
    await bring(page, 'checker');
    await isAsked(page, 'overlay');
    await bring(page, 'overlay');
    await page.waitForFunction(() => window.assistant.drawn() === 1);
    await page.waitForFunction(() => window.assistant.shown().overlays === 0);
    expect(await asked(page)).toEqual(['assistant', 'checker', 'overlay']);
    expect(await page.content()).toBe(before);
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await sees(page, 'leftover');
    expect(await asked(page)).toEqual(['assistant', 'checker', 'overlay']);
  });

  it('a page that goes on loading does not keep its box waiting', async () => {
    const page = await bench.open(`${ticket(RICH)}<img src="/never.png" alt="">`, {
      loading: 'late',
      until: 'domcontentloaded',
    });
    await isAsked(page, 'checker');
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
  });

  it('a box that comes later is in sight then', async () => {
    const page = await bench.open(ticket('<p>Press Reply</p>'), { loading: 'late' });
    await page.waitForFunction(() => window.assistant.remembered().join() === '1042');
    await leisure(page);
    expect(await asked(page)).toEqual(['assistant']);
    await page.evaluate((box) => {
      const root = document.querySelector('#root');
      if (root) root.innerHTML = box;
    }, RICH);
    await isAsked(page, 'checker');
  });

  it('an internal note is nothing to get ready for', async () => {
    const note = ticket(RICH)
      .replace('aria-selected="true"', 'aria-selected="false"')
      .replace(/(.*)aria-selected="false"/s, '$1aria-selected="true"');
    const page = await bench.open(note, { loading: 'late' });
    await page.waitForFunction(() => window.assistant.remembered().join() === '1042');
    await leisure(page);
    expect(await asked(page)).toEqual(['assistant']);
    await page.click('#box');
    await isAsked(page, 'overlay');
    await bring(page, 'overlay');
    await page.waitForFunction(() => window.assistant.shown().state === 'note');
  });
});

describe('an address that names no ticket', () => {
  it('does not wait where there is a box', async () => {
    const page = await bench.open(ticket(RICH), { loading: 'late', path: '/app' });
    await isAsked(page, 'checker');
    expect(await asked(page)).toEqual(['assistant', 'checker']);
  });

  it('waits for a hand on its way to a box that comes later, not to anything else', async () => {
    const page = await bench.open(ticket('<div id="later"></div>'), { loading: 'late', path: '/app' });
    await leisure(page);
    await page.evaluate((box) => {
      const later = document.querySelector('#later');
      later?.replaceWith(document.createRange().createContextualFragment(box));
    }, RICH);
    await page.hover('h1');
    await page.hover('.send');
    await leisure(page);
    expect(await asked(page)).toEqual([]);
    await page.hover('#box');
    await isAsked(page, 'checker');
    expect(await asked(page)).toEqual(['assistant', 'checker']);
  });

  it('also over an editor in a frame', async () => {
    const frame = `<iframe id="editor" srcdoc="<body contenteditable='true' role='textbox'></body>"></iframe>`;
    const page = await bench.open(`${ticket(frame)}<iframe id="map" srcdoc="<p>A map</p>"></iframe>`, {
      loading: 'late',
      path: '/app',
    });
    await page.hover('#map');
    await leisure(page);
    expect(await asked(page)).toEqual([]);
    await page.hover('#editor');
    await isAsked(page, 'assistant');
  });

  it('or for a focus', async () => {
    const page = await bench.open(ticket(RICH), { loading: 'late', path: '/app' });
    await page.focus('#box');
    await isAsked(page, 'assistant', 'overlay', 'checker');
  });
});

describe('the box had the focus first', () => {
  it('the mark says that it reads, a send goes through, and what was typed is judged when the engine is there', async () => {
    const page = await bench.open(ticket(RICH), { loading: 'late' });
    await page.click('#box');
    await isAsked(page, 'overlay', 'checker');
    await bring(page, 'overlay');
    await page.keyboard.type(DRAFT);
    await page.waitForFunction(() => window.assistant.shown().state === 'reading');
    await page.click('.send');
    expect(await log(page)).toEqual(['submit']);
    await bring(page, 'checker');
    await sees(page, 'leftover');
    await page.click('.send');
    await page.waitForFunction(() => window.assistant.shown().asks);
    expect(await log(page)).toEqual(['submit']);
    expect((await shown(page)).overlays).toBe(1);
  });

  it('an engine that was there before the assistant has what its rules wait for sent for, too', async () => {
    const code = {
      id: 'code',
      find: ['re: \\bQX-\\d{3}\\b'],
      grade: 'ask',
      message: 'Our own code.',
      why: 'No customer has it.',
    };
    const page = await bench.open(`${ticket(RICH)}<script>document.querySelector('#box').focus()</script>`, {
      rules: [code],
    });
    await isAsked(page, 'engines');
  });

  it('also before the page had what it is known by', async () => {
    const whole = ticket('').replace('<form class="reply">', '<div>').replace('</form>', '</div>');
    const page = await bench.open(`<div id="late"></div><form>${RICH}<button class="go">Send</button></form>`);
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await leisure(page);
    expect((await shown(page)).overlays).toBe(0);
    await page.evaluate((html) => {
      document.querySelector('#late')?.append(document.createRange().createContextualFragment(html));
    }, whole);
    await sees(page, 'leftover');
    await page.click('.go');
    await page.waitForFunction(() => window.assistant.shown().asks);
    expect(await log(page)).toEqual([]);
  });

  it('what was lost on the way is asked for again while the person types', async () => {
    const page = await bench.open(ticket(RICH), { loading: 'late' });
    await page.click('#box');
    await isAsked(page, 'overlay', 'checker');
    const before = (await asked(page)).filter((one) => one === 'checker').length;
    await page.keyboard.type('Hi Ana');
    await page.waitForFunction(
      (before) => window.assistant.asked().filter((one) => one === 'checker').length > before,
      before,
    );
  });
});
