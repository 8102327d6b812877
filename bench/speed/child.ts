/**
 * Every measurement runs the built engine in a process of its own: what one leaves in the heap or in the compiler's
 * caches does not count against the next.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Checker, CheckerOptions } from '#core/engine.ts';

export interface Child {
  /** What comes back is what `bench/speed/NAME.ts` answers; both sides are this repository. */
  ask<Answer>(question?: unknown): Promise<Answer>;
  end(): void;
}

/** Starts `bench/speed/NAME.ts`. It says `ready` once and then answers each question with one message. */
export async function start(name: string, args: readonly string[]): Promise<Child> {
  const child = fork(join(import.meta.dirname, `${name}.ts`), args, {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await answer(child);
  return {
    async ask<Answer>(question: unknown = null) {
      const reply = answer(child);
      child.send({ question });
      return (await reply) as Answer;
    },
    end: () => child.kill(),
  };
}

async function answer(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  try {
    const { signal } = stop;
    const died = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`A measuring process ended with ${code}.`);
    });
    const [message] = await Promise.race([once(child, 'message', { signal }), died]);
    return message;
  } finally {
    stop.abort();
  }
}

export async function askOnce<Answer>(name: string, args: readonly string[]): Promise<Answer> {
  const child = await start(name, args);
  try {
    return await child.ask<Answer>();
  } finally {
    child.end();
  }
}

/** In the child: answers questions until it is ended. */
export function answering(reply: (question: never) => unknown): void {
  process.on('message', async ({ question }: { question: never }) => process.send?.(await reply(question)));
  process.send?.('ready');
}

/** In the child: the engine as it is shipped. */
export async function engineOf(build: string): Promise<(options?: CheckerOptions) => Checker> {
  const own: { createChecker: (options?: CheckerOptions) => Checker } = await import(
    pathToFileURL(join(build, 'engine.js')).href
  );
  return own.createChecker;
}
