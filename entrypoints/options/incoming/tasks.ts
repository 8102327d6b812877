/** What the worker is asked and what it answers. Everything in it can be cloned. */
import type { Library } from '#core/importers/importer.ts';
import type { PackAbout } from '#core/importers/pack-source.ts';
import type { PackChange } from '#core/packs/diff.ts';
import type { PackProblem } from '#core/packs/lint/lint.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Ask, IncomingText, Looked } from './look.ts';

export interface Tasks {
  look: { readonly ask: { readonly files: readonly IncomingText[]; readonly ask: Ask }; readonly answer: Looked };
  /** Another tool's library as the pack it would make. */
  pack: { readonly ask: { readonly library: Library; readonly about: PackAbout }; readonly answer: Looked };
  compare: {
    readonly ask: { readonly before: Pack; readonly after: Pack };
    readonly answer: readonly PackChange[];
  };
  check: { readonly ask: { readonly pack: Pack; readonly today: string }; readonly answer: readonly PackProblem[] };
}
export type TaskName = keyof Tasks;

export type Question = { readonly [T in TaskName]: { readonly task: T; readonly ask: Tasks[T]['ask'] } }[TaskName];

export type Message =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly [T in TaskName]: { readonly kind: T; readonly answer: Tasks[T]['answer'] } }[TaskName];
