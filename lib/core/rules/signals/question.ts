import { question } from '../../signals/question.ts';
import { all, type RuleSignal } from './signal.ts';

export const QUESTIONS = [
  'when',
  'how-much',
  'how-long',
  'where',
  'who',
  'which',
  'why',
  'how',
  'can',
  'yes-no',
  'what',
] as const;

export const signal: RuleSignal = {
  name: 'question',
  fields: { kind: QUESTIONS },
  ...all(question, ({ kind }) => ({ kind })),
};
