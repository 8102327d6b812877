import { nextStep } from '../../signals/next-step.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'next-step',
  fields: { kind: ['instruction', 'link', 'channel', 'question', 'ours', 'possible', 'done'] },
  ...all(nextStep, ({ kind }) => ({ kind })),
};
