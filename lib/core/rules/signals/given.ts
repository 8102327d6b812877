import { TOPICS } from '../../lexicons/told.ts';
import { given } from '../../signals/given.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'given',
  fields: { kind: [...new Set(TOPICS.map(({ kind }) => kind)), 'steps'] },
  read: (text) =>
    text.get(given).map(({ kind, quoted }) => {
      const start = Math.max(0, text.text.indexOf(quoted));
      return { kind, start, end: start + quoted.length };
    }),
};
