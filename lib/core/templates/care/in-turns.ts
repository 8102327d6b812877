/** Runs a look through a library in short turns, so that whoever shares the thread has it in between. */
import type { CareItem, CareStep } from './care.ts';

export interface CareProgress {
  readonly done: number;
  readonly total: number;
  /** Found since the last time. */
  readonly items: readonly CareItem[];
}

export interface Turns {
  now(): number;
  /** Resolves when it is our turn again. */
  pause(): Promise<void>;
  report(progress: CareProgress): void;
  /** True when nobody wants the answer any more. */
  stopped(): boolean;
}

/** Milliseconds at a stretch. */
const TURN = 40;
/** Milliseconds between two reports: whoever shows them has other things to do as well. */
const REPORT = 250;

export async function inTurns(steps: Iterable<CareStep>, { now, pause, report, stopped }: Turns): Promise<boolean> {
  let [turn, told, done, total] = [now(), now(), 0, 0];
  let items: CareItem[] = [];
  const tell = () => {
    report({ done, total, items });
    items = [];
  };
  for (const step of steps) {
    ({ done, total } = step);
    items.push(...step.items);
    if (now() - turn < TURN) continue;
    if (now() - told >= REPORT) {
      tell();
      told = now();
    }
    await pause();
    if (stopped()) return false;
    turn = now();
  }
  tell();
  return true;
}
