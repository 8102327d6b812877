import type { Suggestion } from '../model.ts';
import { because } from './because.ts';
import { readWords } from './features.ts';
import { placeOf } from './postings.ts';
import { partsOf, type Question, questionOf, statsOf } from './question.ts';
import { finish } from './steps.ts';
import {
  channelBits,
  GRAM_WORTH,
  languageKey,
  type SuggestEntry,
  type SuggestSegment,
  suggestSegment,
  WORD_WORTH,
} from './suggest-index.ts';

export type { SuggestEntry } from './suggest-index.ts';

/** A message the agent answered with this template before. */
export interface Pick {
  readonly id: string;
  readonly message: string;
}

/** Whom the reply is for. What is not known here rules nothing out. */
export interface Situation {
  readonly channel?: string;
  /** Of the customer, as a language tag; null where the text does not tell. */
  readonly language?: string | null;
  readonly persona?: string;
}

export interface Suggester {
  suggest(customerText: string, limit?: number, situation?: Situation): readonly Suggestion[];
}

/** One of the segments that are ranked together, without what was changed or deleted since it was built. */
export interface Ranked {
  readonly segment: SuggestSegment;
  readonly gone?: Uint8Array;
}

export interface RankedHit {
  readonly of: number;
  readonly entry: number;
  readonly score: number;
  readonly because: readonly string[];
}

/** Below this score a suggestion is shown as a guess (measured by bench/suggest.ts). */
export const CONFIDENT = 0.5;

export const MOST_PICKS = 20;
const PART_WORTH = 0.4;

/**
 * From raw agreement to 0..1, one half where 6 % of out-of-scope messages pass (bench/suggest.ts). The lead over the runner-up
 * is left out on purpose: of three templates about refunds all three are worth showing.
 */
const CALIBRATION = { half: 1, steepness: 4 };

/**
 * One word in common, of several, may be chance ("cancel my order" and a stopped cheque). Worth listing, never sure: of messages
 * about something else half as many pass (bench/suggest.ts).
 */
const ALONE = 0.45;

/**
 * Ranks templates for a customer's message: BM25 over stems and topics, plus closeness to the centroid of each
 * template's title, examples and earlier picks in character n-grams.
 */
export function createSuggester(templates: readonly SuggestEntry[], picks: readonly Pick[] = []): Suggester {
  const picked = new Map<string, string[]>();
  for (const { id, message } of picks) picked.set(id, [...(picked.get(id) ?? []), message].slice(-MOST_PICKS));
  const learned = templates.map((one) => ({ ...one, examples: [...one.examples, ...(picked.get(one.id) ?? [])] }));
  const ranked = [{ segment: finish(suggestSegment(learned)) }];
  return {
    suggest: (customerText, limit = 3, situation = {}) =>
      rank(ranked, customerText, limit, situation).flatMap(({ entry, score, because }) => {
        const id = templates[entry]?.id;
        return id === undefined ? [] : [{ id, score, because }];
      }),
  };
}

export function rank(
  ranked: readonly Ranked[],
  text: string,
  limit: number,
  { channel, language, persona }: Situation = {},
): readonly RankedHit[] {
  const message = readWords(text);
  const stats = statsOf(ranked);
  if (stats.total === 0 || message.length === 0) return [];
  const asked = partsOf(text, message).map((part) => questionOf(part, stats));
  const channels = channel === undefined ? 0 : channelBits([channel]);
  const spoken = languageKey(language);
  const best: { of: number; entry: number; raw: number }[] = [];
  ranked.forEach(({ segment, gone }, of) => {
    const scores = scoresOf(segment, asked);
    const fits = (entry: number): boolean => {
      const own = segment.channels[entry] ?? 0;
      if (gone?.[entry] || (own !== 0 && channels !== 0 && (own & channels) === 0)) return false;
      const [writes, is] = [segment.languages[entry], segment.personas[entry]];
      return (!writes || spoken === '' || writes === spoken) && (!is || persona === undefined || is === persona);
    };
    for (let entry = 0; entry < segment.count; entry += 1) {
      const raw = scores[entry] ?? 0;
      if (raw <= 0 || (best.length >= limit && raw <= (best.at(-1)?.raw ?? 0)) || !fits(entry)) continue;
      const place = best.findIndex((other) => other.raw < raw);
      best.splice(place < 0 ? best.length : place, 0, { of, entry, raw });
      if (best.length > limit) best.pop();
    }
  });
  let worst = 1;
  return best.flatMap(({ of, entry, raw }) => {
    const segment = ranked[of]?.segment;
    if (!segment) return [];
    const { words, alone } = because(text, message, segment, entry, stats);
    const calibrated = 1 / (1 + Math.exp(-CALIBRATION.steepness * (raw - CALIBRATION.half)));
    worst = Math.min(worst, calibrated, alone ? ALONE : 1);
    return [{ of, entry, score: worst, because: words }];
  });
}

function agreement(segment: SuggestSegment, { terms, grams }: Question): Float32Array {
  const scores = new Float32Array(segment.count);
  // Looked up once, not for each of a million postings.
  const [{ words, gramLists }, wordWorth, gramWorth] = [segment, WORD_WORTH, GRAM_WORTH];
  for (const [term, worth] of terms) {
    const at = placeOf(segment.terms, term);
    if (at < 0) continue;
    for (let p = words.starts[at] ?? 0; p < (words.starts[at + 1] ?? 0); p += 1) {
      const entry = words.entries[p] ?? 0;
      scores[entry] = (scores[entry] ?? 0) + worth * (wordWorth[words.worths[p] ?? 0] ?? 0);
    }
  }
  for (const [gram, worth] of grams) {
    const at = placeOf(segment.grams, gram);
    if (at < 0) continue;
    for (let p = gramLists.starts[at] ?? 0; p < (gramLists.starts[at + 1] ?? 0); p += 1) {
      const entry = gramLists.entries[p] ?? 0;
      scores[entry] = (scores[entry] ?? 0) + worth * (gramWorth[gramLists.worths[p] ?? 0] ?? 0);
    }
  }
  return scores;
}

/** Agreement with every template; 0 where they share nothing. */
function scoresOf(segment: SuggestSegment, [whole, ...parts]: readonly Question[]): Float32Array {
  if (!whole) return new Float32Array(segment.count);
  const scores = agreement(segment, whole);
  for (const part of parts) {
    const own = agreement(segment, part);
    for (let i = 0; i < segment.count; i += 1) {
      const mixed = (1 - PART_WORTH) * (scores[i] ?? 0) + PART_WORTH * (own[i] ?? 0);
      if (mixed > (scores[i] ?? 0)) scores[i] = mixed;
    }
  }
  return scores;
}
