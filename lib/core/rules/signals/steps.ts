/** Steps for the customer, as a list or in running text. */
import { steps } from '../../signals/steps.ts';
import type { RuleSignal } from './signal.ts';

const LISTED = /^\s*(?:\d{1,2}[.)]|step \d)\s*\S/i;

export const signal: RuleSignal = {
  name: 'steps',
  read: (text) => {
    const listed = text.sentences.filter(({ sentence }) => LISTED.test(sentence.text));
    return [...listed, ...text.get(steps)].map(({ start, end }) => ({ start, end }));
  },
};
