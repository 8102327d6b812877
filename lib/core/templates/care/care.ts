/** What in a library wants a person's eye: a list of things to do, found in steps so that nobody waits for it. */
import type { GradeSetting, Ignore, Snippet } from '../../model.ts';
import type { Pack } from '../../packs/schema.ts';
import type { WordChange } from '../../packs/word-changes.ts';
import type { Place } from '../problems.ts';
import { looks } from './registry.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';

/** A personal snippet with what is known of its life. */
export interface CareEntry extends Snippet {
  readonly rev: number;
  readonly used: number;
  /** Milliseconds since the epoch. */
  readonly lastUsed?: number | undefined;
  readonly createdAt: number;
  /** As yyyy-mm-dd. */
  readonly reviewBy?: string | undefined;
}

export interface CareLibrary {
  readonly entries: readonly CareEntry[];
  /** All that `{% render %}` may name and that has a shortcut: also of packs, and the sign-off. */
  readonly all: readonly Snippet[];
  readonly packs: readonly Pack[];
  readonly grades: Readonly<Record<string, GradeSetting>>;
  readonly ignored: readonly Ignore[];
  readonly now: number;
}

/** `key` is the same as long as the trouble is: what was put aside stays there. */
interface Item {
  readonly key: string;
  readonly id: string;
}

export type CareItem = Item &
  (
    | {
        readonly kind: 'duplicate';
        readonly like: string;
        readonly same: number;
        /** From the other one to this one; absent where the texts are too long to compare. */
        readonly words?: readonly WordChange[];
      }
    | { readonly kind: 'unused' }
    | { readonly kind: 'review'; readonly reviewBy: string }
    | { readonly kind: 'broken'; readonly message: string; readonly at?: Place }
    | {
        readonly kind: 'rule';
        readonly check: string;
        readonly message: string;
        readonly quoted: string;
        readonly at: Place;
        readonly fix?: CareFix;
      }
    | {
        readonly kind: 'shortcut';
        readonly shortcut: string;
        /** Titles of the others that have it. */
        readonly others: readonly string[];
        /** One that nobody has. */
        readonly free: string;
      }
  );

/** The body as it will be, tried: it can be filled in, and the check says nothing more about these words. */
export interface CareFix {
  readonly label: string;
  readonly body: string;
  /** The changed lines as they will read. */
  readonly result: string;
}

export interface CareContext extends CareLibrary {
  readonly rehearsal: Rehearsal;
}

/** One thing to look for; a new one is one more file in `looks` that exports `look`. */
export interface CareLook {
  readonly id: CareItem['kind'];
  /** Yields once for each entry, with what is to be done about it, if anything. */
  run(context: CareContext): Generator<readonly CareItem[]>;
}

export interface CareStep {
  readonly done: number;
  readonly total: number;
  readonly items: readonly CareItem[];
}

export interface Care {
  /** May be left at any step. What did not change since the last run is not read again. */
  run(library: CareLibrary): Generator<CareStep>;
}

export function createCare(): Care {
  const rehearse = createRehearsal();
  return {
    *run(library) {
      const context = { ...library, rehearsal: rehearse(library) };
      const total = looks.length * library.entries.length;
      let done = 0;
      for (const { run } of looks)
        for (const items of run(context)) {
          done += 1;
          yield { done, total, items };
        }
    },
  };
}
