import { phraseAt } from '../findings/phrase.ts';
import { namesTime } from '../signals/usable-limit.ts';
import { vagueTime } from '../signals/vague-time.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** Below this the wording may well be about the past or the customer; it stays a note. */
const SURE = 0.7;

export const check: Check = {
  id: 'vague-timing',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'A time for what you do that the customer cannot plan with: soon, shortly, as soon as possible.',
    why: 'Soon means an hour to one person and a week to another. A day, even a late one, saves the next “any news?”.',
    better: '“I’ll write to you by Thursday noon, even if there is no news yet.”',
  },
  run: ({ draft }) =>
    draft.all(vagueTime).map((hit) =>
      phraseAt(draft, hit, {
        confidence: hit.confidence,
        tier: hit.confidence < SURE || (hit.kind === 'event' && dayBefore(draft, hit.start)) ? 'note' : undefined,
        message: `When is “${draft.text.slice(hit.start, hit.end)}”? Name a day or an hour you can keep.`,
        why: 'People wait more calmly for a late day they know than for a soon they do not.',
      }),
    ),
};

const NEAR = 3;

/** "It comes out on Sunday at nine. We'll write the minute it's up.": the day was just named. */
function dayBefore(draft: TextReading, at: number): boolean {
  const here = draft.sentences.findIndex(({ start, end }) => start <= at && at < end);
  return draft.sentences.slice(Math.max(0, here - NEAR), here).some(({ sentence }) => namesTime(sentence.text));
}
