/** The short list that mirrors how the reply will be judged later. Derived from the same signals as the checks. */
import type { Judgement } from '../checker.ts';
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
  if (!reading) return [];
  return LINES.flatMap(({ id, checks, letters }): readonly ChecklistItem[] => {
    if (letters && reading.channel !== 'email') return [];
    const item = shown.find(({ finding, also }) =>
      checks.some((check) => check === finding.check || also.includes(check)),
    );
    return [item ? { id, state: 'missing', findingKey: item.key } : { id, state: 'done' }];
  });
}
