import { greeting } from '../../signals/greeting.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'greeting',
  fields: { name: ['given', 'none'] },
  read: (text) => {
    const found = text.get(greeting);
    return found ? [{ start: found.start, end: found.end, name: found.name ? 'given' : 'none' }] : [];
  },
};
