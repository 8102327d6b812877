import { acknowledgement } from '../../signals/acknowledgement.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'acknowledgement',
  fields: { weight: ['clear', 'slight'] },
  ...all(acknowledgement, ({ weight }) => ({ weight })),
};
