import { complaint } from '../../signals/complaint.ts';
import { trouble } from '../../signals/trouble.ts';
import type { RuleSignal } from './signal.ts';

/** Points of evidence that make a complaint. */
const ENOUGH = 1.6;

export const signal: RuleSignal = {
  name: 'complaint',
  fields: { strength: 'number', cause: ['ours', 'customer', 'third-party', 'policy', 'unknown'] },
  read: (text) => {
    const { points, strength, cause } = text.get(complaint);
    if (points < ENOUGH) return [];
    const [first] = text.all(trouble);
    const { start, end } = first ?? { start: 0, end: text.text.length };
    return [{ start, end, strength, cause, confidence: strength }];
  },
};
