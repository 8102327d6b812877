/** A reply to a problem that neither says sorry nor recognises it: there a hard word is seldom meant otherwise. */
import type { Reading } from '../checks/check.ts';
import { apology } from './apology.ts';
import { dueOf } from './due.ts';

const ENOUGH = 0.5;

export function isCold(reading: Reading): boolean {
  const due = dueOf(reading);
  if (!due || due.problem < ENOUGH || due.acknowledged >= ENOUGH) return false;
  return !reading.draft.facts(apology).some(({ kind }) => kind !== 'softener' && kind !== 'farewell');
}
