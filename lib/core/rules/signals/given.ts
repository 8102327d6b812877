import { given } from '../../signals/given.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'given',
  fields: {
    kind: [
      ...['order-number', 'email', 'phone', 'date', 'amount', 'device', 'browser', 'system', 'version', 'serial'],
      ...['model', 'address', 'postcode', 'photo', 'documents', 'name', 'error', 'steps', 'place', 'batch'],
      'registration',
    ],
  },
  read: (text) =>
    text.get(given).map(({ kind, quoted }) => {
      const start = Math.max(0, text.text.indexOf(quoted));
      return { kind, start, end: start + quoted.length };
    }),
};
