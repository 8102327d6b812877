/**
 * What a sentence does, by learned weights (`npm run train`, WEIGHTS.md) beside the rules: blames, brushes off, refuses,
 * recognises, offers a step. The rules err on words they never saw, the weights on turns they never saw; the two together
 * travel best.
 */
import type { Span } from '../model.ts';
import type { Sentence } from '../text/reading.ts';
import { isWord } from '../text/tokens.ts';
import { sumsOf, unpacked, type Weights, weightOf } from './packed.ts';
import { emitted, featureValue, SPACE } from './sentence-features.ts';
import type { SentenceSignal } from './signal.ts';
import packed from './tone.gen.json' with { type: 'json' };

export const TONES = [
  'blame',
  'dismissive',
  'negative-phrasing',
  'passive-responsibility',
  'policy-shield',
  'overpromising',
  'cheer',
  'acknowledges',
  'next-step',
  'follow-up',
] as const;
export type Tone = (typeof TONES)[number];

export interface Toned extends Span {
  /** Log odds, one per label of TONES. */
  readonly odds: Float64Array;
}

let weights: Weights | null = null;

export const tone: SentenceSignal<Toned> = {
  id: 'tone',
  read(sentence) {
    weights ??= unpacked(packed, SPACE);
    const { ids, size } = emitted(sentence.tokens);
    const value = featureValue(size);
    const odds = sumsOf(weights, ids, size).map((sum, label) => sum * value + (packed.bias[label] ?? 0));
    return [{ start: 0, end: sentence.text.length, odds }];
  },
};

const place = Object.fromEntries(TONES.map((name, index) => [name, index])) as Readonly<Record<Tone, number>>;

/** How likely, from the weights and what a rule makes of it (0..1). */
export function likely(label: Tone, sentence: Sentence, rule: number): number {
  const at = place[label];
  const odds = sentence.read(tone)[0]?.odds[at] ?? packed.bias[at] ?? 0;
  const [of = 1, withRule = 0, alone = 0] = packed.blend[at] ?? [];
  return 1 / (1 + Math.exp(-(of * odds + withRule * rule + alone)));
}

export interface Telling extends Span {
  /** The words that counted most, as written. */
  readonly words: readonly string[];
}

const CLAUSE_END = new Set([',', ';', ':', '–', '—', '(', ')', '.', '!', '?']);
const SHORT_CLAUSE = 3;

/** The clause that carries the weight, and its telling words. */
export function telling(label: Tone, sentence: Sentence): Telling {
  weights ??= unpacked(packed, SPACE);
  const { tokens } = sentence;
  const { ids, from, to, token, size } = emitted(tokens);
  const counts = new Float32Array(tokens.length);
  for (let i = 0; i < size; i++) {
    const weight = weightOf(weights, ids[i] as number, place[label]);
    if (weight === 0) continue;
    const first = from[i] as number;
    const last = to[i] as number;
    if (last - first > 3) continue;
    for (let unit = first; unit <= last; unit++) {
      const one = token[unit] as number;
      counts[one] = (counts[one] as number) + weight / (last - first + 1);
    }
  }
  const clause = heaviest(sentence, counts);
  const inside = tokens
    .map((one, index) => ({ one, count: counts[index] ?? 0 }))
    .filter(({ one, count }) => count > 0 && isWord(one) && one.start >= clause.start && one.end <= clause.end);
  const words = inside
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 3)
    .toSorted((a, b) => a.one.start - b.one.start)
    .map(({ one }) => one.text);
  return { ...clause, words };
}

function heaviest({ text, tokens }: Sentence, counts: Float32Array): Span {
  const clauses: { start: number; end: number; sum: number; words: number }[] = [];
  let open: (typeof clauses)[number] | null = null;
  tokens.forEach((one, index) => {
    if (CLAUSE_END.has(one.text)) {
      if (open && open.words > SHORT_CLAUSE) open = null;
      return;
    }
    if (!open) {
      open = { start: one.start, end: one.end, sum: 0, words: 0 };
      clauses.push(open);
    }
    open.end = one.end;
    open.sum += counts[index] ?? 0;
    open.words++;
  });
  const best = clauses.toSorted((a, b) => b.sum - a.sum)[0];
  return best ? { start: best.start, end: best.end } : { start: 0, end: text.length };
}
