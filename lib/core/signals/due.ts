/** What this exchange calls for: is there a problem, is an apology due? Probabilities with what counted. */
import type { Reading } from '../checks/check.ts';
import type { Evidence } from '../model.ts';
import type { Cause } from './cause.ts';
import { type Complaint, complaint } from './complaint.ts';
import { type ReplyCue, replyCue } from './reply-cues.ts';

export interface Due {
  readonly problem: number;
  readonly apology: number;
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
  const { customer, draft } = reading;
  if (!customer) return null;
  const heard = customer.get(complaint);
  const problem = logistic((heard.points - 1.5) * 1.5);
  const cues = new Set(draft.all(replyCue).map(({ cue }) => cue));
  let fault = BY_CAUSE[heard.cause];
  for (const cue of cues) fault *= BY_CUE[cue] ?? 1;
  return { problem, apology: problem * Math.min(1, fault), complaint: heard, because: heard.because };
}
