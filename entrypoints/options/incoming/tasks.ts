/** What the workers are asked and what they answer. Everything in it can be cloned. */
import type { Library } from '#core/importers/importer.ts';
import type { PackAbout } from '#core/importers/pack-source.ts';
import type { PackChange } from '#core/packs/diff.ts';
import type { PackProblem } from '#core/packs/lint/lint.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Dropped, IncomingText, Looked } from './look.ts';
import type { Ask, Foreign } from './look-foreign.ts';

/** Of `pack-worker.ts`, which is small and there at once. */
interface PackTasks {
  look: { readonly ask: Dropped; readonly answer: Looked };
  compare: {
    readonly ask: { readonly before: Pack; readonly after: Pack };
    readonly answer: readonly PackChange[];
  };
}

/** Of `engine-worker.ts`: importers try their rules with the engine, and the engine takes a moment to load. */
interface EngineTasks {
  foreign: { readonly ask: { readonly files: readonly IncomingText[]; readonly ask: Ask }; readonly answer: Foreign };
  /** Another tool's library as the source of the pack it would make. */
  source: {
    readonly ask: { readonly library: Library; readonly about: PackAbout };
    readonly answer: readonly IncomingText[];
  };
  check: { readonly ask: { readonly pack: Pack; readonly today: string }; readonly answer: readonly PackProblem[] };
}

export interface Tasks extends PackTasks, EngineTasks {}
export type TaskName = keyof Tasks;

type QuestionOf<Of> = {
  readonly [T in keyof Of]: { readonly task: T; readonly ask: Of[T] extends { readonly ask: infer A } ? A : never };
}[keyof Of];
export type PackQuestion = QuestionOf<PackTasks>;
export type EngineQuestion = QuestionOf<EngineTasks>;
export type Question = PackQuestion | EngineQuestion;

export type Message =
  | { readonly kind: 'progress'; readonly share: number }
  /** It may be a pack with this id. */
  | { readonly kind: 'named'; readonly id: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly [T in TaskName]: { readonly kind: T; readonly answer: Tasks[T]['answer'] } }[TaskName];

/** For a worker: each question gets one answer, and a failure is one too. */
export function answering<Q>(answer: (question: Q) => Promise<Message>): void {
  addEventListener('message', ({ data }: MessageEvent<Q>) => {
    answer(data).then(postMessage, (error: unknown) =>
      postMessage({
        kind: 'failed',
        message: error instanceof Error ? error.message : String(error),
      } satisfies Message),
    );
  });
}
