/** An offer that waits on the customer ("once you send it, we will…") is no promise yet. */
import { promise } from '../../signals/promise.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'promise',
  fields: { who: ['us', 'thing'], by: ['concrete', 'vague', 'moment', 'none'] },
  ...all(promise, ({ who, when, waits }) => (waits ? null : { who, by: when ?? 'none' })),
};
