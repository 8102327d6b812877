import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPause } from '#page/composers/editing/pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const waiting = (reached: Promise<void>) => {
  const seen = { over: false };
  void reached.then(() => {
    seen.over = true;
  });
  return seen;
};

it('waits for nothing where nothing was written', async () => {
  const seen = waiting(createPause(500).reached());
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.over).toBe(true);
});

it('waits until as long has passed since the last change, also one made meanwhile', async () => {
  const pause = createPause(500);
  pause.changed();
  await vi.advanceTimersByTimeAsync(200);
  const seen = waiting(pause.reached());
  await vi.advanceTimersByTimeAsync(200);
  pause.changed();
  await vi.advanceTimersByTimeAsync(499);
  expect(seen.over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen.over).toBe(true);
});

it('waits for nobody who never pauses', async () => {
  const pause = createPause(500);
  pause.changed();
  const seen = waiting(pause.reached());
  for (let keys = 0; keys < 14; keys++) {
    await vi.advanceTimersByTimeAsync(100);
    pause.changed();
  }
  expect(seen.over).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  expect(seen.over).toBe(true);
});

it('waits for nothing in an editor that tells steps apart itself', async () => {
  const pause = createPause(0);
  pause.changed();
  const seen = waiting(pause.reached());
  await vi.advanceTimersByTimeAsync(0);
  expect(seen.over).toBe(true);
});
