import { apology } from '../../signals/apology.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'apology',
  fields: { kind: ['ownership', 'sympathy', 'conditional', 'softener', 'farewell', 'other_matter'] },
  ...all(apology, ({ kind }) => ({ kind })),
};
