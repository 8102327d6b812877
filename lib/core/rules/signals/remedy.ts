import { remedy } from '../../signals/remedy.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'remedy',
  fields: {
    kind: ['refund', 'voucher', 'credit', 'goodwill', 'waive', 'free', 'replacement', 'discount'],
    amount: 'number',
  },
  ...all(remedy, ({ kind, amount, confidence }) => ({ kind, confidence, ...(amount === null ? {} : { amount }) })),
};
