import type { Suggestion } from '../model.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { countGrams, countWords, readWords, type Word } from './features.ts';
import { buildPostings } from './postings.ts';
import { SMALL } from './stems.ts';

export interface SuggestEntry {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  /** Messages of customers this reply answers. */
  readonly examples: readonly string[];
}

/** A message the agent answered with this template before. */
export interface Pick {
  readonly id: string;
  readonly message: string;
}

export interface Suggester {
  suggest(customerText: string, limit?: number): readonly Suggestion[];
}

/** At and above this score a suggestion is worth showing without being asked for (measured by bench/suggest.ts). */
export const CONFIDENT = 0.5;

const BODY_WORTH = 0.2;
const K1 = 1.2;
const B = 0.75;
const GRAM_WORTH = 2;
/** A template keeps its most telling grams: the rest costs memory and changes nothing in the first ten. */
const GRAMS_KEPT = 300;
const MOST_PICKS = 20;
/** Words; a message up to here is taken as one thing said. */
const SHORT = 20;
const FEWEST_WORDS = 4;
const MOST_SENTENCES = 12;
const PART_WORTH = 0.4;
const MOST_WORDS_SHOWN = 5;
/** A reason is a word nearly as telling as the best one: "refund", not "still". */
const TELLING = 0.5;

/**
 * From raw agreement to 0..1, one half where 6 % of out-of-scope messages pass (bench/suggest.ts). The lead over the runner-up
 * is left out on purpose: of three templates about refunds all three are worth showing.
 */
const CALIBRATION = { half: 1, steepness: 4 };

function unit<K>(vector: Map<K, number>): Map<K, number> {
  let sum = 0;
  for (const x of vector.values()) sum += x * x;
  const length = Math.sqrt(sum) || 1;
  for (const [key, x] of vector) vector.set(key, x / length);
  return vector;
}

function strongest<K>(vector: Map<K, number>, count: number): Map<K, number> {
  if (vector.size <= count) return vector;
  return unit(new Map([...vector].sort((a, b) => b[1] - a[1]).slice(0, count)));
}

/**
 * Ranks templates for a customer's message: BM25 over stems and topics, plus closeness to the centroid of each
 * template's title, examples and earlier picks in character n-grams.
 */
