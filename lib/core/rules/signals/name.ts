/** The customer's name: in their own message known from wherever, in the draft written. */
import { customerName } from '../../signals/names.ts';
import { nameWords } from '../../signals/same-name.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'name',
  read: (text, { conversation, customer }) => {
    const known = customerName(conversation, customer);
    if (!known) return [];
    const lower = text.text.toLowerCase();
    for (const word of nameWords(known.name)) {
      const start = lower.indexOf(word.toLowerCase());
      if (start >= 0) return [{ start, end: start + word.length }];
    }
    // The page may know the customer's name without their writing it; in the draft it has to be written.
    return text === customer ? [{ start: 0, end: 0 }] : [];
  },
};
