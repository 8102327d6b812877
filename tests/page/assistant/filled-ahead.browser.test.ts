/** A reply is filled in before it is asked for: what goes into the box is what holds when it does. */
import { expect, it } from 'vitest';
import { assistantBench, RICH, ticket } from './bench.ts';

const bench = assistantBench();

it.each([
  ['as it was filled in', () => undefined, 'Sam'],
  ['anew where the settings were changed since', () => window.assistant.rename('Ann'), 'Ann'],
])('it goes in %s', async (_, change, name) => {
  const page = await bench.open(ticket(RICH));
  await page.click('#box');
  await page.waitForFunction(() => window.assistant.shown().overlays === 1);
  await page.evaluate(() => window.assistant.lookAtHit('way'));
  await page.evaluate(change);
  await page.evaluate(() => window.assistant.insertHit('way'));
  await page.waitForFunction(() => document.querySelector('#box')?.textContent?.includes('on its way'));
  expect(await page.textContent('#box')).toContain(`It is on its way. ${name}`);
});
