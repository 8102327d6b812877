/** The places of a draft that do something, by rules and weights together: the rule's words, else the clause that weighs. */
import type { Evidence, Span } from '../model.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import type { Confident, SentenceSignal } from './signal.ts';
import { likely, type Tone, telling } from './tone.ts';

export interface TonedHit<T> extends Span {
  readonly sentence: number;
  readonly likelihood: number;
  /** What the rule saw; null where the weights alone speak. */
  readonly rule: (T & Span) | null;
  readonly because: Evidence;
}

const NONE: readonly never[] = [];
/** A few words say too little for weights alone: "With best wishes", "Let us know". */
const FEWEST_WORDS = 5;
/** Weights alone have to be surer; what a rule saw is only silenced where they are sure of the contrary. */
const ALONE = 0.25;
const WITH_RULE = 0.25;

/** What means nothing else is at least as likely as this, whatever the weights make of the words around it. */
const PLAIN = 0.7;

export interface Weighing<T extends Confident> {
  readonly label: Tone;
  /** The rule. */
  readonly signal: SentenceSignal<T>;
  /** How likely it has to be. */
  readonly least: number;
  /** What is said where the rule does not say more. */
  readonly saw: string;
  /** Hits of the rule that mean nothing else. */
  readonly plain?: (hit: T) => boolean;
  /** Hits of the rule that do not count: as good as seen and excused. */
  readonly hit?: (hit: T) => boolean;
  /** Sentences in which weights alone are not believed. */
  readonly sentence?: (sentence: Sentence) => boolean;
}

/** A sentence in which the rule saw something, or the weights alone may. */
const worthALook = <T extends Confident>({ label, signal, least }: Weighing<T>): SentenceSignal<Span> => ({
  id: `${label} by ${signal.id}`,
  read: (sentence) =>
    sentence.read(signal).length > 0 || (sentence.words >= FEWEST_WORDS && likely(label, sentence, 0) >= least + ALONE)
      ? [{ start: 0, end: sentence.text.length }]
      : NONE,
});

/** To be declared at module level: what it is asked of is kept by it. */
export function toned<T extends Confident>(weighing: Weighing<T>): (draft: TextReading) => readonly TonedHit<T>[] {
  const worth = worthALook(weighing);
  return (draft) => places(draft, worth, weighing);
}

function places<T extends Confident>(
  draft: TextReading,
  worth: SentenceSignal<Span>,
  weighing: Weighing<T>,
): readonly TonedHit<T>[] {
  const { label, signal, least, saw } = weighing;
  // Nothing in most sentences, and every key asks all of them.
  return draft.all(worth).flatMap((seen): readonly TonedHit<T>[] => {
    const placed = draft.sentences[seen.sentence];
    if (!placed) return NONE;
    const { start, sentence, index } = placed;
    const hits = sentence.read(signal);
    const counted = weighing.hit ? hits.filter((hit) => !weighing.hit?.(hit)) : hits;
    if (hits.length > 0 && counted.length === 0) return [];
    const here = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
    const quoted = (span: Span): string => sentence.text.slice(span.start, span.end);
    const found = counted.flatMap((rule): readonly TonedHit<T>[] => {
      const likelihood = Math.max(likely(label, sentence, rule.confidence), weighing.plain?.(rule) ? PLAIN : 0);
      if (likelihood < least - WITH_RULE) return [];
      const because = { saw: 'saw' in rule ? String(rule.saw) : saw, in: 'draft' as const, quoted: quoted(rule) };
      return [{ ...here(rule), sentence: index, likelihood, rule: { ...rule, ...here(rule) }, because }];
    });
    if (found.length > 0 || sentence.words < FEWEST_WORDS) return found;
    const likelihood = likely(label, sentence, 0);
    if (likelihood < least + ALONE || weighing.sentence?.(sentence)) return [];
    const clause = telling(label, sentence);
    const because = { saw, in: 'draft' as const, quoted: clause.words.join(' … ') };
    const whole = { ...here(clause), sentence: index, likelihood, rule: null, because };
    return draft.touchesSkipped(whole) ? [] : [whole];
  });
}
