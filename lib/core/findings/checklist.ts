/** The short list that mirrors how the reply will be judged later. Derived from the same signals as the checks. */
import type { Judgement } from '../checker.ts';
import type { Reading } from '../checks/check.ts';
import { acknowledgement } from '../signals/acknowledgement.ts';
import { touches } from '../signals/answer.ts';
import { apology } from '../signals/apology.ts';
import { dueOf } from '../signals/due.ts';
import { greeting } from '../signals/greeting.ts';
import { promise } from '../signals/promise.ts';
import { question } from '../signals/question.ts';
import { signOff } from '../signals/sign-off.ts';
import type { ShownItem } from './present.ts';

export interface ChecklistItem {
  readonly id:
    | 'greeting'
    | 'acknowledges'
    | 'apologises'
    | 'answers'
    | 'next-step'
    | 'by-when'
    | 'plain-words'
    | 'sign-off'
    | 'leftovers';
  readonly state: 'done' | 'missing' | 'not-needed';
  readonly detail?: string;
  readonly findingKey?: string;
}

const LINES: readonly {
  readonly id: ChecklistItem['id'];
  readonly checks: readonly string[];
  readonly letters?: true;
}[] = [
  { id: 'greeting', checks: ['missing-greeting', 'wrong-name'], letters: true },
  { id: 'acknowledges', checks: ['missing-acknowledgement', 'tone-mismatch'] },
  { id: 'apologises', checks: ['missing-apology', 'insincere-apology'] },
  { id: 'answers', checks: ['unanswered-question'] },
  { id: 'next-step', checks: ['missing-next-step', 'missing-follow-up'] },
  { id: 'by-when', checks: ['vague-timing', 'missing-timeframe'] },
  { id: 'plain-words', checks: ['jargon', 'plain-language', 'long-sentence'] },
  { id: 'sign-off', checks: ['missing-sign-off'], letters: true },
  { id: 'leftovers', checks: ['leftover', 'private-data'] },
];

export function checklistOf(judgement: Judgement, shown: readonly ShownItem[]): readonly ChecklistItem[] {
  const { reading } = judgement;
  if (!reading || reading.draft.sentences.length === 0) return [];
  return LINES.flatMap(({ id, checks, letters }): readonly ChecklistItem[] => {
    if (letters && reading.channel !== 'email') return [];
    const item = shown.find(({ finding, also }) =>
      checks.some((check) => check === finding.check || also.includes(check)),
    );
    const answers = id === 'answers' ? answered(reading, item) : null;
    const counted = answers ? { detail: `${answers.touched}/${answers.asked}` } : {};
    if (item) return [{ id, state: 'missing', findingKey: item.key, ...counted }];
    // A question that no check asks for, or that the agent has set aside, is not answered all the same.
    const done = needed(id, reading) && (answers === null || answers.touched === answers.asked);
    return [{ id, state: done ? 'done' : 'not-needed', ...counted }];
  });
}

/** Nothing to acknowledge without a problem, nothing to time without a promise, nothing to answer without a question. */
function needed(id: ChecklistItem['id'], reading: Reading): boolean {
  const { draft, customer } = reading;
  const due = dueOf(reading);
  switch (id) {
    case 'acknowledges':
      return (due?.problem ?? 0) >= 0.5 || draft.all(acknowledgement).length > 0;
    case 'apologises':
      return (due?.apology ?? 0) >= 0.5 || draft.all(apology).length > 0;
    case 'answers':
      return customer !== null && customer.all(question).length > 0;
    case 'by-when':
      return draft.all(promise).some(({ waits }) => !waits);
    case 'greeting':
      return draft.get(greeting) !== null;
    case 'sign-off':
      return draft.get(signOff) !== null;
    case 'next-step':
    case 'plain-words':
    case 'leftovers':
      return true;
  }
}

/** How many of the customer's questions the draft touches; what is listed as open is not counted as touched beside it. */
function answered(
  { draft, customer }: Reading,
  open: ShownItem | undefined,
): { readonly touched: number; readonly asked: number } | null {
  const asked = customer?.all(question) ?? [];
  if (asked.length === 0) return null;
  if (open) return { touched: Math.max(0, asked.length - open.finding.because.length), asked: asked.length };
  return { touched: asked.filter((one) => touches(one, draft).score >= 0.4).length, asked: asked.length };
}
