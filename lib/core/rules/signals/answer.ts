/** The draft touches a question of the customer, one for each. */
import { touches } from '../../signals/answer.ts';
import { question } from '../../signals/question.ts';
import { QUESTIONS } from './question.ts';
import type { RuleSignal } from './signal.ts';

const TOUCHED = 0.4;

export const signal: RuleSignal = {
  name: 'answer',
  fields: { question: QUESTIONS },
  read: (text, { customer }) =>
    (customer?.all(question) ?? []).flatMap((one) => {
      const { score } = touches(one, text);
      return score >= TOUCHED ? [{ start: 0, end: text.text.length, confidence: score, question: one.kind }] : [];
    }),
};
