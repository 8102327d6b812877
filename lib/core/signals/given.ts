/** What the customer already told: nobody should be asked for it again. */
import { type GivenKind, TOPICS } from '../lexicons/told.ts';
import { expression } from '../text/expressions.ts';
import type { TextReading } from '../text/reading.ts';
import { signedName } from './names.ts';
import type { TextSignal } from './signal.ts';
import { TRIED } from './tried.ts';

export type { GivenKind } from '../lexicons/told.ts';

export interface Given {
  readonly kind: GivenKind;
  readonly quoted: string;
}

const GIVES = TOPICS.map(({ kind, gives }) => ({ kind, gives: expression(gives) }));

export const given: TextSignal<readonly Given[]> = {
  id: 'given',
  read: (text: TextReading) => {
    const head = text.text.slice(0, 20_000);
    const found: Given[] = [];
    for (const { kind, gives } of GIVES) {
      const match = text.allows(gives) ? gives.regex.exec(head) : null;
      if (match) found.push({ kind, quoted: match[0].trim() });
    }
    const tried = TRIED.exec(head);
    if (tried) found.push({ kind: 'steps', quoted: tried[0].trim() });
    const name = text.get(signedName);
    if (name && name.from !== 'guess' && name.name.length > 2) found.push({ kind: 'name', quoted: name.name });
    return found;
  },
};
