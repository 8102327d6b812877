import type { RuleSignal } from './signal.ts';

const LINK = /(?:https?:\/\/|\bwww\.)\S+/gi;

export const signal: RuleSignal = {
  name: 'link',
  read: (text) =>
    [...text.text.matchAll(LINK)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
};
