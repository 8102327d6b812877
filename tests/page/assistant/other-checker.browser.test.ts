/** Where another checker marks the box, what we found stands in the panel alone, and everything else goes on. */
import { describe, expect, it } from 'vitest';
import { assistantBench, log, RICH, sees, shown, ticket } from './bench.ts';

const bench = assistantBench();
const DRAFT = 'Hi Ana, your lid [[number]] is on its way.';
const FIELD = '<textarea id="box" rows="5" cols="60"></textarea>';

const TRACES = [
  ['Grammarly', '#root', 'grammarly-extension'],
  ['LanguageTool', '#root', 'lt-highlighter'],
  ['Harper', 'body', 'harper-render-box'],
] as const;

const put = ([where, name]: readonly [string, string]): void => {
  document.querySelector(where)?.append(document.createElement(name));
};

describe.each(TRACES)('%s', (_, where, name) => {
  it.each([
    ['a field', FIELD],
    ['an editor', RICH],
  ])('was there before us, in %s', async (_, box) => {
    const page = await bench.open(ticket(box));
    await page.evaluate(put, [where, name] as const);
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await sees(page, 'leftover');
    expect(await shown(page)).toMatchObject({ underlined: 0, underlinesOff: 'other-checker' });
    await page.click('.send');
    await page.waitForFunction(() => window.assistant.shown().asks);
    expect(await log(page)).toEqual([]);
  });

  it('comes later: our lines go away with the next words', async () => {
    const page = await bench.open(ticket(RICH));
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await sees(page, 'leftover');
    await page.waitForFunction(() => window.assistant.shown().underlined > 0);
    await page.evaluate(put, [where, name] as const);
    await page.keyboard.type(' Bye.');
    await page.waitForFunction(() => window.assistant.shown().underlined === 0);
    expect(await shown(page)).toMatchObject({
      checks: expect.arrayContaining(['leftover']),
      underlinesOff: 'other-checker',
    });
  });
});

it('a browser that cannot underline in an editor: the panel has it all, and says so', async () => {
  const page = await bench.open(ticket(RICH));
  await page.evaluate(() => Object.defineProperty(CSS, 'highlights', { value: undefined }));
  await page.click('#box');
  await page.keyboard.type(DRAFT);
  await sees(page, 'leftover');
  expect(await shown(page)).toMatchObject({ underlined: 0, underlinesOff: 'not-supported' });
  await page.click('.send');
  await page.waitForFunction(() => window.assistant.shown().asks);
  expect(await log(page)).toEqual([]);
});

it('without another checker both a field and an editor are underlined', async () => {
  for (const box of [FIELD, RICH]) {
    const page = await bench.open(ticket(box));
    await page.click('#box');
    await page.keyboard.type(DRAFT);
    await sees(page, 'leftover');
    await page.waitForFunction(() => window.assistant.shown().underlined > 0);
    expect(await shown(page)).toMatchObject({ underlinesOff: null });
    if (box === FIELD) await page.close();
  }
});
