import type { Message, Question, TaskName, Tasks } from './tasks.ts';

/** A person said stop. */
export class Stopped extends Error {}

export interface Reader {
  /** One question at a time. Rejects with `Stopped` when it was stopped. */
  ask<T extends TaskName>(
    task: T,
    ask: Tasks[T]['ask'],
    progress?: (share: number) => void,
  ): Promise<Tasks[T]['answer']>;
  /** Ends whatever is being done, in the middle of it. The next question starts anew. */
  stop(): void;
}

export function createReader(
  start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
): Reader {
  let worker: Worker | null = null;
  let give: ((error: Error) => void) | null = null;

  const stop = () => {
    worker?.terminate();
    worker = null;
    give?.(new Stopped());
    give = null;
  };

  return {
    stop,
    ask<T extends TaskName>(task: T, ask: Tasks[T]['ask'], progress?: (share: number) => void) {
      worker ??= start();
      const asked = worker;
      return new Promise<Tasks[T]['answer']>((resolve, reject) => {
        give = reject;
        const fail = (message: string) => {
          stop();
          reject(new Error(message));
        };
        asked.onmessage = ({ data }: MessageEvent<Message>) => {
          if (data.kind === 'progress') return progress?.(data.share);
          give = null;
          if (data.kind === 'failed') return reject(new Error(data.message));
          if (data.kind === task) resolve(data.answer);
        };
        asked.onerror = (event) => fail(event.message || 'The reader could not be started.');
        asked.postMessage({ task, ask } satisfies Pick<Question, 'task' | 'ask'>);
      });
    },
  };
}
