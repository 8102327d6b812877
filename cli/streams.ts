/** The standard streams a command works on; tests pass their own. */
import type { Readable, Writable } from 'node:stream';
import type { Grade } from '#core/model.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** 0 done, 1 findings at or above `--fail-on`, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

export type FailOn = Grade | 'never';

const ORDER: Readonly<Record<FailOn, number>> = { note: 0, ask: 1, hold: 2, never: 3 };

export const atLeast = (grade: Grade, failOn: FailOn): boolean => ORDER[grade] >= ORDER[failOn];
