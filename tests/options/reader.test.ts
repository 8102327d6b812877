import { describe, expect, it, vi } from 'vitest';
import { createReader, Stopped } from '../../entrypoints/options/incoming/reader.ts';
import type { Message, Question } from '../../entrypoints/options/incoming/tasks.ts';

class FakeWorker extends EventTarget {
  readonly asked: Question[] = [];
  readonly terminate = vi.fn();
  onmessage: ((event: MessageEvent<Message>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  postMessage(question: Question): void {
    this.asked.push(question);
  }
  say(data: Message): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const make = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { reader: createReader({ packs: make, engine: make }), workers };
}
const pack = { id: 'acme' } as never;
const nothing = { texts: [], others: [] };

describe('the reader', () => {
  it('tells progress and answers; the same worker takes the next question', async () => {
    const { reader, workers } = start();
    const shares: number[] = [];
    const checked = reader.ask('check', { pack, today: '2026-11-22' }, { progress: (share) => shares.push(share) });
    workers[0]?.say({ kind: 'progress', share: 0.5 });
    workers[0]?.say({ kind: 'check', answer: [] });
    expect(await checked).toEqual([]);
    expect(shares).toEqual([0.5]);
    void reader.ask('check', { pack, today: '2026-11-22' });
    expect(workers).toHaveLength(1);
  });

  it('stopped in the middle ends its worker, and begins with a new one', async () => {
    const { reader, workers } = start();
    const checked = reader.ask('check', { pack, today: '2026-11-22' });
    reader.stop();
    await expect(checked).rejects.toBeInstanceOf(Stopped);
    expect(workers[0]?.terminate).toHaveBeenCalledOnce();
    void reader.ask('check', { pack, today: '2026-11-22' });
    expect(workers).toHaveLength(2);
  });

  it('stopped while nothing is done, ends nothing', async () => {
    const { reader, workers } = start();
    const looked = reader.ask('look', nothing);
    workers[0]?.say({ kind: 'look', answer: { kind: 'foreign' } });
    await looked;
    reader.stop();
    expect(workers[0]?.terminate).not.toHaveBeenCalled();
  });

  it('tells the id before the answer, of a worker that was started beforehand', async () => {
    const { reader, workers } = start();
    reader.warm();
    expect(workers).toHaveLength(1);
    const named = vi.fn();
    const looked = reader.ask('look', nothing, { named });
    workers[0]?.say({ kind: 'named', id: 'acme' });
    expect(named).toHaveBeenCalledWith('acme');
    workers[0]?.say({ kind: 'look', answer: { kind: 'foreign' } });
    await looked;
    expect(workers).toHaveLength(1);
  });

  it('says why a worker failed', async () => {
    const { reader, workers } = start();
    const looked = reader.ask('look', nothing);
    workers[0]?.say({ kind: 'failed', message: 'It broke.' });
    await expect(looked).rejects.toThrow('It broke.');
  });
});
