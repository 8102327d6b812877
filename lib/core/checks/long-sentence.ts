import { phraseAt } from '../findings/phrase.ts';
import type { Span } from '../model.ts';
import type { SentenceSignal } from '../signals/signal.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

/** Comprehension falls off after about 25 words; nothing between 31 and 35 is worth a word. */
const LONG = 36;

export const check: Check = {
  id: 'long-sentence',
  grade: 'note',
  channels: EVERYWHERE,
  doc: {
    what: `A sentence of ${LONG} words or more.`,
    why: 'Most people lose the beginning before they reach the end, above all on a phone.',
    better: 'Two or three sentences, or a list.',
  },
  run: ({ draft }) =>
    draft
      .all(long)
      .filter(({ start }) => !draft.touchesSkipped({ start, end: start + 1 }))
      .map(({ words, ...span }) =>
        phraseAt(draft, span, {
          confidence: 0.95,
          message: `This sentence has ${words} words. Two shorter ones are easier to take in.`,
          why: 'Most people lose the beginning of a sentence this long before they reach its end.',
        }),
      ),
};

const long: SentenceSignal<Span & { readonly words: number }> = {
  id: 'long-sentence',
  read: (sentence) => {
    const words = sentence.words >= LONG ? wordsOf(sentence.text) : 0;
    return words >= LONG ? [{ start: 0, end: sentence.text.length, words }] : [];
  },
};

/** Words as a person counts them: by white space, without lone marks and addresses. */
const wordsOf = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^(?:https?:|www\.)/i.test(word)).length;
