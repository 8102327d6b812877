import { ownership } from '../../signals/ownership.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'ownership',
  ...all(ownership),
};
