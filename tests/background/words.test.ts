import { beforeEach, expect, it, vi } from 'vitest';
import type { WorkerTools } from '#background/tools.ts';
import { forgetLanguage, learnLanguage, word } from '#background/words.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';

const fake = vi.hoisted((): { current: unknown } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

beforeEach(async () => {
  const browser: FakeBrowser = fakeBrowser();
  fake.current = browser;
  await browser.storage.managed.set({ language: 'de' });
  forgetLanguage();
});

const tools = {
  textsIn: () => ({ extension: { yours: 'deine', pinned: 'angeheftet', used: 'benutzt', saveSnippet: 'sichern' } }),
} as unknown as WorkerTools;

it('a language that could not be learned is learned with the next question', async () => {
  await expect(learnLanguage(() => Promise.reject(new Error('The script did not come.')))).rejects.toThrow('come');
  await learnLanguage(async () => tools);
  expect(word('yours')).toBe('deine');
});
