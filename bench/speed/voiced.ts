/** A checker of its own for each voice that is compared, with the time it took to read the voice. */
import type { CheckContext, Checker, CheckerOptions } from '#core/engine.ts';

type Voice = NonNullable<CheckContext['voice']>;

export interface Voiced {
  readonly check: Checker['check'];
  readonly voice: Voice;
  /** Milliseconds, once. */
  readonly compile: number;
}

export function voiced(createChecker: (options?: CheckerOptions) => Checker, voice: Voice): Voiced {
  const { check } = createChecker();
  const began = performance.now();
  check('Hi.', { voice });
  return { check, voice, compile: performance.now() - began };
}
