import { phraseAt, swap } from '../findings/phrase.ts';
import { plainWordList, plainWordPatterns } from '../lexicons/plain-words.ts';
import type { Fix, Span } from '../model.ts';
import { signOff } from '../signals/sign-off.ts';
import { inflect, verbForm } from '../text/inflect.ts';
import type { TextReading } from '../text/reading.ts';
import { normalise } from '../text/tokens.ts';
import type { Check } from './check.ts';
import { EVERYWHERE } from './check.ts';

export const check: Check = {
  id: 'plain-language',
  grade: 'note',
  off: true,
  channels: EVERYWHERE,
  doc: {
    what: 'A long or official word where a short one serves.',
    why: 'Short words are read faster, above all in a second language and under stress.',
    better: '“before” instead of “prior to”, “start” instead of “commence”.',
  },
  run: ({ draft, customer }) => {
    const said = customer ? normalise(customer.text) : '';
    const kept: Span[] = [];
    const end = draft.get(signOff);
    return [...draft.find(plainWordPatterns)]
      .sort((a, b) => b.end - b.start - (a.end - a.start))
      .filter((hit) => {
        if (end && end.kind !== 'initials' && hit.start >= end.start) return false;
        if (kept.some((other) => other.start < hit.end && other.end > hit.start)) return false;
        kept.push(hit);
        return !said.includes(normalise(draft.text.slice(hit.start, hit.end)));
      })
      .sort((a, b) => a.start - b.start)
      .flatMap((hit) => {
        const entry = plainWordList[hit.pattern];
        if (!entry) return [];
        const words = draft.text.slice(hit.start, hit.end);
        return [
          phraseAt(draft, hit, {
            confidence: 0.85,
            message: entry.instead ? `Shorter: “${entry.instead}”.` : `The sentence says the same without “${words}”.`,
            why: 'Short, everyday words are read faster and sound kinder.',
            fixes: fixesFor(draft, hit, entry.term, entry.instead, words),
          }),
        ];
      });
  },
};

function fixesFor(draft: TextReading, span: Span, term: string, instead: string, words: string): readonly Fix[] {
  if (instead === '') return [];
  const lemma = /^~([\w-]+)(.*)$/.exec(term);
  // A pattern of several words swaps as it stands only when nothing in it is inflected.
  const form = lemma ? verbForm(lemma[1] ?? '', words.split(' ')[0] ?? '') : 'base';
  const plain = form && lemma ? inflect(instead, form) : instead;
  if (!plain || !form) return [];
  const capital = /^\p{Lu}/u.test(words);
  const text = capital ? (plain[0]?.toUpperCase() ?? '') + plain.slice(1) : plain;
  return [swap(draft, `Write “${text}”`, span, text)];
}
