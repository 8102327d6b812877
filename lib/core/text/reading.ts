/**
 * A text read once: sentences, tokens, phrase hits and signals, all cached by sentence text, so that a keystroke
 * costs one sentence and not one draft.
 */
import type { Skipped, Span } from '../model.ts';
import type { SentenceSignal, TextSignal } from '../signals/signal.ts';
import { Cues, type Expression } from './expressions.ts';
import type { PatternAutomaton, PatternHit, PatternSet } from './patterns.ts';
import { lineEnd, sentenceSpans } from './sentences.ts';
import { findSkipped } from './skip.ts';
import { isWord, type Token, tokenise } from './tokens.ts';

/** One sentence, wherever it stands. Positions inside are relative to its own start. */
export class Sentence {
  readonly tokens: readonly Token[];
  readonly words: number;
  readonly #automaton: PatternAutomaton;
  #hits: ReadonlyMap<PatternSet, readonly PatternHit[]> | null = null;
  #cues: Cues | null = null;
  readonly #memo: (readonly Span[] | undefined)[] = [];

  constructor(
    readonly text: string,
    automaton: PatternAutomaton,
  ) {
    this.tokens = tokenise(text);
    this.words = this.tokens.reduce((count, token) => count + (isWord(token) ? 1 : 0), 0);
    this.#automaton = automaton;
  }

  find(set: PatternSet): readonly PatternHit[] {
    this.#hits ??= this.#automaton.match(this.tokens);
    return this.#hits.get(set) ?? NONE;
  }

  has(set: PatternSet): boolean {
    return this.find(set).length > 0;
  }

  test(expression: Expression): boolean {
    return this.exec(expression) !== null;
  }

  /** The first match. Free where the sentence has nothing the expression needs. */
  exec(expression: Expression): RegExpExecArray | null {
    this.#cues ??= new Cues(this.text);
    if (!this.#cues.allow(expression)) return null;
    expression.regex.lastIndex = 0;
    return expression.regex.exec(this.text);
  }

  /** For an expression with the flag "g". */
  matches(expression: Expression): readonly RegExpExecArray[] {
    this.#cues ??= new Cues(this.text);
    return this.#cues.allow(expression) ? [...this.text.matchAll(expression.regex)] : NONE;
  }

  read<T extends Span>(signal: SentenceSignal<T>, slot = slotOf(signal)): readonly T[] {
    const known = this.#memo[slot];
    if (known) return known as readonly T[];
    const read = signal.read(this);
    this.#memo[slot] = read;
    return read;
  }
}

/** Signals by number: a text asks each of its sentences for each signal, and a list answers faster than a map. */
const slots = new Map<SentenceSignal<Span>, number>();

function slotOf(signal: SentenceSignal<Span>): number {
  const known = slots.get(signal);
  if (known !== undefined) return known;
  slots.set(signal, slots.size);
  return slots.size - 1;
}

type LineSentence = Span & { readonly sentence: Sentence };

/** A line of a text, wherever it stands. */
interface Line {
  readonly sentences: readonly LineSentence[];
  cues: Cues | null;
}

/** Sentences and lines by their text. Bounded: a day of typing must not grow a page's memory. */
export class SentenceCache {
  readonly #known = new Map<string, Sentence>();
  readonly #lines = new Map<string, Line>();

  constructor(
    readonly automaton: PatternAutomaton,
    private readonly most = 4000,
  ) {}

  /** Of a whole text, put together from its lines: a key reads one of them. */
  cuesOf(text: string): Cues {
    return Cues.ofLines(text.split('\n').flatMap((line) => (line === '' ? [] : this.cuesOfLine(line))));
  }

  cuesOfLine(line: string): Cues {
    const known = this.line(line);
    if (!known.cues?.isComplete) known.cues = new Cues(line);
    return known.cues;
  }

  line(text: string): Line {
    const known = this.#lines.get(text);
    if (known) return known;
    if (this.#lines.size >= this.most) this.#lines.clear();
    const sentences = sentenceSpans(text).map(
      (span): LineSentence => ({ ...span, sentence: this.get(text.slice(span.start, span.end)) }),
    );
    const line = { sentences, cues: null };
    this.#lines.set(text, line);
    return line;
  }

  get(text: string): Sentence {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= this.most) {
      // Oldest first out; a draft's own sentences are asked for at every key and come straight back.
      let drop = this.most / 4;
      for (const key of this.#known.keys()) {
        if (drop-- <= 0) break;
        this.#known.delete(key);
      }
    }
    const sentence = new Sentence(text, this.automaton);
    this.#known.set(text, sentence);
    return sentence;
  }
}

const NONE: readonly never[] = [];

export interface PlacedSentence extends Span {
  readonly sentence: Sentence;
  readonly index: number;
  /** Line number: two sentences of one paragraph share it. */
  readonly line: number;
}

/** A whole text with what is skipped taken out: a sentence that is skipped as a whole is not in `sentences`. */
export class TextReading {
  readonly skipped: readonly Skipped[];
  readonly sentences: readonly PlacedSentence[];
  readonly #memo = new Map<TextSignal<unknown>, unknown>();
  readonly #all = new Map<SentenceSignal<Span>, readonly Span[]>();
  readonly #cache: SentenceCache;
  #cues: Cues | null = null;

  constructor(
    readonly text: string,
    cache: SentenceCache,
    known: readonly Skipped[] = [],
  ) {
    this.#cache = cache;
    this.skipped = merge([...known, ...findSkipped(text)]);
    const placed: PlacedSentence[] = [];
    for (let from = 0, line = 0; from <= text.length; line++) {
      const to = lineEnd(text, from);
      if (to > from)
        for (const { start, end, sentence } of cache.line(text.slice(from, to)).sentences) {
          const span = { start: from + start, end: from + end };
          if (this.skips(span)) continue;
          placed.push({ start: span.start, end: span.end, sentence, index: placed.length, line });
        }
      from = to + 1;
    }
    this.sentences = placed;
  }

  /** False when an expression cannot match anywhere in the text, for those that go over the end of a sentence. */
  allows(expression: Expression): boolean {
    this.#cues ??= this.#cache.cuesOf(this.text);
    return this.#cues.allow(expression);
  }

  /** The same for one line of it. */
  lineAllows(line: string, expression: Expression): boolean {
    return this.#cache.cuesOfLine(line).allow(expression);
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
    return this.skipped.length > 0 && this.skipped.some((skip) => skip.start <= span.start && skip.end >= span.end);
  }

  /** True when any of the span is skipped text. */
  touchesSkipped(span: Span): boolean {
    return this.skipped.length > 0 && this.skipped.some((skip) => skip.start < span.end && skip.end > span.start);
  }

  /** A sentence signal over the whole text, with absolute positions, without what is skipped. */
  all<T extends Span>(signal: SentenceSignal<T>): readonly (T & { readonly sentence: number })[] {
    const known = this.#all.get(signal as SentenceSignal<Span>);
    if (known) return known as readonly (T & { readonly sentence: number })[];
    const found: (T & { readonly sentence: number })[] = [];
    const slot = slotOf(signal);
    for (const placed of this.sentences) {
      const hits = placed.sentence.read(signal, slot);
      if (hits.length === 0) continue;
      for (const hit of hits) {
        const span = { start: placed.start + hit.start, end: placed.start + hit.end };
        if (!this.skips(span)) found.push({ ...hit, ...span, sentence: placed.index });
      }
    }
    this.#all.set(signal as SentenceSignal<Span>, found);
    return found;
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
