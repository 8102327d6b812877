/**
 * A signal by the name rules use for it: a thin view on a file of `lib/core/signals`. One name per file; the registry
 * finds it. `fields` are what a rule may ask of it: words by name, numbers as "at least".
 */
import type { Reading } from '../../checks/check.ts';
import type { Span } from '../../model.ts';
import type { SentenceSignal } from '../../signals/signal.ts';
import type { TextReading } from '../../text/reading.ts';

export interface SignalHit extends Span {
  readonly confidence?: number;
  readonly [field: string]: string | number | undefined;
}

export interface RuleSignal {
  readonly name: string;
  readonly fields?: Readonly<Record<string, readonly string[] | 'number'>>;
  /** Once per text for all rules: of `reading` only what is the customer's and the conversation's may be looked at. */
  readonly read: (text: TextReading, reading: Reading) => readonly SignalHit[];
}

/** Every hit of a sentence signal that `fields` is not null for. Kept with the sentence, as the signal itself is. */
export function all<T extends Span>(
  signal: SentenceSignal<T>,
  fields: (hit: T) => Omit<SignalHit, 'start' | 'end'> | null = () => ({}),
): (text: TextReading) => readonly SignalHit[] {
  const viewed: SentenceSignal<SignalHit> = {
    id: `rules.${signal.id}`,
    read: (sentence) =>
      sentence.read(signal).flatMap((hit) => {
        const asked = fields(hit);
        return asked ? [{ ...asked, start: hit.start, end: hit.end }] : [];
      }),
  };
  return (text) => text.all(viewed);
}
