import { LANGUAGES, languageOf } from '../../text/language.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'language',
  fields: { is: LANGUAGES },
  read: (text) => {
    const found = languageOf(text.text);
    return found ? [{ start: 0, end: text.text.length, is: found }] : [];
  },
};
