import type { Message, Question, TaskName, Tasks } from './tasks.ts';

/** A person said stop. */
export class Stopped extends Error {}

/** What is told before the answer. */
export interface News {
  readonly progress?: (share: number) => void;
  readonly named?: (id: string) => void;
}

export interface Reader {
  /** One question at a time. Rejects with `Stopped` when it was stopped. */
  ask<T extends TaskName>(task: T, ask: Tasks[T]['ask'], news?: News): Promise<Tasks[T]['answer']>;
  /** Lets the reader of packs start while its files are still being loaded. */
  warm(): void;
  /** Ends whatever is being done, in the middle of it. The next question starts anew. */
  stop(): void;
}

const WORKERS = {
  packs: () => new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' }),
  engine: () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }),
} as const;
type WorkerName = keyof typeof WORKERS;

const WHO: Readonly<Record<TaskName, WorkerName>> = {
  look: 'packs',
  compare: 'packs',
  foreign: 'engine',
  source: 'engine',
  check: 'engine',
};

export function createReader(start: Readonly<Record<WorkerName, () => Worker>> = WORKERS): Reader {
  const started = new Map<WorkerName, Worker>();
  let busy: { readonly name: WorkerName; readonly reject: (error: Error) => void } | null = null;

  const workerOf = (name: WorkerName): Worker => {
    const worker = started.get(name) ?? start[name]();
    started.set(name, worker);
    return worker;
  };
  const stop = () => {
    if (busy === null) return;
    started.get(busy.name)?.terminate();
    started.delete(busy.name);
    busy.reject(new Stopped());
    busy = null;
  };

  return {
    stop,
    warm: () => void workerOf('packs'),
    ask<T extends TaskName>(task: T, ask: Tasks[T]['ask'], news: News = {}) {
      stop();
      const name = WHO[task];
      const worker = workerOf(name);
      return new Promise<Tasks[T]['answer']>((resolve, reject) => {
        busy = { name, reject };
        worker.onmessage = ({ data }: MessageEvent<Message>) => {
          if (data.kind === 'progress') return news.progress?.(data.share);
          if (data.kind === 'named') return news.named?.(data.id);
          busy = null;
          if (data.kind === 'failed') reject(new Error(data.message));
          else if (data.kind === task) resolve(data.answer);
        };
        worker.onerror = (event) => {
          started.delete(name);
          busy = null;
          reject(new Error(event.message || 'The reader could not be started.'));
        };
        worker.postMessage({ task, ask } satisfies Pick<Question, 'task' | 'ask'>);
      });
    },
  };
}
