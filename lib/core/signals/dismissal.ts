/** A matter played down, brushed off or closed. */
import { DISMISSALS } from '../lexicons/dismissals.ts';
import type { Confident, SentenceSignal } from './signal.ts';

export interface Brush extends Confident {
  readonly saw: string;
}

export const dismissal: SentenceSignal<Brush> = {
  id: 'dismissal',
  read: ({ text }) => {
    const found: Brush[] = [];
    for (const { expression, unless, weight, saw } of DISMISSALS) {
      const match = expression.exec(text);
      if (!match || unless?.test(text)) continue;
      const lead = /^[\s,.]+/.exec(match[0])?.[0].length ?? 0;
      const hit = { start: match.index + lead, end: match.index + match[0].trimEnd().length, confidence: weight, saw };
      if (!found.some((other) => other.start < hit.end && other.end > hit.start)) found.push(hit);
    }
    return found;
  },
};
