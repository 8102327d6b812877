/** What a rule looks for in a text: patterns or a signal, held to a place and to the neighbourhood of something. */
import type { Reading } from '../checks/check.ts';
import type { Span } from '../model.ts';
import type { SentenceSignal } from '../signals/signal.ts';
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
  /** The same of one sentence, where that can be told without the others. */
  readonly inSentence: ((text: TextReading, index: number) => readonly Span[]) | null;
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
  return sights.filter(nearTo(near, text, reading));
}

function sightsWithin(place: Place, sights: readonly Sight[], text: TextReading): readonly Sight[] {
  const part = partOf(place, text);
  return part ? sights.filter(({ start, end }) => start >= part.start && end <= part.end) : [];
}

/** Whether something sought stands near. Only sentences that are near something are read for it, if that can be. */
export function nearTo(seeker: Seeker, text: TextReading, reading: Reading): (sight: Sight) => boolean {
  const has = sentencesWith(seeker, text, reading);
  return ({ sentence }) => {
    if (has(sentence)) return true;
    for (let by = 1; by <= NEAR; by++) if (has(sentence - by) || has(sentence + by)) return true;
    return false;
  };
}

function sentencesWith(seeker: Seeker, text: TextReading, reading: Reading): (index: number) => boolean {
  const { inSentence, within, near } = seeker;
  if (!inSentence || near) {
    const sentences = new Set(seek(seeker, text, reading).map(({ sentence }) => sentence));
    return (index) => sentences.has(index);
  }
  const part = within ? partOf(within, text) : { start: 0, end: text.text.length };
  if (!part) return () => false;
  return (index) => inSentence(text, index).some(({ start, end }) => start >= part.start && end <= part.end);
}

type Sought = Pick<Seeker, 'all' | 'inSentence' | 'trigger'>;

export function seekWords(lexicon: Lexicon, matcher: Matcher): Sought {
  return {
    all: (text) =>
      lexicon.findAll(matcher, text).map(({ start, end, sentence }) => ({ start, end, sentence, confidence: 1 })),
    inSentence: null,
    trigger: matcher,
  };
}

export interface FieldTest {
  readonly field: string;
  readonly is: ReadonlySet<string> | null;
  readonly atLeast: number;
}

export function seekSignal(signal: RuleSignal, tests: readonly FieldTest[]): Sought {
  const { perSentence } = signal;
  const isMeant = (hit: SignalHit): boolean => tests.every((test) => passes(hit, test));
  return {
    all: (text, reading) => {
      const sights = sightsOf(signal, text, reading);
      return tests.length === 0 ? sights : sights.filter(isMeant);
    },
    inSentence: perSentence ? (text, index) => placedIn(text, index, perSentence).filter(isMeant) : null,
    trigger: null,
  };
}

type SignalSight = SignalHit & Sight;

const known = new WeakMap<TextReading, Map<RuleSignal, readonly SignalSight[]>>();

/** Read once for all rules that ask: a signal never looks at more than its text, the customer's and who they are. */
function sightsOf(signal: RuleSignal, text: TextReading, reading: Reading): readonly SignalSight[] {
  let read = known.get(text);
  if (!read) {
    read = new Map();
    known.set(text, read);
  }
  let sights = read.get(signal);
  if (!sights) {
    const hits = signal.read(text, reading);
    sights = hits.every(isSight) ? hits : hits.map((hit) => sightOf(text, hit));
    read.set(signal, sights);
  }
  return sights;
}

const isSight = (hit: SignalHit): hit is SignalSight => hit.confidence !== undefined && hit.sentence !== undefined;

const sightOf = (text: TextReading, hit: SignalHit): SignalSight => ({
  ...hit,
  confidence: hit.confidence ?? 1,
  sentence: hit.sentence ?? sentenceAt(text, hit.start),
});

function placedIn(text: TextReading, index: number, signal: SentenceSignal<SignalHit>): readonly SignalHit[] {
  const placed = text.sentences[index];
  if (!placed) return [];
  return placed.sentence
    .read(signal)
    .map((hit) => ({ ...hit, start: placed.start + hit.start, end: placed.start + hit.end }))
    .filter((hit) => !text.skips(hit));
}

function passes(hit: SignalHit, { field, is, atLeast }: FieldTest): boolean {
  const value = hit[field];
  if (is) return typeof value === 'string' && is.has(value);
  return typeof value === 'number' && value >= atLeast;
}

/** Several things sought as one. */
export function seekAny(seekers: readonly Sought[]): Seeker {
  return {
    all: (text, reading) => seekers.flatMap((one) => one.all(text, reading)),
    inSentence: seekers.every(({ inSentence }) => inSentence)
      ? (text, index) => seekers.flatMap(({ inSentence }) => inSentence?.(text, index) ?? [])
      : null,
    within: null,
    near: null,
    trigger: null,
  };
}
