import type { RenderedSample } from '../samples.ts';
import type { Pack } from '../schema.ts';

/** What a problem is about, found again in a source folder by `SourcePlaces`. */
export type Subject =
  | { readonly kind: 'pack' }
  | { readonly kind: 'rule' | 'template'; readonly id: string }
  | { readonly kind: 'term'; readonly id: string };

export interface PackProblem {
  /** Which check of the pack says it: the file's name. */
  readonly lint: string;
  /** A pack with an error is not built; a warning is for the lead to weigh. */
  readonly severity: 'error' | 'warning';
  readonly subject: Subject;
  /** Lines below the subject's first one. */
  readonly lineOffset?: number;
  readonly message: string;
}

export interface LintContext {
  readonly pack: Pack;
  /** ISO date, for `review-by`. */
  readonly today: string;
  /** Each template filled in for an invented customer, once for all lints. */
  readonly samples: readonly RenderedSample[];
  /** Hears, from 0 to 1, how far a lint that takes long has come. */
  readonly progress: (share: number) => void;
}

/** One thing to look for in a pack; a new one is one more file that exports `lint`. */
export interface PackLint {
  readonly id: string;
  run(context: LintContext): readonly Omit<PackProblem, 'lint'>[];
}
