/**
 * A text read once: sentences, tokens, phrase hits and signals, all cached by sentence text, so that a keystroke
 * costs one sentence and not one draft.
 */
import type { Skipped, Span } from '../model.ts';
import type { SentenceSignal, TextSignal } from '../signals/signal.ts';
import { Cues, type Expression } from './expressions.ts';
import { Line } from './line.ts';
import type { PatternHit, PatternSet } from './patterns.ts';
import { type Sentence, slotOf } from './sentence.ts';
import type { SentenceCache } from './sentence-cache.ts';
import { lineEnd } from './sentences.ts';
import { Cover, findSkipped } from './skip.ts';

export { Sentence } from './sentence.ts';
export { SentenceCache } from './sentence-cache.ts';

const NONE: readonly never[] = [];

export interface PlacedSentence extends Span {
  readonly sentence: Sentence;
  readonly index: number;
  /** Line number: two sentences of one paragraph share it. */
  readonly line: number;
}

export interface PlacedLine extends Span {
  readonly line: Line;
  /** The same without the sentences that are skipped. */
  readonly read: Line;
  /** Its sentences that are not skipped are those from `first` on, before `last`. */
  readonly first: number;
  readonly last: number;
}

type Hit<T extends Span> = T & { readonly sentence: number };

/** A whole text with what is skipped taken out: a sentence that is skipped as a whole is not in `sentences`. */
export class TextReading {
  readonly skipped: readonly Skipped[];
  readonly sentences: readonly PlacedSentence[];
  /** All that are not empty, skipped or not. */
  readonly lines: readonly PlacedLine[];
  readonly #cover: Cover;
  readonly #memo = new Map<TextSignal<unknown>, unknown>();
  readonly #all: (readonly Hit<Span>[] | undefined)[] = [];
  readonly #facts: (readonly Hit<Span>[] | undefined)[] = [];
  #cues: Cues | null = null;

  constructor(
    readonly text: string,
    cache: SentenceCache,
    known: readonly Skipped[] = [],
  ) {
    this.skipped = merge([...known, ...findSkipped(text, known)]);
    this.#cover = new Cover(this.skipped);
    const sentences: PlacedSentence[] = [];
    const lines: PlacedLine[] = [];
    for (let from = 0, number = 0; from <= text.length; number++) {
      const to = lineEnd(text, from);
      if (to > from) {
        const line = cache.line(text.slice(from, to));
        const first = sentences.length;
        for (const { start, end, sentence } of line.sentences) {
          const placed = { start: from + start, end: from + end, sentence, index: sentences.length, line: number };
          if (!this.skips(placed)) sentences.push(placed);
        }
        const last = sentences.length;
        const all = last - first === line.sentences.length;
        lines.push({ start: from, end: to, line, read: all ? line : this.#rest(line, from), first, last });
      }
      from = to + 1;
    }
    this.sentences = sentences;
    this.lines = lines;
  }

  /** False when an expression cannot match anywhere in the text, for those that go over the end of a sentence. */
  allows(expression: Expression): boolean {
    this.#cues ??= Cues.together(this.lines.map(({ line }) => line.cues));
    return this.#cues.allow(expression);
  }

  /** The last sentence that begins at or before `at`: a search by halves, for findings may be thousands. */
  sentenceAt(at: number): PlacedSentence | undefined {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return this.sentences[low - 1];
  }

  /** True when the span lies wholly in skipped text. */
  skips(span: Span): boolean {
    return this.#cover.covers(span);
  }

  /** True when any of the span is skipped text. */
  touchesSkipped(span: Span): boolean {
    return this.#cover.touches(span);
  }

  /** A sentence signal over the whole text, with absolute positions, without what is skipped. */
  all<T extends Span>(signal: SentenceSignal<T>): readonly Hit<T>[] {
    const slot = slotOf(signal);
    const known = this.#all[slot];
    if (known) return known as readonly Hit<T>[];
    let found: Hit<T>[] | null = null;
    for (const { start, end, line, first, last } of this.lines) {
      if (this.skipped.length > 0 && this.touchesSkipped({ start, end })) {
        for (let index = first; index < last; index++)
          for (const hit of this.#unskipped(signal, slot, index)) {
            found ??= [];
            found.push(hit);
          }
        continue;
      }
      for (const hit of line.allAt(signal, slot, start, first)) {
        found ??= [];
        found.push(hit);
      }
    }
    this.#all[slot] = found ?? NONE;
    return found ?? NONE;
  }

  /** The same for whoever asks what there is and not where: nothing is put in its place for them, which a key pays for every line below it. */
  facts<T extends Span>(signal: SentenceSignal<T>): readonly Omit<T, keyof Span>[] {
    if (this.skipped.length > 0) return this.all(signal);
    const slot = slotOf(signal);
    const known = this.#facts[slot] ?? this.#all[slot];
    if (known) return known as readonly Hit<T>[];
    const found: Hit<T>[] = [];
    for (const { line } of this.lines) for (const hit of line.all(signal, slot)) found.push(hit);
    this.#facts[slot] = found;
    return found;
  }

  #rest({ text, sentences }: Line, from: number): Line {
    return new Line(
      text,
      sentences.filter(({ start, end }) => !this.skips({ start: from + start, end: from + end })),
    );
  }

  #unskipped<T extends Span>(signal: SentenceSignal<T>, slot: number, index: number): readonly Hit<T>[] {
    const { start, sentence } = this.sentences[index] as PlacedSentence;
    return sentence
      .read(signal, slot)
      .map((hit) => ({ ...hit, start: start + hit.start, end: start + hit.end, sentence: index }))
      .filter((hit) => !this.skips(hit));
  }

  find(set: PatternSet): readonly (PatternHit & { readonly sentence: number })[] {
    const found: (PatternHit & { readonly sentence: number })[] = [];
    for (const placed of this.sentences) {
      const hits = placed.sentence.find(set);
      if (hits.length === 0) continue;
      for (const hit of hits) {
        const span = { start: placed.start + hit.start, end: placed.start + hit.end };
        if (!this.touchesSkipped(span)) found.push({ ...hit, ...span, sentence: placed.index });
      }
    }
    return found;
  }

  get<T>(signal: TextSignal<T>): T {
    if (this.#memo.has(signal)) return this.#memo.get(signal) as T;
    const read = signal.read(this);
    this.#memo.set(signal, read);
    return read;
  }
}

function merge(spans: readonly Skipped[]): readonly Skipped[] {
  return [...spans].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
}
