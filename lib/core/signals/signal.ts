/**
 * A signal is a fact read out of text that several checks share: an apology, a promise, a question.
 * One signal per file. A sentence signal is cached by sentence text; a text signal is computed once per text.
 */
import type { Span } from '../model.ts';
import type { Line } from '../text/line.ts';
import type { Sentence, TextReading } from '../text/reading.ts';

/** Spans are relative to the sentence. Must depend on the sentence's text alone. */
export interface SentenceSignal<T extends Span> {
  readonly id: string;
  readonly read: (sentence: Sentence) => readonly T[];
}

/** For what may go over the end of a sentence, never of a line. Must depend on the line's text alone. */
export interface LineSignal<T extends Span> {
  readonly id: string;
  readonly read: (line: Line) => readonly T[];
}

/** For what needs several sentences at once. Must depend on the text alone. */
export interface TextSignal<T> {
  readonly id: string;
  readonly read: (text: TextReading) => T;
}

export interface Confident extends Span {
  /** 0..1 */
  readonly confidence: number;
}
