import { phraseAt, swap } from '../findings/phrase.ts';
import { capitals } from '../signals/capitals.ts';
import { signOff } from '../signals/sign-off.ts';
import type { TextReading } from '../text/reading.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'shouting',
  grade: 'ask',
  channels: EVERYWHERE,
  doc: {
    what: 'Words in capitals for stress, doubled exclamation or question marks.',
    why: 'In writing, capitals are a raised voice and “!!” is impatience, whatever was meant.',
    better: '“Please don’t reply to this message.” instead of “PLEASE DO NOT REPLY!!”',
  },
  run: ({ draft, customer }) => {
    const end = draft.get(signOff);
    return draft
      .all(capitals)
      .filter(
        (hit) =>
          !draft.touchesSkipped(hit) &&
          !(end && end.kind !== 'initials' && hit.start >= end.start && hit.sentence === draft.sentences.length - 1),
      )
      .filter((hit) => {
        const words = draft.text.slice(hit.start, hit.end);
        // A brand or a label the customer writes the same way.
        return /[!?]{2}/.test(words) || !(customer?.text.includes(words) && words.split(' ').length <= 3);
      })
      .map((hit) => {
        const words = draft.text.slice(hit.start, hit.end);
        const calm = calmed(draft, hit.start, words);
        return phraseAt(draft, hit, {
          confidence: hit.confidence,
          message: /\p{Lu}{2}/u.test(words)
            ? 'Capitals read as a raised voice.'
            : 'One mark is enough; more read as impatience.',
          why: 'On the page there is no smile to soften it.',
          fixes: [swap(draft, /\p{Lu}{2}/u.test(words) ? 'Use small letters' : 'Use one mark', hit, calm)],
        });
      });
  },
};

function calmed(draft: TextReading, start: number, words: string): string {
  const marks = words.replace(/[!?]{2,}/g, (run) => (run.includes('?') ? '?' : '!'));
  if (!/\p{Lu}{2}/u.test(marks)) return marks;
  const small = marks.toLowerCase().replace(/\bi\b/g, 'I');
  return /(?:^|[.!?]\s|\n\s*)$/.test(draft.text.slice(0, start))
    ? (small[0]?.toUpperCase() ?? '') + small.slice(1)
    : small;
}
