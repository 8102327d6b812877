/** An offer that waits on the customer ("once you send it, we will…") is no promise yet. */
import { promise } from '../../signals/promise.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'promise',
  fields: { who: ['us', 'thing'], by: ['concrete', 'vague', 'moment', 'none'] },
  read: (text) =>
    text
      .all(promise)
      .filter(({ waits }) => !waits)
      .map(({ start, end, who, when }) => ({ start, end, who, by: when ?? 'none' })),
};
