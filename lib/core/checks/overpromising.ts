import { phraseAt } from '../findings/phrase.ts';
import { absolutes } from '../signals/absolutes.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'overpromising',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A guarantee or a certainty nobody can give: definitely, guarantee, never again, 100 % safe.',
    why: 'The one time it does not hold, the next promise is worth nothing.',
    better: '“We have added a second check so that this is far less likely” instead of “This will never happen again”.',
  },
  run: ({ draft }) =>
    draft.all(absolutes).map((hit) =>
      phraseAt(draft, hit, {
        confidence: hit.confidence,
        tier: hit.confidence < 0.7 ? 'note' : undefined,
        message: `Can you really be certain? “${draft.text.slice(hit.start, hit.end)}” will be held against you.`,
        why: 'A certainty that breaks once costs more trust than a careful promise ever wins.',
      }),
    ),
};
