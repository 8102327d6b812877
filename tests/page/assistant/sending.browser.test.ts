/** What sends in helpdesks of all kinds, held by the engine itself; and an engine that does not answer holds nothing. */
import { describe, expect, it } from 'vitest';
import { assistantBench, log, RICH, sees, shown, ticket } from './bench.ts';

const bench = assistantBench();
const DRAFT = 'Hi Ana, your lid [[number]] is on its way.';
const asks = (page: Awaited<ReturnType<typeof bench.open>>) =>
  page.waitForFunction(() => window.assistant.shown().asks);
const anyway = (page: Awaited<ReturnType<typeof bench.open>>) => page.evaluate(() => window.assistant.sendAnyway());

describe('an engine that fails lets every send through', () => {
  it.each(['hangs', 'drags', 'throws'] as const)('%s: by press and by shortcut, at the first try', async (engine) => {
    const page = await bench.open(ticket(RICH), { engine });
    await page.evaluate(() => {
      document.querySelector('#box')?.addEventListener('keydown', (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter' && event.ctrlKey) window.log.push('shortcut');
      });
    });
    const steps = () => page.evaluate(() => window.assistant.steps());
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await page.click('.send');
    expect(await log(page)).toEqual(['submit']);
    const [first = -1, second, ...more] = await steps();
    if (engine === 'hangs') expect([first, second]).toEqual([1, undefined]);
    if (engine === 'drags') {
      // All of it once; what it is asked for again ends with its time, two checks later.
      expect(first).toBeGreaterThan(3);
      expect(second).toBeLessThanOrEqual(2);
      expect(more).toEqual([]);
    }
    await page.click('#box');
    // What was judged since would be known: it has to be asked anew.
    await page.keyboard.type('!');
    await page.keyboard.press('Control+Enter');
    expect(await log(page)).toEqual(['submit', 'shortcut']);
    expect((await steps()).length).toBe(engine === 'drags' ? 2 : 1);
    expect((await shown(page)).asks).toBe(false);
    expect((await page.evaluate(() => window.assistant.failures())).length > 0).toBe(engine === 'throws');
  });
});

describe('a question that does not come up stops nothing', () => {
  it('where what asks is not there yet', async () => {
    const page = await bench.open(ticket(RICH), { loading: 'late' });
    await page.click('#box');
    await page.evaluate(() => window.assistant.bring('checker'));
    await page.keyboard.type(DRAFT);
    await page.waitForFunction(() => window.assistant.asked().includes('overlay'));
    await page.click('.send');
    expect(await log(page)).toEqual(['submit']);
  });

  it('where it cannot be drawn: the reply goes out, once, and the page is told nothing', async () => {
    const page = await bench.open(ticket(RICH));
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await sees(page, 'leftover');
    await page.evaluate(() => window.assistant.break());
    await page.click('.send');
    await page.waitForFunction(() => window.log.length > 0);
    expect(await log(page)).toEqual(['submit']);
    expect(await page.evaluate(() => window.assistant.failures())).toEqual(['Error: cannot be drawn']);
  });
});

it('a box that is scrolled away above its Send: the question comes up, and goes with its answer', async () => {
  const page = await bench.open(
    ticket(`<div id="pane" style="height: 120px; overflow: auto">${RICH}<div style="height: 900px"></div></div>`),
  );
  const hosts = () => page.locator('sincerely-overlay').count();
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.evaluate(() => document.querySelector('#pane')?.scrollTo(0, 800));
  await page.waitForFunction(() => document.querySelector('sincerely-overlay') === null);
  await page.click('.send');
  await asks(page);
  expect([await log(page), await hosts()]).toEqual([[], 1]);
  await anyway(page);
  expect(await log(page)).toEqual(['submit']);
  await page.waitForFunction(() => document.querySelector('sincerely-overlay') === null);
});

it('a Send that nobody can see is said, also beside what there is to look at, and nothing says that it holds', async () => {
  const page = await bench.open(ticket(RICH));
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  expect(await shown(page)).toMatchObject({ state: 'hold', grades: expect.arrayContaining(['hold']) });
  await page.evaluate(() => document.querySelector('.send')?.remove());
  await page.waitForFunction(() => window.assistant.shown().state === 'unwatched');
  const { checks, grades } = await shown(page);
  expect(checks).toContain('leftover');
  expect(grades).not.toContain('hold');
});

