import type { Steps } from '#core/templates/steps.ts';

/** Milliseconds of work in one go: whoever asks meanwhile is answered in between. */
const SLICE = 10;

export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await pause();
  }
}
