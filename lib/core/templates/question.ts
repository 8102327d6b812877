/** A customer's message as what is looked for, with what agreeing in each feature is worth. */
import { sentenceSpans } from '../text/sentences.ts';
import { countGrams, countWords, readWords, type Word } from './features.ts';
import { type Postings, placeOf } from './postings.ts';
import { gramRarity, holdersOfGram, holdersOfTerm, type SuggestSegment } from './suggest-index.ts';

/** What a gram is worth beside a word. */
const GRAMS = 2;
const GRAMS_ASKED = 300;
/** Words; a message up to here is taken as one thing said. */
const SHORT = 20;
const FEWEST_WORDS = 4;
const MOST_SENTENCES = 12;

export interface Stats {
  readonly total: number;
  /** How telling a stem or topic is. */
  rarity(term: string): number;
  holdersOfGram(gram: number): number;
}

interface Counted {
  readonly segment: SuggestSegment;
  readonly gone?: Uint8Array;
}

/**
 * What is gone does not count: it mostly stands in another segment again, and words that a reply has alone would be those
 * of two, and tell less, after each time it was used.
 */
export function statsOf(all: readonly Counted[]): Stats {
  const ranked = all.map(({ segment, gone }) => {
    const missing = gone ? sumOf(gone) : 0;
    return { segment, missing, gone: missing > 0 ? gone : undefined };
  });
  const total = ranked.reduce((sum, { segment, missing }) => sum + segment.count - missing, 0);
  return {
    total,
    rarity(term) {
      const holders = ranked.reduce(
        (sum, { segment, gone }) =>
          sum + holdersOfTerm(segment, term) - goneIn(segment.words, placeOf(segment.terms, term), gone),
        0,
      );
      if (holders === 0) return term.startsWith('~') ? 0 : Math.log(1 + total);
      return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));
    },
    holdersOfGram: (gram) =>
      ranked.reduce(
        (sum, { segment, gone }) =>
          sum + holdersOfGram(segment, gram) - goneIn(segment.gramLists, placeOf(segment.grams, gram), gone),
        0,
      ),
  };
}

const sumOf = (gone: Uint8Array): number => gone.reduce((sum, is) => sum + (is ? 1 : 0), 0);

function goneIn({ starts, entries }: Postings, at: number, gone: Uint8Array | undefined): number {
  if (!gone || at < 0) return 0;
  let count = 0;
  for (let p = starts[at] ?? 0; p < (starts[at + 1] ?? 0); p += 1) if (gone[entries[p] ?? 0]) count += 1;
  return count;
}

interface Part {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A letter tells a story; what it is about is often one sentence. The best one counts beside the whole. */
export function partsOf(text: string, words: readonly Word[]): readonly Part[] {
  const whole = { text, words };
  if (words.length <= SHORT) return [whole];
  const sentences = sentenceSpans(text)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => ({ text: text.slice(start, end), words: readWords(text.slice(start, end)) }));
  return [whole, ...sentences.filter((sentence) => sentence.words.length >= FEWEST_WORDS)];
}

/** What a text asks for: its features, each with what agreeing in it is worth. */
export interface Question {
  readonly terms: readonly (readonly [string, number])[];
  readonly grams: readonly (readonly [number, number])[];
}

export function questionOf({ text, words }: Part, { total, rarity, holdersOfGram }: Stats): Question {
  const counts = new Map<string, number>();
  countWords(words, (term, n) => counts.set(term, (counts.get(term) ?? 0) + n));
  // A floor, so that a greeting which matches in full is not a full match.
  let possible = 0.5 * Math.log(1 + total);
  const terms = [...counts].map(([term, n]): [string, number] => [term, Math.min(n, 2) * rarity(term)]);
  for (const [, worth] of terms) possible += worth;
  for (const term of terms) term[1] /= possible;

  const gramCounts = new Map<number, number>();
  countGrams(text, words, (gram, n) => gramCounts.set(gram, (gramCounts.get(gram) ?? 0) + n));
  let sum = 0;
  const grams = [...gramCounts].map(([gram, n]): [number, number] => {
    const worth = (1 + Math.log(n)) * gramRarity(holdersOfGram(gram), total);
    sum += worth * worth;
    return [gram, worth];
  });
  const length = Math.sqrt(sum) || 1;
  for (const gram of grams) gram[1] *= GRAMS / length;
  // What nearly all templates have costs the most and tells the least.
  const telling = grams.length > GRAMS_ASKED ? grams.sort((a, b) => b[1] - a[1]).slice(0, GRAMS_ASKED) : grams;
  return { terms, grams: telling };
}