it('a machine busy elsewhere at that moment: what the engine finds when asked again is held', async () => {
  const page = await bench.open(ticket(RICH), { engine: 'interrupted' });
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await page.click('.send');
  await asks(page);
  expect(await log(page)).toEqual([]);
  await anyway(page);
  expect(await log(page)).toEqual(['submit']);
});

it('a split button: Send is held, the arrow beside it opens its menu', async () => {
  const page = await bench.open(
    ticket(
      RICH,
      '1042',
      `<div class="split"><button type="submit" class="send">Send</button><button type="button" class="arrow"
        aria-haspopup="menu" aria-label="More send options" onclick="log.push('menu')">▾</button></div>`,
    ),
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.click('.arrow');
  expect(await log(page)).toEqual(['menu']);
  await page.click('.send');
  await asks(page);
  await anyway(page);
  expect(await log(page)).toEqual(['menu', 'submit']);
});

it('a button whose own handler calls form.submit(), which no submit event tells of', async () => {
  const page = await bench.open(
    `<script>HTMLFormElement.prototype.submit = function () { log.push('form.submit()'); };</script>${ticket(
      RICH,
      '1042',
      '<button type="button" class="send" onclick="HTMLFormElement.prototype.submit.call(this.form)">Send</button>',
    )}`,
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.click('.send');
  await asks(page);
  expect(await log(page)).toEqual([]);
  await anyway(page);
  await anyway(page);
  expect(await log(page)).toEqual(['form.submit()']);
});

it('a preview and an autosave that post the draft are no send', async () => {
  const post = (what: string) => `fetch('/${what}', { method: 'POST', body: '' }).then(() => log.push('${what}'))`;
  const page = await bench.open(
    ticket(
      RICH,
      '1042',
      `<button type="button" class="preview" onclick="${post('preview')}">Preview</button>
      <button type="submit" class="send">Send</button>`,
    ),
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.evaluate(post('autosave'));
  await page.click('.preview');
  await page.waitForFunction(() => window.log.join() === 'autosave,preview');
  expect((await shown(page)).asks).toBe(false);
  await page.click('.send');
  await asks(page);
});

it('a div that is a button, pressed twice in a row, sends once', async () => {
  const page = await bench.open(
    ticket(RICH, '1042', `<div role="button" tabindex="0" class="send" onclick="log.push('sent')">Send</div>`),
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.dblclick('.send');
  await asks(page);
  expect(await log(page)).toEqual([]);
  await anyway(page);
  await anyway(page);
  expect(await log(page)).toEqual(['sent']);
});

it('Tab to Send and Enter, in a form with inputs named submit and id', async () => {
  const page = await bench.open(
    ticket(`<input type="hidden" name="submit" value="1"><input type="hidden" name="id" value="2">${RICH}`),
  );
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await asks(page);
  expect(await log(page)).toEqual([]);
  await anyway(page);
  await anyway(page);
  expect(await log(page)).toEqual(['submit']);
});

it('Ctrl+Enter while an input method composes is its own, and is held once the words are there', async () => {
  const page = await bench.open(ticket(RICH));
  await page.evaluate(() => {
    document.querySelector('#box')?.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !event.ctrlKey) return;
      window.log.push(event.isComposing ? 'composing' : 'sent');
    });
  });
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'す', selectionStart: 1, selectionEnd: 1 });
  await page.keyboard.press('Control+Enter');
  expect((await shown(page)).asks).toBe(false);
  expect(await log(page)).toEqual(['composing']);
  await cdp.send('Input.insertText', { text: '寿司' });
  await page.keyboard.press('Control+Enter');
  await asks(page);
  expect(await log(page)).toEqual(['composing']);
  expect(await page.locator('#box').innerText()).toBe(`${DRAFT}寿司`);
});

it('a typed shortcut that the background does not answer keeps no reply from being sent by Enter', async () => {
  const page = await bench.open(ticket(RICH));
  await page.evaluate(() => {
    document.querySelector('#box')?.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') window.log.push('Enter');
    });
  });
  await page.click('#box');
  await page.keyboard.type('Hi Ana, your lid is on its way. /late');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.assistant.failures().includes('Error: The worker is gone.'));
  expect(await log(page)).toEqual([]);
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((since) => performance.now() - since > 1000, since);
  await page.keyboard.press('Enter');
  expect(await log(page)).toEqual(['Enter']);
});