export function createSuggester(templates: readonly SuggestEntry[], picks: readonly Pick[] = []): Suggester {
  const total = templates.length;
  const picked = new Map<string, string[]>();
  for (const { id, message } of picks) picked.set(id, [...(picked.get(id) ?? []), message].slice(-MOST_PICKS));
  const texts = templates.map((t) =>
    [t.title, ...t.examples, ...(picked.get(t.id) ?? [])].filter((text) => text.trim()),
  );

  const counts = templates.map((template, i) => {
    const row = new Map<string, number>();
    for (const text of texts[i] ?? []) countWords(readWords(text), 1, row);
    if (template.body) {
      const body = new Map<string, number>();
      countWords(readWords(template.body.replaceAll(/\{[{%].*?[%}]\}/gs, ' ')), 1, body);
      for (const [word, n] of body) row.set(word, (row.get(word) ?? 0) + (BODY_WORTH * n) / (n + 1));
    }
    return row;
  });
  const lengths = counts.map((row) => [...row.values()].reduce((sum, n) => sum + n, 0));
  const average = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, total) || 1;
  const holders = new Map<string, number>();
  for (const row of counts) for (const word of row.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarity = (word: string): number => {
    const n = holders.get(word) ?? 0;
    if (n === 0) return word.startsWith('~') ? 0 : Math.log(1 + total);
    return Math.log(1 + (total - n + 0.5) / (n + 0.5));
  };
  const words = buildPostings(
    counts.map((row, i) => {
      const damping = K1 * (1 - B + (B * (lengths[i] ?? 0)) / average);
      return new Map([...row].map(([word, n]) => [word, (rarity(word) * n * (K1 + 1)) / (n + damping)]));
    }),
  );

  const gramHolders = new Map<number, number>();
  const gramCounts = texts.map((own) => own.map((text) => countGrams(text, readWords(text))));
  for (const own of gramCounts) {
    for (const gram of new Set(own.flatMap((grams) => [...grams.keys()]))) {
      gramHolders.set(gram, (gramHolders.get(gram) ?? 0) + 1);
    }
  }
  const weigh = (grams: ReadonlyMap<number, number>): Map<number, number> =>
    unit(
      new Map(
        [...grams].map(([gram, n]) => [
          gram,
          (1 + Math.log(n)) * Math.log((total + 1) / ((gramHolders.get(gram) ?? 0) + 0.5)),
        ]),
      ),
    );
  const grams = buildPostings(
    gramCounts.map((own) => {
      const sum = new Map<number, number>();
      for (const one of own) for (const [gram, x] of weigh(one)) sum.set(gram, (sum.get(gram) ?? 0) + x);
      return strongest(unit(sum), GRAMS_KEPT);
    }),
  );

  const because = (text: string, message: readonly Word[], template: number): string[] => {
    const seen = new Set<string>();
    const matching = message.flatMap((word) => {
      if (SMALL.has(word.stem) || seen.has(word.stem) || /\p{N}/u.test(word.stem)) return [];
      seen.add(word.stem);
      const topics = word.topics.map((topic) => words.weight(`~${topic}`, template));
      const worth = Math.max(words.weight(word.stem, template), ...topics.map((x) => 0.6 * x));
      return worth > 0 ? [{ worth, shown: text.slice(word.start, word.end), start: word.start }] : [];
    });
    const best = Math.max(0, ...matching.map(({ worth }) => worth));
    return matching
      .filter(({ worth }) => worth >= TELLING * best)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, MOST_WORDS_SHOWN)
      .sort((a, b) => a.start - b.start)
      .map((match) => match.shown);
  };

  /** Agreement of a text with every template; 0 where they share nothing. */
  const agreement = (text: string, message: readonly Word[]): Float32Array => {
    const asked = new Map<string, number>();
    countWords(message, 1, asked);
    const scores = new Float32Array(total);
    // A floor, so that a greeting which matches in full is not a full match.
    let possible = 0.5 * Math.log(1 + total);
    for (const [word, n] of asked) possible += Math.min(n, 2) * rarity(word);
    for (const [word, n] of asked) {
      const worth = Math.min(n, 2) / possible;
      words.visit(word, (template, weight) => {
        scores[template] = (scores[template] ?? 0) + worth * weight;
      });
    }
    for (const [gram, x] of weigh(countGrams(text, message))) {
      grams.visit(gram, (template, weight) => {
        scores[template] = (scores[template] ?? 0) + GRAM_WORTH * x * weight;
      });
    }
    return scores;
  };

  /** A letter tells a story; what it is about is often one sentence. The best one counts beside the whole. */
  const scoresOf = (text: string, message: readonly Word[]): Float32Array => {
    const scores = agreement(text, message);
    if (message.length <= SHORT) return scores;
    for (const { start, end } of sentenceSpans(text).slice(0, MOST_SENTENCES)) {
      const part = text.slice(start, end);
      const said = readWords(part);
      if (said.length < FEWEST_WORDS) continue;
      const own = agreement(part, said);
      for (let i = 0; i < total; i += 1)
        scores[i] = Math.max(scores[i] ?? 0, (1 - PART_WORTH) * (scores[i] ?? 0) + PART_WORTH * (own[i] ?? 0));
    }
    return scores;
  };

  return {
    suggest(customerText, limit = 3) {
      const message = readWords(customerText);
      if (total === 0 || message.length === 0) return [];
      const scores = scoresOf(customerText, message);
      const ranked: number[] = [];
      for (let i = 0; i < total; i += 1) if ((scores[i] ?? 0) > 0) ranked.push(i);
      ranked.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      return ranked.slice(0, limit).flatMap((template) => {
        const entry = templates[template];
        if (!entry) return [];
        const raw = scores[template] ?? 0;
        const sure = 1 / (1 + Math.exp(-CALIBRATION.steepness * (raw - CALIBRATION.half)));
        return [{ id: entry.id, score: sure, because: because(customerText, message, template) }];
      });
    },
  };
}
