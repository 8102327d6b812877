import { phraseAt, swap } from '../findings/phrase.ts';
import { feels } from '../signals/acknowledgement.ts';
import { type Cheer, cheer } from '../signals/cheer.ts';
import { dueOf } from '../signals/due.ts';
import type { SentenceSignal } from '../signals/signal.ts';
import { likely } from '../signals/tone.ts';
import { expression } from '../text/expressions.ts';
import type { Sentence } from '../text/reading.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

const PROBLEM = 0.5;
/** From where the weights alone are right more often than three times in four. */
const SURE = 0.6;

/** Who laughs about it themselves may be laughed with. */
const LIGHT_HEARTED = expression(
  /\b(?:lol|lmao|ha ?ha\w*|hehe|no (?:hurry|rush|worries|big deal))\b|[😂🤣😅😄😊🙂😉😜]|(?<=\s|^)[:;]-?[)D](?=\s|$)/iu,
);

/** "Oh dear, of all weeks!" is a cry, not cheer. */
const CRY = 6;
const cries = (sentence: Sentence): boolean => sentence.words <= CRY && feels(sentence);

/** Cheer by the weights alone. */
const cheerful: SentenceSignal<Cheer> = {
  id: 'cheerful',
  read: (sentence) =>
    sentence.read(cheer).length === 0 && sentence.words > 1 && !cries(sentence) && likely('cheer', sentence, 0) >= SURE
      ? [{ start: 0, end: sentence.text.length, kind: 'cheer' }]
      : [],
};

export const check: Check = {
  id: 'tone-mismatch',
  grade: 'note',
  channels: EVERYWHERE,
  doc: {
    what: 'Cheer, jokes or selling to somebody who is upset.',
    why: 'It sounds as though nobody read what they wrote.',
    better: 'Leave the good wishes for when it is solved.',
  },
  run(reading) {
    const { draft, customer } = reading;
    const due = dueOf(reading);
    if (!due || due.problem < PROBLEM) return [];
    const laughs = customer?.sentences.some(({ sentence }) => sentence.test(LIGHT_HEARTED)) ?? false;
    const upset = due.complaint.feeling >= 2 || due.complaint.points >= 3 || due.problem >= 0.8;
    const seen = new Set<number>();
    const hits: readonly (Cheer & { readonly sentence: number })[] = [...draft.all(cheer), ...draft.all(cheerful)];
    return hits.flatMap((one) => {
      // One word per sentence is enough to say.
      if (seen.has(one.sentence) || (laughs && (one.kind === 'cheer' || one.kind === 'emoji'))) return [];
      if (!(upset || one.kind === 'joke' || one.kind === 'emoji')) return [];
      seen.add(one.sentence);
      const place = draft.sentences[one.sentence];
      if (!place) return [];
      const whole = one.kind !== 'emoji' && place.sentence.words <= 14;
      const span = whole ? { start: place.start, end: place.end } : { start: one.start, end: one.end };
      return [
        phraseAt(draft, span, {
          confidence: 0.75,
          message: one.kind === 'selling' ? 'Not the moment to advertise.' : 'Too cheerful for what they wrote.',
          why: 'It sounds as though nobody read what they wrote.',
          because: [
            ...due.because.slice(0, 2),
            { saw: 'cheer', in: 'draft', quoted: draft.text.slice(one.start, one.end) },
          ],
          fixes: [swap(draft, 'Take it out', withSpace(draft.text, span), '')],
        }),
      ];
    });
  },
};

const withSpace = (
  text: string,
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } => {
  const before = /[ \t]$/.test(text.slice(0, span.start));
  const after = span.end >= text.length || /^[\s.,!?]/.test(text.slice(span.end));
  return { start: before && after ? span.start - 1 : span.start, end: span.end };
};
