/** What the customer's message asks for, told as long as nothing is written: an empty reply has no findings, and is not fine. */
import type { Judgement } from '../checker.ts';
import { dueOf } from '../signals/due.ts';
import { question } from '../signals/question.ts';

/** As `missing-apology` has it of a cold reply: one without a word is. */
const APOLOGY = 0.25;
const PROBLEM = 0.6;

export interface AskedFor {
  readonly questions: number;
  /** They are let down by more than the matter itself. */
  readonly apology: boolean;
  readonly problem: boolean;
}

/** Null once something of the agent's own stands there, and where nothing is judged. */
export function askedFor({ reading }: Judgement): AskedFor | null {
  if (!reading || reading.draft.sentences.length > 0) return null;
  const due = dueOf(reading);
  const problem = (due?.problem ?? 0) >= PROBLEM;
  return {
    questions: reading.customer?.all(question).length ?? 0,
    apology: problem && (due?.apology ?? 0) >= APOLOGY,
    problem,
  };
}
