import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '#page/contracts.ts';
import { type Insertions, watchInsertions } from '#page/insertions.ts';

const REPLY = 'Your parcel is late. It comes on Monday, and the carrier will ring before it does.';
const MESSAGE = 'Where is my parcel?';

let text: string;
let picked: number;
let calls: unknown[];
let insertions: Insertions;
let listeners: (() => void)[];
let life: AbortController;

/** As if a person had done it: events made by a script are not trusted. */
function becomes(next: string, byHand = true): void {
  text = next;
  if (byHand) for (const hear of listeners) hear();
  insertions.changed();
}

const atRest = () => vi.advanceTimersByTimeAsync(2_000);

beforeEach(() => {
  vi.useFakeTimers();
  [text, picked, calls, listeners, life] = ['Hello', 0, [], [], new AbortController()];
  const element = document.createElement('div');
  document.body.append(element);
  vi.spyOn(element, 'addEventListener').mockImplementation((_, listener) => {
    if (typeof listener === 'function') listeners.push(() => listener({ isTrusted: true } as Event));
  });
  const composer = { element, read: () => ({ text }) } as unknown as Composer;
  insertions = watchInsertions(
    composer,
    {
      picked: async (id, message) => {
        calls.push(['picked', id, message]);
        picked += 1;
        return picked;
      },
      unpicked: (pick) => calls.push(['unpicked', pick]),
      failed: (error) => calls.push(['failed', String(error)]),
    },
    life.signal,
  );
  insertions.inserted('late', MESSAGE, REPLY, 'Hello');
  becomes(`Hello\n${REPLY}`);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a reply that was put in', () => {
  it('counts at once, and stays counted however it is edited', async () => {
    expect(calls).toEqual([['picked', 'late', MESSAGE]]);
    becomes('Hello Maria,\nyour parcel is late, sorry! It comes on Tuesday.');
    await atRest();
    expect(calls).toHaveLength(1);
  });

  it('does not count once it was undone, and does again when it is brought back', async () => {
    becomes('Hello');
    await atRest();
    expect(calls.slice(1)).toEqual([['unpicked', 1]]);
    becomes(`Hello\n${REPLY}`);
    await atRest();
    expect(calls.slice(2)).toEqual([['picked', 'late', MESSAGE]]);
    becomes('Hello');
    await atRest();
    expect(calls.slice(3)).toEqual([['unpicked', 2]]);
  });

  it('does not count once another text stands in its place', async () => {
    becomes('Hello Maria, I have just asked our warehouse about it.');
    await atRest();
    expect(calls.slice(1)).toEqual([['unpicked', 1]]);
  });

  it('does not count once everything was deleted by hand', async () => {
    becomes('');
    await atRest();
    expect(calls.slice(1)).toEqual([['unpicked', 1]]);
  });

  it('counts when the page empties the box, which it does when it has sent', async () => {
    await vi.advanceTimersByTimeAsync(5_000);
    becomes('', false);
    await atRest();
    becomes('Next');
    await atRest();
    expect(calls).toHaveLength(1);
  });

  it('counts once it was sent, whatever becomes of the box', async () => {
    insertions.sent();
    becomes('');
    await atRest();
    expect(calls).toHaveLength(1);
  });

  it('is judged when the deleting is done, not at each key', async () => {
    for (let end = REPLY.length; end >= 0; end -= 10) {
      becomes(`Hello\n${REPLY.slice(0, end)}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(calls).toHaveLength(1);
    await atRest();
    expect(calls).toHaveLength(2);
  });

  it('is watched no longer than its box', async () => {
    becomes('Hello');
    life.abort();
    await atRest();
    expect(calls).toHaveLength(1);
  });
});
