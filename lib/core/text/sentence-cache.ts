/** Sentences and lines by their text, so that a key reads one of each. Bounded: a day of typing must not grow a page's memory. */
import { Line, type LineSentence } from './line.ts';
import type { PatternAutomaton } from './patterns.ts';
import { Sentence } from './sentence.ts';
import { sentenceSpans } from './sentences.ts';

export class SentenceCache {
  readonly #known = new Map<string, Sentence>();
  readonly #lines = new Map<string, Line>();

  constructor(
    readonly automaton: PatternAutomaton,
    private readonly most = 4000,
  ) {}

  line(text: string): Line {
    const known = this.#lines.get(text);
    if (known) return known;
    if (this.#lines.size >= this.most) this.#lines.clear();
    const sentences = sentenceSpans(text).map(
      ({ start, end }): LineSentence => ({ start, end, sentence: this.get(text.slice(start, end)) }),
    );
    const line = new Line(text, sentences);
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
