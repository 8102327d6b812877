import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS, readSettings } from '#browser/settings.ts';
import { bringBack, putAside } from '../../entrypoints/options/care-aside.ts';
import { fakeBrowser } from '../browser/fake-browser.ts';

const browser = vi.hoisted(() => ({ current: {} as object }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return browser.current;
  },
}));
beforeEach(() => {
  browser.current = fakeBrowser();
});

const aside = async () =>
  (
    await readSettings(async ({ key }) => {
      throw new Error(key);
    })
  ).careAside;

it('two put aside right after each other are both aside, and each is taken back alone', async () => {
  const [first] = await Promise.all([putAside('a'), putAside('b')]);
  expect(await aside()).toEqual(['a', 'b']);
  await first();
  expect(await aside()).toEqual(['b']);
});

it('what was aside before stays aside when a second press on it is taken back', async () => {
  await putAside('a');
  const again = await putAside('a');
  await again();
  expect(await aside()).toEqual(['a']);
});

it('all brought back and that taken back leaves what was put aside since', async () => {
  await putAside('a');
  await putAside('b');
  const takeBack = await bringBack();
  expect(await aside()).toEqual(DEFAULTS.careAside);
  await putAside('c');
  await takeBack();
  expect(await aside()).toEqual(['a', 'b', 'c']);
});
