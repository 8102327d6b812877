/** What a rule looks for in a text: patterns or a signal, held to a place and to the neighbourhood of something. */
import type { Reading } from '../checks/check.ts';
import type { Span } from '../model.ts';
import type { PatternSet } from '../text/patterns.ts';
import type { TextReading } from '../text/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { isWithin, type Place, sentenceAt } from './place.ts';
import type { RuleSignal, SignalHit } from './signals/signal.ts';

export interface Sight extends Span {
  readonly confidence: number;
  /** Index of the sentence it begins in. */
  readonly sentence: number;
}

export interface Seeker {
  /** Everything sought, wherever it stands. */
  readonly all: (text: TextReading, reading: Reading) => readonly Sight[];
  readonly within: Place | null;
  readonly near: Seeker | null;
  /** Nothing is sought in a text without a hit of this set. */
  readonly trigger: PatternSet | null;
}

/** Same sentence, or the one before or after. */
const NEAR = 1;

export function seek(seeker: Seeker, text: TextReading, reading: Reading): readonly Sight[] {
  let sights = seeker.all(text, reading);
  const { within, near } = seeker;
  if (within) sights = sights.filter((sight) => isWithin(within, sight, text));
  if (!near || sights.length === 0) return sights;
  const beside = seek(near, text, reading);
  return sights.filter((sight) => beside.some((other) => isNear(sight, other)));
}

export const isNear = (one: Sight, other: Sight): boolean => Math.abs(one.sentence - other.sentence) <= NEAR;

export function seekWords(lexicon: Lexicon, matcher: Matcher): Pick<Seeker, 'all' | 'trigger'> {
  const plain = matcher.regexes.length === 0 && matcher.tags.length === 0;
  return {
    all: (text) =>
      lexicon.findAll(matcher, text).map(({ start, end, sentence }) => ({ start, end, sentence, confidence: 1 })),
    trigger: plain ? matcher.set : null,
  };
}

export interface FieldTest {
  readonly field: string;
  readonly is: ReadonlySet<string> | null;
  readonly atLeast: number;
}

export function seekSignal(signal: RuleSignal, tests: readonly FieldTest[]): Pick<Seeker, 'all' | 'trigger'> {
  return {
    all: (text, reading) =>
      signal
        .read(text, reading)
        .filter((hit) => tests.every((test) => passes(hit, test)))
        .map(({ start, end, confidence = 1 }) => ({ start, end, confidence, sentence: sentenceAt(text, start) })),
    trigger: null,
  };
}

function passes(hit: SignalHit, { field, is, atLeast }: FieldTest): boolean {
  const value = field === 'confidence' ? (hit.confidence ?? 1) : hit[field];
  if (is) return typeof value === 'string' && is.has(value);
  return typeof value === 'number' && value >= atLeast;
}

/** Several things sought as one. */
export function seekAny(seekers: readonly Pick<Seeker, 'all' | 'trigger'>[]): Seeker {
  return {
    all: (text, reading) => seekers.flatMap((one) => one.all(text, reading)),
    within: null,
    near: null,
    trigger: null,
  };
}
