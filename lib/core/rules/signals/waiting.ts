/** How long it has been going on, as the customer says it: "for three weeks", "since Monday". */
import { trouble } from '../../signals/trouble.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'waiting',
  read: (text) =>
    text
      .all(trouble)
      .filter(({ group }) => group === 'duration')
      .map(({ start, end }) => ({ start, end })),
};
