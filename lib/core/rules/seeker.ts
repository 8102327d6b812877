/** What a rule looks for in a text: patterns or a signal, held to a place and to the neighbourhood of something. */
import type { Reading } from '../checks/check.ts';
import type { Span } from '../model.ts';
import type { TextReading } from '../text/reading.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './matcher.ts';
import { type Place, partOf, sentenceAt } from './place.ts';
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
  /** Nothing is found in a text without a hit of this. */
  readonly trigger: Matcher | null;
}

/** Same sentence, or the one before or after. */
const NEAR = 1;

export function seek(seeker: Seeker, text: TextReading, reading: Reading): readonly Sight[] {
  let sights = seeker.all(text, reading);
  const { within, near } = seeker;
  if (sights.length === 0) return sights;
  if (within) sights = sightsWithin(within, sights, text);
  if (!near || sights.length === 0) return sights;
  const isBeside = nearTo(seek(near, text, reading));
  return sights.filter(isBeside);
}

function sightsWithin(place: Place, sights: readonly Sight[], text: TextReading): readonly Sight[] {
  const part = partOf(place, text);
  return part ? sights.filter(({ start, end }) => start >= part.start && end <= part.end) : [];
}

/** Whether something stands near one of these. */
export function nearTo(sights: readonly Sight[]): (sight: Sight) => boolean {
  const sentences = new Set<number>();
  for (const { sentence } of sights) for (let at = sentence - NEAR; at <= sentence + NEAR; at++) sentences.add(at);
  return ({ sentence }) => sentences.has(sentence);
}

export function seekWords(lexicon: Lexicon, matcher: Matcher): Pick<Seeker, 'all' | 'trigger'> {
  return {
    all: (text) =>
      lexicon.findAll(matcher, text).map(({ start, end, sentence }) => ({ start, end, sentence, confidence: 1 })),
    trigger: matcher,
  };
}

export interface FieldTest {
  readonly field: string;
  readonly is: ReadonlySet<string> | null;
  readonly atLeast: number;
}

export function seekSignal(signal: RuleSignal, tests: readonly FieldTest[]): Pick<Seeker, 'all' | 'trigger'> {
  return {
    all: (text, reading) => {
      const sights: Sight[] = [];
      for (const hit of hitsOf(signal, text, reading)) {
        const { start, end, confidence = 1 } = hit;
        if (tests.every((test) => passes(hit, test)))
          sights.push({ start, end, confidence, sentence: sentenceAt(text, start) });
      }
      return sights;
    },
    trigger: null,
  };
}

const known = new WeakMap<TextReading, Map<RuleSignal, readonly SignalHit[]>>();

/** Read once for all rules that ask: a signal never looks at more than its text, the customer's and who they are. */
function hitsOf(signal: RuleSignal, text: TextReading, reading: Reading): readonly SignalHit[] {
  let read = known.get(text);
  if (!read) {
    read = new Map();
    known.set(text, read);
  }
  let hits = read.get(signal);
  if (!hits) {
    hits = signal.read(text, reading);
    read.set(signal, hits);
  }
  return hits;
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
