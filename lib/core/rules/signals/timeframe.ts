import { timeframe } from '../../signals/timeframe.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'timeframe',
  fields: { kind: ['concrete', 'vague', 'moment'] },
  ...all(timeframe, ({ kind }) => ({ kind })),
};
