import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { packWork } from '#background/pack-work.ts';
import type { WorkerTools } from '#background/tools.ts';
import { allowPackOrigin } from '#browser/pack-origins.ts';
import type { Store } from '#store/database.ts';
import { putSubscription } from '#store/subscriptions.ts';
import { type FakeBrowser, fakeBrowser } from '../browser/fake-browser.ts';
import { newStore } from '../store/fixture.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

let browser: FakeBrowser;
let store: Store;
const keeper = {
  due: vi.fn(async () => {}),
  online: vi.fn(async () => {}),
  policy: vi.fn(async () => {}),
  started: vi.fn(async () => {}),
};
const opened = vi.fn(() => keeper);
const tools = async () => ({ keepPacks: opened }) as Partial<WorkerTools> as WorkerTools;

beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
  store = newStore();
  vi.clearAllMocks();
});
afterEach(() => store.delete());

it('nothing is loaded for those who have nothing to fetch, and no alarm rings', async () => {
  await packWork(store, tools).started();
  expect(opened).not.toHaveBeenCalled();
  expect(browser.alarms.clear).toHaveBeenCalledWith('subscriptions');
});

it.each<[string, () => Promise<unknown>]>([
  ['a subscription', () => putSubscription(store, { url: 'https://packs.example/a.json', state: 'fresh', nextAt: 1 })],
  ['a pack in the policy', () => browser.storage.managed.set({ packs: [{ url: 'https://packs.example/a.json' }] })],
  ['a policy that does not read', () => browser.storage.managed.set({ packs: 'acme' })],
  ['an origin to give back', () => allowPackOrigin('https://packs.example/*')],
])('%s is looked after', async (_, given) => {
  await given();
  const work = packWork(store, tools);
  await work.due();
  await work.policy();
  expect(opened).toHaveBeenCalledTimes(1);
  expect([keeper.due.mock.calls.length, keeper.policy.mock.calls.length]).toEqual([1, 1]);
});
