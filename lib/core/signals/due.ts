/** What this exchange calls for: is there a problem, is an apology due? Probabilities with what counted. */

import type { Reading } from '../checks/check.ts';
import type { Evidence } from '../model.ts';
import { acknowledgement } from './acknowledgement.ts';
import type { Cause } from './cause.ts';
import { type Complaint, complaint } from './complaint.ts';
import { type Learned, learned } from './learned.ts';
import { praise } from './praise.ts';
import { type ReplyCue, replyCue } from './reply-cues.ts';

export interface Due {
  readonly problem: number;
  readonly apology: number;
  /** The reply recognises how it feels. */
  readonly acknowledged: number;
  readonly complaint: Complaint;
  readonly because: readonly Evidence[];
}

const BY_CAUSE: Readonly<Record<Cause, number>> = {
  ours: 1,
  unknown: 0.9,
  policy: 0.45,
  'third-party': 0.4,
  customer: 0.3,
};
const BY_CUE: Readonly<Partial<Record<ReplyCue['cue'], number>>> = {
  appeal: 0.5,
  security: 0.55,
  idea: 0.75,
  'own-slip': 0.5,
  policy: 0.7,
  repair: 1.15,
};

/** What is told on the way to a thank-you waits for nobody's apology. */
const IN_PRAISE = 0.4;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const known = new WeakMap<Reading, Due | null>();

export function dueOf(reading: Reading): Due | null {
  let due = known.get(reading);
  if (due === undefined) {
    due = reading.customer ? judge(reading) : null;
    known.set(reading, due);
  }
  return due;
}

function judge(reading: Reading): Due | null {
  if (!reading.customer) return null;
  const heard = reading.customer.get(complaint);
  const share = reading.customer.get(praise) ? IN_PRAISE : 1;
  return {
    problem: both('problem', reading) * share,
    apology: both('warranted', reading) * share,
    acknowledged: both('acknowledged', reading),
    complaint: heard,
    because: heard.because,
  };
}

/** Rules and learned weights err in different places; a mean of the two travels best (WEIGHTS.md). */
const SHARE_OF_RULES: Readonly<Record<Learned, number>> = { problem: 0.2, warranted: 0.2, acknowledged: 0.5 };

export const blended = (target: Learned, rules: number, weights: number): number =>
  rules * SHARE_OF_RULES[target] + weights * (1 - SHARE_OF_RULES[target]);

function both(target: Learned, reading: Reading): number {
  return blended(target, rulesOf(target, reading), learned(target, reading));
}

/** The rules alone, as probabilities: what the learned weights are compared with. */
export function rulesOf(target: Learned, reading: Reading): number {
  const { customer, draft } = reading;
  if (target === 'acknowledged') {
    const said = draft.facts(acknowledgement);
    return said.some(({ weight }) => weight === 'clear') ? 0.9 : said.length > 0 ? 0.4 : 0.1;
  }
  if (!customer) return 0;
  const heard = customer.get(complaint);
  const problem = logistic((heard.points - 1.5) * 1.5);
  if (target === 'problem') return problem;
  let fault = BY_CAUSE[heard.cause];
  for (const cue of new Set(draft.facts(replyCue).map(({ cue: one }) => one))) fault *= BY_CUE[cue] ?? 1;
  return problem * Math.min(1, fault);
}
