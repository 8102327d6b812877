/** The draft shares the concern's own words. */
import { allStems, stems } from '../../signals/restatement.ts';
import type { RuleSignal } from './signal.ts';

/** Words in common that are no chance. */
const SHARED = 2;

export const signal: RuleSignal = {
  name: 'restatement',
  read: (text, { customer }) => {
    if (!customer) return [];
    const known = customer.get(allStems);
    return text.sentences.flatMap((placed) => {
      const shared = placed.sentence.read(stems)[0]?.stems.filter((one) => known.has(one)).length ?? 0;
      return shared >= SHARED ? [{ start: placed.start, end: placed.end, confidence: Math.min(1, shared / 4) }] : [];
    });
  },
};
