import { feeling } from '../../signals/feeling.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'feeling',
  fields: {
    kind: ['anger', 'disappointment', 'worry', 'distress', 'impact', 'impatience'],
    strength: 'number',
  },
  ...all(feeling, ({ kind, strength }) => ({ kind, strength })),
};
