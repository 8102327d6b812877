import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAgain } from '#page/look-again.ts';

const MESSAGE = '<article>Ana Ruiz, 1 day ago: the lid of my kettle broke.</article>';

describe('a page that never stands still', () => {
  let life: AbortController;
  let looks: number[];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 1));
    document.body.innerHTML = `<nav><span>1 min</span></nav><section>${MESSAGE}</section><div id="box"></div>`;
    life = new AbortController();
    looks = [];
    lookAgain({
      page: document,
      look: () => looks.push(performance.now()),
      box: () => document.querySelector('#box'),
      signal: life.signal,
    });
  });
  afterEach(() => {
    life.abort();
    history.replaceState(null, '', '/');
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** A counter that ticks ten times a second. */
  const tick = async (seconds: number): Promise<void> => {
    for (let n = 0; n < seconds * 10; n++) {
      document.querySelector('nav span')?.replaceChildren(`${n} min`);
      await vi.advanceTimersByTimeAsync(100);
    }
  };
  const comes = (): void => document.querySelector('section')?.insertAdjacentHTML('beforeend', MESSAGE);

  it('a counter alone is looked at every ten seconds', async () => {
    await tick(30);
    expect(looks).toHaveLength(2);
    await tick(2);
    expect(looks).toHaveLength(3);
  });

  it('a message is read within the second, whatever ticks beside it', async () => {
    await tick(5);
    const before = looks.length;
    await tick(0.1);
    const came = performance.now();
    comes();
    await tick(1);
    expect(looks.length).toBe(before + 1);
    expect((looks.at(-1) ?? 0) - came).toBeLessThan(700);
  });

  it('a word in a chat within three', async () => {
    await tick(1);
    document.querySelector('section')?.insertAdjacentHTML('beforeend', '<p>Yes</p>');
    await tick(2.5);
    expect(looks).toEqual([]);
    await tick(1);
    expect(looks).toHaveLength(1);
  });

  it('so is another address with the first thing that changes', async () => {
    history.pushState(null, '', '/tickets/2');
    await tick(1);
    expect(looks).toHaveLength(1);
  });

  it('messages without end: twice a second', async () => {
    for (let n = 0; n < 100; n++) {
      comes();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(looks.length).toBeGreaterThan(15);
    expect(looks.length).toBeLessThanOrEqual(20);
  });

  it('ends with its signal', async () => {
    comes();
    life.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(looks).toEqual([]);
  });
});
