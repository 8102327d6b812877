import { signOff } from '../../signals/sign-off.ts';
import type { RuleSignal } from './signal.ts';

export const signal: RuleSignal = {
  name: 'sign-off',
  fields: { kind: ['closing', 'name', 'initials'] },
  read: (text) => {
    const found = text.get(signOff);
    return found ? [{ start: found.start, end: found.end, kind: found.kind }] : [];
  },
};
