/**
 * What reads and judges, as the page layer uses it. A script of its own: with its word lists it is four fifths of what we
 * weigh, and a page in which nobody writes does without.
 */
import { type CheckerOptions, createDraftChecker, type DraftChecker, type Judgement } from '#core/checker.ts';
import { type AskedFor, askedFor } from '#core/findings/asked-for.ts';
import { type ChecklistItem, checklistOf } from '#core/findings/checklist.ts';
import type { ShownItem } from '#core/findings/present.ts';
import type { Span, Voice } from '#core/model.ts';
import { type Engines, provideEngines } from '#core/rules/engines.ts';
import { compiledVoice } from '#core/rules/voice.ts';
import type { TextReading } from '#core/text/reading.ts';
import type { Insertion } from './contracts.ts';
import { type Fitted, fitReply } from './fit-reply.ts';

export interface PageChecker extends DraftChecker {
  checklist(judgement: Judgement, shown: readonly ShownItem[]): readonly ChecklistItem[];
  /** Null once something is written. */
  askedFor(judgement: Judgement): AskedFor | null;
  fit(content: Insertion, draft: TextReading, at: Span): Fitted;
  /** Compiles the word lists. Without it the first judgement does. */
  prepare(): void;
  /** Whether rules of this voice wait for what is not loaded; compiles the voice. */
  waits(voice: Voice): boolean;
  provide(engines: Engines): void;
}

/** Cheap: the word lists are compiled when something is first asked. */
export function createPageChecker(options: CheckerOptions = {}): PageChecker {
  let made: DraftChecker | null = null;
  const checker = (): DraftChecker => {
    made ??= createDraftChecker(options);
    return made;
  };
  return {
    judge: (...asked) => checker().judge(...asked),
    steps: (...asked) => checker().steps(...asked),
    prepare: checker,
    checklist: checklistOf,
    askedFor,
    fit: fitReply,
    waits: (voice) => {
      // It names the built-in checks that a pack's rules may speak of.
      checker();
      return compiledVoice(voice).waits.size > 0;
    },
    provide: provideEngines,
  };
}
