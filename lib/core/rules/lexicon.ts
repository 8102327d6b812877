/** One automaton for everything a voice looks for: rules, glossary and brand terms. Hits are kept with the sentence. */
import { PatternAutomaton, type PatternHit, type PatternSet } from '../text/patterns.ts';
import type { PlacedSentence, Sentence, TextReading } from '../text/reading.ts';
import { type Hit, looseHits, type Matcher } from './matcher.ts';

export interface PlacedHit extends Hit {
  readonly sentence: number;
}

export class Lexicon {
  readonly #automaton = new PatternAutomaton();
  readonly #words = new WeakMap<Sentence, ReadonlyMap<PatternSet, readonly PatternHit[]>>();
  readonly #loose = new WeakMap<Sentence, Map<Matcher, readonly Hit[]>>();
  readonly #texts = new WeakMap<TextReading, ReadonlyMap<PatternSet, readonly PlacedHit[]>>();

  add(matcher: Matcher): void {
    for (const { pattern, text } of matcher.words) this.#automaton.add(matcher.set, pattern, text);
  }

  /** All over a text, without what is skipped. */
  findAll(matcher: Matcher, text: TextReading): readonly PlacedHit[] {
    const words = this.found(text).get(matcher.set) ?? [];
    if (matcher.regexes.length === 0 && matcher.tags.length === 0) return words;
    const loose = text.sentences.flatMap((placed) => placedHits(text, placed, this.#looseIn(matcher, placed.sentence)));
    return [...words, ...loose].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Which sets have hits in a text: cost follows the hits, so twenty thousand rules that say nothing cost nothing. */
  found(text: TextReading): ReadonlyMap<PatternSet, readonly PlacedHit[]> {
    const known = this.#texts.get(text);
    if (known) return known;
    const found = new Map<PatternSet, PlacedHit[]>();
    for (const placed of text.sentences)
      for (const [set, hits] of this.#wordsIn(placed.sentence)) {
        const here = placedHits(text, placed, hits);
        const before = found.get(set);
        if (before) before.push(...here);
        else if (here.length > 0) found.set(set, here);
      }
    this.#texts.set(text, found);
    return found;
  }

  #wordsIn(sentence: Sentence): ReadonlyMap<PatternSet, readonly PatternHit[]> {
    let words = this.#words.get(sentence);
    if (!words) {
      words = this.#automaton.match(sentence.tokens);
      this.#words.set(sentence, words);
    }
    return words;
  }

  #looseIn(matcher: Matcher, sentence: Sentence): readonly Hit[] {
    let kept = this.#loose.get(sentence);
    if (!kept) {
      kept = new Map();
      this.#loose.set(sentence, kept);
    }
    let loose = kept.get(matcher);
    if (!loose) {
      loose = looseHits(matcher, sentence);
      kept.set(matcher, loose);
    }
    return loose;
  }
}

function placedHits(text: TextReading, placed: PlacedSentence, hits: readonly Hit[]): PlacedHit[] {
  return hits.flatMap((hit) => {
    const span = { start: placed.start + hit.start, end: placed.start + hit.end };
    return text.touchesSkipped(span) ? [] : [{ ...hit, ...span, sentence: placed.index }];
  });
}
