import { question } from '../../signals/question.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'question',
  fields: { kind: ['when', 'how-much', 'how-long', 'where', 'who', 'which', 'why', 'how', 'can', 'yes-no', 'what'] },
  read: all(question, ({ kind }) => ({ kind })),
};
