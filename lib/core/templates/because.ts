import { topicFeature, type Word } from './features.ts';
import { placeOf, worthIn } from './postings.ts';
import type { Stats } from './question.ts';
import { SMALL } from './stems.ts';
import { type SuggestSegment, WORD_WORTH } from './suggest-index.ts';

const MOST_WORDS_SHOWN = 5;
/** A reason is a word nearly as telling as the best one: "refund", not "still". */
const TELLING = 0.5;

/** The customer's own words that led to the template, as written and in their order. `alone`: one of several, and no other. */
export function because(
  text: string,
  message: readonly Word[],
  segment: SuggestSegment,
  entry: number,
  { rarity }: Stats,
): { readonly words: readonly string[]; readonly alone: boolean } {
  const weight = (term: string): number => {
    const at = placeOf(segment.terms, term);
    return at < 0 ? 0 : rarity(term) * (WORD_WORTH[worthIn(segment.words, at, entry)] ?? 0);
  };
  const seen = new Set<string>();
  const matching = message.flatMap((word) => {
    if (SMALL.has(word.stem) || seen.has(word.stem) || /\p{N}/u.test(word.stem)) return [];
    seen.add(word.stem);
    const topics = word.topics.map((topic) => weight(topicFeature(topic)));
    const worth = Math.max(weight(word.stem), ...topics.map((x) => 0.6 * x));
    return worth > 0 ? [{ worth, shown: text.slice(word.start, word.end), start: word.start }] : [];
  });
  const best = Math.max(0, ...matching.map(({ worth }) => worth));
  const words = matching
    .filter(({ worth }) => worth >= TELLING * best)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_WORDS_SHOWN)
    .sort((a, b) => a.start - b.start)
    .map((match) => match.shown);
  return { words, alone: matching.length < 2 && seen.size > matching.length };
}
