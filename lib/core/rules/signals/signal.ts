/**
 * A signal by the name rules use for it: a thin view on a file of `lib/core/signals`. One name per file; the registry
 * finds it. `fields` are what a rule may ask of it: words by name, numbers as "at least".
 */
import type { Reading } from '../../checks/check.ts';
import type { Span } from '../../model.ts';
import type { Confident, SentenceSignal } from '../../signals/signal.ts';
import type { TextReading } from '../../text/reading.ts';

export interface SignalHit extends Span {
  readonly confidence?: number;
  /** Index of the sentence it begins in, where that is known. */
  readonly sentence?: number;
  readonly [field: string]: string | number | undefined;
}

export interface RuleSignal {
  readonly name: string;
  readonly fields?: Readonly<Record<string, readonly string[] | 'number'>>;
  /** Once per text for all rules: of `reading` only what is the customer's and the conversation's may be looked at. */
  readonly read: (text: TextReading, reading: Reading) => readonly SignalHit[];
  /** The same of one sentence, where each tells it alone: who looks for something near need not read the whole draft. */
  readonly perSentence?: SentenceSignal<SignalHit>;
}

/** Every hit of a sentence signal that `fields` is not null for. Kept with the sentence, as the signal itself is. */
export function all<T extends Span>(
  signal: SentenceSignal<T>,
  fields: (
    hit: T,
  ) => (Omit<SignalHit, 'start' | 'end' | 'sentence' | 'confidence'> & Partial<Confident>) | null = () => ({}),
): Pick<RuleSignal, 'read' | 'perSentence'> {
  const perSentence: SentenceSignal<SignalHit & Confident> = {
    id: `rules.${signal.id}`,
    read: (sentence) =>
      sentence.read(signal).flatMap((hit) => {
        const asked = fields(hit);
        return asked ? [{ ...asked, confidence: asked.confidence ?? 1, start: hit.start, end: hit.end }] : [];
      }),
  };
  return { perSentence, read: (text) => text.all(perSentence) };
}
