/** Where boxes stand and how pages come and go under them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { assistantBench, log, RICH, sees, shown, ticket } from './bench.ts';

const bench = assistantBench();
const DRAFT = 'Hi Ana, your lid [[number]] is on its way.';

async function isGuarded(page: Page): Promise<void> {
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.click('.send');
  await page.waitForFunction(() => window.assistant.shown().asks);
  expect(await log(page)).toEqual([]);
  await page.evaluate(() => {
    window.assistant.sendAnyway();
    window.assistant.sendAnyway();
  });
  expect(await log(page)).toEqual(['submit']);
  expect((await shown(page)).overlays).toBe(1);
}

describe('a box in a frame', () => {
  const write = (frame: string) => `<script>{
    const inner = document.querySelector('${frame}').contentDocument;
    inner.open(); inner.write('<body contenteditable="true" role="textbox" style="min-height:80px"></body>'); inner.close();
  }</script>`;

  it('about:blank, written by a script', async () => {
    const page = await bench.open(`${ticket('<iframe id="editor"></iframe>')}${write('#editor')}`);
    await page.frameLocator('#editor').locator('body').click();
    await isGuarded(page);
  });

  it('srcdoc', async () => {
    const page = await bench.open(
      ticket(`<iframe id="editor" srcdoc="<body contenteditable='true' role='textbox'></body>"></iframe>`),
    );
    await page.frameLocator('#editor').locator('body').click();
    await isGuarded(page);
  });

  it('one empty line high in a tall frame: the mark goes by the frame', async () => {
    const page = await bench.open(
      ticket(
        `<iframe id="editor" style="height: 240px; border: 0"
          srcdoc="<!doctype html><body contenteditable='true' role='textbox'></body>"></iframe>`,
      ),
    );
    await page.frameLocator('#editor').locator('html').click();
    await page.frameLocator('#editor').locator('body').focus();
    await page.waitForFunction(() => window.assistant.shown().box !== null);
    expect((await shown(page)).box?.height).toBe(240);
    expect(
      await page
        .frameLocator('#editor')
        .locator('body')
        .evaluate((body) => body.clientHeight),
    ).toBeLessThan(60);
  });

  it('a field of a page that is all in a frame, after another field there, and after the frame went on', async () => {
    const page = await bench.open(
      ticket(`<iframe id="form" srcdoc="<input id='subject'><textarea id='first'></textarea>"></iframe>`),
    );
    const form = page.frameLocator('#form');
    await form.locator('#first').click();
    await page.waitForFunction(() => window.assistant.shown().box !== null);
    await page.evaluate(async () => {
      const frame = document.querySelector<HTMLIFrameElement>('#form');
      await new Promise((resolve) => {
        frame?.addEventListener('load', resolve, { once: true });
        frame?.setAttribute('srcdoc', "<input id='subject'><textarea id='next'></textarea>");
      });
    });
    await form.locator('#subject').click();
    await form.locator('#next').click();
    await isGuarded(page);
  });

  it('nested, and late', async () => {
    const page = await bench.open(ticket('<iframe id="outer"></iframe>'));
    await page.evaluate(() => {
      const outer = document.querySelector<HTMLIFrameElement>('#outer')?.contentDocument;
      const frame = outer?.createElement('iframe');
      if (!outer || !frame) throw new Error('no frame');
      frame.id = 'inner';
      outer.body.append(frame);
      const inner = frame.contentDocument;
      inner?.body.setAttribute('contenteditable', 'true');
      inner?.body.setAttribute('role', 'textbox');
    });
    await page.frameLocator('#outer').frameLocator('#inner').locator('body').click();
    await isGuarded(page);
  });
});

it('a box in an open shadow root', async () => {
  const page = await bench.open(
    `${ticket('<reply-box></reply-box>')}<script>
      document.querySelector('reply-box').attachShadow({ mode: 'open' }).innerHTML = \`${RICH}\`;</script>`,
  );
  await page.locator('#box').click();
  await isGuarded(page);
});

it('a box that the page mounts anew is another one, and the only one', async () => {
  const page = await bench.open(ticket(RICH));
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.evaluate((box) => {
    const root = document.querySelector('#root');
    if (root) root.innerHTML = box;
  }, RICH);
  await page.waitForFunction(() => window.assistant.shown().overlays === 0);
  await page.click('#box');
  await isGuarded(page);
});

it.each([
  ['as it was left', ''],
  ['with a signature below', '<p>-- </p><p>Sam Desk</p>'],
])('mounted anew %s, the draft in it is still the agent’s, checked and held', async (_, below) => {
  const page = await bench.open(ticket(RICH));
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.evaluate(
    ([box, words]) => {
      const root = document.querySelector('#root');
      if (root) root.innerHTML = box;
      const anew = document.querySelector('#box');
      if (anew) anew.innerHTML = words;
    },
    [RICH, `<p>${DRAFT}</p>${below}`] as const,
  );
  await page.waitForFunction(() => window.assistant.shown().overlays === 0);
  await page.click('#box');
  await sees(page, 'leftover');
  await page.click('.send');
  await page.waitForFunction(() => window.assistant.shown().asks);
  expect(await log(page)).toEqual([]);
});

it('several tickets open at once: each box has its own words, and sends by its own control', async () => {
  const second = ticket(RICH, '2000').replace('<main', '<main style="display:none"');
  const page = await bench.open(`${ticket(RICH)}${second}`);
  const [one, other] = [page.locator('main').first(), page.locator('main').last()];
  await one.locator('#box').click();
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.evaluate(() => {
    const [one, other] = [...document.querySelectorAll('main')];
    if (one && other) [one.style.display, other.style.display] = ['none', ''];
  });
  await other.locator('#box').click();
  await page.keyboard.type('Hi Ana, your lid went out today and is with you on Friday.');
  await page.waitForFunction(() => window.assistant.shown().overlays === 1);
  await page.waitForFunction(() => !window.assistant.shown().checks.includes('leftover'));
  await other.locator('.send').click();
  expect(await log(page)).toEqual(['submit']);
});

describe('single-page navigation to another ticket ends the session, and the box that stays has a new one', () => {
  it.each([
    ['path', '/tickets/1042', '/tickets/1043'],
    ['hash', '/agent#/tickets/1042', '/agent#/tickets/1043'],
    ['query', '/desk?ticket=1042', '/desk?ticket=1043'],
  ])('by %s', async (_, from, to) => {
    const page = await bench.open(ticket(RICH), { path: from });
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await sees(page, 'leftover');
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      document.title = '#1043 Late parcel - Desk';
      document.querySelector('main')?.setAttribute('data-ticket-id', '1043');
      document.querySelector('#box')?.replaceChildren();
      document.querySelector('h1')?.replaceChildren('Late parcel');
      document.querySelector('.conversation p')?.replaceChildren('Where is my parcel?');
    }, to);
    await page.waitForFunction(() => window.assistant.remembered().join() === '1042,1043');
    await page.waitForFunction(() => !window.assistant.shown().checks.includes('leftover'));
    // The page kept the box and its focus.
    await isGuarded(page);
  });
});

describe('who switches tickets and comes back finds a draft of their own, checked and held', () => {
  const go = (page: Page, id: string) =>
    page.evaluate((id) => {
      history.pushState(null, '', `/tickets/${id}`);
      for (const pane of document.querySelectorAll<HTMLElement>('.pane')) pane.hidden = pane.dataset.pane !== id;
    }, id);
  const pane = (id: string, box: string, hidden = '') =>
    `<div class="pane" data-pane="${id}" ${hidden}>${ticket(box, id).replaceAll('id="box"', `id="box-${id}"`)}</div>`;

  it.each([
    ['a rich box', RICH],
    ['a field', '<textarea id="box" aria-label="Reply">Kind regards</textarea>'],
  ])('%s', async (_, box) => {
    const page = await bench.open(pane('1042', box) + pane('1043', box, 'hidden'));
    await page.click('#box-1042');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(DRAFT);
    await sees(page, 'leftover');
    await go(page, '1043');
    await page.click('#box-1043');
    await page.waitForFunction(() => window.assistant.remembered().join() === '1042,1043');
    await page.waitForFunction(() => !window.assistant.shown().checks.includes('leftover'));
    await go(page, '1042');
    await page.waitForFunction(() => window.assistant.remembered().join() === '1043,1042');
    await page.click('#box-1042');
    await sees(page, 'leftover');
    await page.click('.pane:not([hidden]) .send');
    await page.waitForFunction(() => window.assistant.shown().asks);
    expect(await log(page)).toEqual([]);
  });
});

it('a box from right to left: the underline is under its words, and what is typed lands where the caret was', async () => {
  const page = await bench.open(ticket(RICH.replace('<div', '<div dir="rtl"')));
  await page.click('#box');
  await page.keyboard.type('שלום [[name]] תודה');
  await sees(page, 'leftover');
  expect(await shown(page)).toMatchObject({ rightToLeft: true, overlays: 1 });
  const marks = await page.evaluate(() => {
    const box = document.querySelector('#box')?.getBoundingClientRect();
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((range) => {
        const place = range instanceof Range ? range.getBoundingClientRect() : null;
        return {
          words: range instanceof Range ? range.toString() : '',
          fromRight: (box?.right ?? 0) - (place?.right ?? 0),
        };
      });
  });
  expect(marks.map(({ words }) => words)).toContain('[[name]]');
  for (const { fromRight } of marks) expect(fromRight).toBeGreaterThan(10);
  await page.keyboard.type('!');
  expect(await page.locator('#box').innerText()).toBe('שלום [[name]] תודה!');
});
