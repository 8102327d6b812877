import { attachmentMention } from '../../signals/attachment-mention.ts';
import { all, type RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'attachment-mention',
  ...all(attachmentMention, ({ confidence }) => ({ confidence })),
};
