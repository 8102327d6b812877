import { deadline } from '../../signals/deadline.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'deadline',
  ...all(deadline),
};
