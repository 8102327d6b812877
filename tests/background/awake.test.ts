import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awake } from '#background/awake.ts';

const getPlatformInfo = vi.hoisted(() => vi.fn(async () => ({})));
vi.mock('wxt/browser', () => ({ browser: { runtime: { getPlatformInfo } } }));

beforeEach(() => {
  vi.useFakeTimers();
  getPlatformInfo.mockClear();
});
afterEach(() => vi.useRealTimers());

it('asks the browser for something within each half minute, as long as the work lasts', async () => {
  const working = awake(new Promise((done) => setTimeout(() => done('made'), 65_000)));
  await vi.advanceTimersByTimeAsync(64_000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await working).toBe('made');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(3);
});

it('lets it sleep after work that failed', async () => {
  await expect(awake(Promise.reject(new Error('Quota')))).rejects.toThrow('Quota');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(getPlatformInfo).not.toHaveBeenCalled();
});
