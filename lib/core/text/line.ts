/** A line read once: its sentences, and what they say, put together. A text of a thousand words has few of them. */
import type { Span } from '../model.ts';
import type { LineSignal, SentenceSignal } from '../signals/signal.ts';
import { Cues, type Expression } from './expressions.ts';
import { LONGEST } from './needles.ts';
import { type Sentence, slotOf } from './sentence.ts';

export type LineSentence = Span & { readonly sentence: Sentence };

/** What a signal found, at its place in the line; `sentence` counts within the line. */
export type LineHit<T extends Span> = T & { readonly sentence: number };

const NONE: readonly never[] = [];

const SEAMS = 2000;
const seams = new Map<string, Cues>();

/** Where two sentences meet: a key in one of a line's sentences leaves most of these as they were. */
function seam(text: string): Cues {
  const known = seams.get(text);
  if (known?.isComplete) return known;
  if (seams.size >= SEAMS) seams.clear();
  const cues = new Cues(text);
  seams.set(text, cues);
  return cues;
}

/** Wherever it stands. Positions inside are relative to its own start. */
export class Line {
  readonly words: number;
  #cues: Cues | null = null;
  readonly #all: (readonly LineHit<Span>[] | undefined)[] = [];
  #placed: (readonly LineHit<Span>[] | undefined)[] = [];
  #start = 0;
  #first = 0;
  readonly #memo: (readonly Span[] | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly sentences: readonly LineSentence[],
  ) {
    this.words = sentences.reduce((count, { sentence }) => count + sentence.words, 0);
  }

  /** False when an expression cannot match anywhere in the line, for those that go over the end of a sentence. */
  allows(expression: Expression): boolean {
    return this.cues.allow(expression);
  }

  get cues(): Cues {
    if (!this.#cues) this.#cues = this.#gathered();
    else if (!this.#cues.isComplete) this.#cues = new Cues(this.text);
    return this.#cues;
  }

  /** What the sentences have, and what lies over their ends. */
  #gathered(): Cues {
    const parts: Cues[] = [];
    let before = 0;
    for (const { start, end, sentence } of this.sentences) {
      parts.push(seam(this.text.slice(Math.max(0, before - LONGEST), start + LONGEST)), sentence.cues);
      before = end;
    }
    parts.push(seam(this.text.slice(Math.max(0, before - LONGEST))));
    return Cues.together(parts);
  }

  /** A sentence signal in all sentences. */
  all<T extends Span>(signal: SentenceSignal<T>, slot: number): readonly LineHit<T>[] {
    const known = this.#all[slot];
    if (known) return known as readonly LineHit<T>[];
    let found: LineHit<T>[] | null = null;
    for (let at = 0; at < this.sentences.length; at++) {
      const { start, sentence } = this.sentences[at] as LineSentence;
      for (const hit of sentence.read(signal, slot)) {
        found ??= [];
        found.push({ ...hit, start: start + hit.start, end: start + hit.end, sentence: at });
      }
    }
    this.#all[slot] = found ?? NONE;
    return found ?? NONE;
  }

  /** The same for a line that begins at `start` and whose first sentence is the `first`: kept while it stays there. */
  allAt<T extends Span>(signal: SentenceSignal<T>, slot: number, start: number, first: number): readonly LineHit<T>[] {
    const hits = this.all(signal, slot);
    if (hits.length === 0 || (start === 0 && first === 0)) return hits;
    if (this.#start !== start || this.#first !== first) {
      this.#placed = [];
      this.#start = start;
      this.#first = first;
    }
    const known = this.#placed[slot];
    if (known) return known as readonly LineHit<T>[];
    const placed = hits.map((hit) => ({
      ...hit,
      start: start + hit.start,
      end: start + hit.end,
      sentence: first + hit.sentence,
    }));
    this.#placed[slot] = placed;
    return placed;
  }

  read<T extends Span>(signal: LineSignal<T>): readonly T[] {
    const slot = slotOf(signal);
    const known = this.#memo[slot];
    if (known) return known as readonly T[];
    const read = signal.read(this);
    this.#memo[slot] = read;
    return read;
  }
}
