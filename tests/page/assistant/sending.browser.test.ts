/** What sends in helpdesks of all kinds, held by the engine itself; and an engine that does not answer holds nothing. */
import { describe, expect, it } from 'vitest';
import { assistantBench, log, RICH, sees, shown, ticket } from './bench.ts';

const bench = assistantBench();
const DRAFT = 'Hi Ana, your lid [[number]] is on its way.';
const asks = (page: Awaited<ReturnType<typeof bench.open>>) =>
  page.waitForFunction(() => window.assistant.shown().asks);
const anyway = (page: Awaited<ReturnType<typeof bench.open>>) => page.evaluate(() => window.assistant.sendAnyway());

describe('an engine that fails lets every send through', () => {
  it.each([
    ['hangs', 1],
    ['drags', 2],
    // At once, and so at each event of a press.
    ['throws', null],
  ] as const)('%s: by press and by shortcut, asked %s times and no more', async (engine, times) => {
    const page = await bench.open(ticket(RICH), { engine });
    await page.evaluate(() => {
      document.querySelector('#box')?.addEventListener('keydown', (event) => {
        if (event instanceof KeyboardEvent && event.key === 'Enter' && event.ctrlKey) window.log.push('shortcut');
      });
    });
    const asked = () => page.evaluate(() => window.assistant.engine());
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await page.click('.send');
    expect(await log(page)).toEqual(['submit']);
    // One that hangs has had its time; of one that drags, a check or two of each wait.
    if (times) expect((await asked()).judgements).toBe(times);
    expect((await asked()).steps).toBeLessThanOrEqual(4);
    await page.click('#box');
    // What was judged since would be known: it has to be asked anew.
    await page.keyboard.type('!');
    await page.keyboard.press('Control+Enter');
    expect(await log(page)).toEqual(['submit', 'shortcut']);
    if (times) expect((await asked()).judgements).toBe(2 * times);
    expect((await shown(page)).asks).toBe(false);
    expect((await page.evaluate(() => window.assistant.failures())).length > 0).toBe(engine === 'throws');
  });
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
