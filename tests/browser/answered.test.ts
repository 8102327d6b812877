import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answered, lastSaid, SCRIPT_PATIENCE } from '#browser/answered.ts';

const never = () => new Promise<string>(() => undefined);
const refused = (why: string) => () => Promise.reject(new Error(why));
const late = (ms: number, answer: string) => () => new Promise<string>((resolve) => setTimeout(resolve, ms, answer));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an answer of the worker', () => {
  it.each([
    ['that comes is asked for once', [late(1_900, 'one')], 'one', 1_900],
    ['that never comes is asked for again', [never, late(10, 'two')], 'two', 2_010],
    ['that is lost twice is asked for a third time', [never, never, late(10, 'three')], 'three', 6_010],
    ['that was only slow counts', [late(3_000, 'one'), late(5_000, 'two')], 'one', 3_000],
    ['that was cut off is asked for at once', [refused('channel closed'), late(10, 'two')], 'two', 10],
    ['that is refused the second time may still come', [late(3_000, 'one'), refused('busy')], 'one', 3_000],
  ])('%s', async (_, tries, expected, ms) => {
    let asked = 0;
    const answer = answered(() => (tries[asked++] ?? never)());
    const seen = vi.fn();
    void answer.then(seen);
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(seen).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toHaveBeenCalledWith(expected);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toBe(tries.length);
  });

  it('that is always refused: what the first was refused with', async () => {
    let asked = 0;
    await expect(answered(() => refused(`refused ${++asked}`)())).rejects.toThrow('refused 1');
    expect(asked).toBe(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of a script is waited for longer', async () => {
    const ask = vi.fn(never);
    void answered(ask, SCRIPT_PATIENCE);
    await vi.advanceTimersByTimeAsync(5_900);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});

describe('what takes the place of what was said before', () => {
  it('is said again only while nothing newer was: an older draft would replace it', async () => {
    const said: string[] = [];
    const saying = lastSaid();
    const keep = (of: string, text: string) =>
      void saying(of, () => {
        said.push(text);
        return new Promise(() => undefined);
      });
    keep('ticket 1', 'Dear');
    keep('ticket 2', 'Hello');
    await vi.advanceTimersByTimeAsync(1_500);
    keep('ticket 1', 'Dear Ann');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(said).toEqual(['Dear', 'Hello', 'Dear Ann', 'Hello', 'Dear Ann']);
  });
});
