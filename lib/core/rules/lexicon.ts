/**
 * One automaton for everything a voice looks for: rules, glossary and brand terms. Hits are kept with the sentence, and
 * again with the line, so that a key asks the sentence it changed and walks over lines that have hits.
 */
import type { Line } from '../text/line.ts';
import { PatternAutomaton, type PatternHit, type PatternSet } from '../text/patterns.ts';
import type { PlacedLine, Sentence, TextReading } from '../text/reading.ts';
import { type Hit, isLoose, looseHits, type Matcher } from './matcher.ts';

/** `sentence` counts within the line, or within the text where positions are those of the text. */
export interface PlacedHit extends Hit {
  readonly sentence: number;
}

type SetHits = readonly (readonly [PatternSet, readonly PlacedHit[]])[];
const NONE: readonly never[] = [];

export class Lexicon {
  readonly #automaton = new PatternAutomaton();
  readonly #words = new WeakMap<Sentence, ReadonlyMap<PatternSet, readonly PatternHit[]>>();
  readonly #loose = new WeakMap<Sentence, Map<Matcher, readonly Hit[]>>();
  readonly #lines = new WeakMap<Line, SetHits>();
  readonly #looseLines = new WeakMap<Line, Map<Matcher, readonly PlacedHit[]>>();
  readonly #texts = new WeakMap<TextReading, ReadonlyMap<PatternSet, readonly PlacedHit[]>>();

  add(matcher: Matcher): void {
    for (const { pattern, text } of matcher.words) this.#automaton.add(matcher.set, pattern, text);
  }

  /** All over a text, without what is skipped. */
  findAll(matcher: Matcher, text: TextReading): readonly PlacedHit[] {
    const words = this.found(text).get(matcher.set) ?? NONE;
    if (!isLoose(matcher)) return words;
    let loose: PlacedHit[] | null = null;
    for (const line of text.lines) {
      const hits = this.#looseOf(matcher, line.read);
      if (hits.length > 0) loose = placed(text, line, hits, loose);
    }
    return loose ? [...words, ...loose].sort((a, b) => a.start - b.start || b.end - a.end) : words;
  }

  /** Which sets have hits in a text: cost follows the hits, so twenty thousand rules that say nothing cost nothing. */
  found(text: TextReading): ReadonlyMap<PatternSet, readonly PlacedHit[]> {
    const known = this.#texts.get(text);
    if (known) return known;
    const found = new Map<PatternSet, PlacedHit[]>();
    for (const line of text.lines)
      for (const [set, hits] of this.#wordsOf(line.read)) {
        const all = placed(text, line, hits, found.get(set) ?? null);
        if (all) found.set(set, all);
      }
    this.#texts.set(text, found);
    return found;
  }

  #wordsOf(line: Line): SetHits {
    const known = this.#lines.get(line);
    if (known) return known;
    const found = new Map<PatternSet, PlacedHit[]>();
    line.sentences.forEach(({ start, sentence }, index) => {
      for (const [set, hits] of this.#wordsIn(sentence)) {
        const all = found.get(set) ?? [];
        for (const hit of hits) all.push(moved(hit, start, index));
        found.set(set, all);
      }
    });
    const hits: SetHits = found.size === 0 ? NONE : [...found];
    this.#lines.set(line, hits);
    return hits;
  }

  #wordsIn(sentence: Sentence): ReadonlyMap<PatternSet, readonly PatternHit[]> {
    let words = this.#words.get(sentence);
    if (!words) {
      words = this.#automaton.match(sentence.tokens);
      this.#words.set(sentence, words);
    }
    return words;
  }

  #looseOf(matcher: Matcher, line: Line): readonly PlacedHit[] {
    const kept = keptIn(this.#looseLines, line);
    let loose = kept.get(matcher);
    if (!loose) {
      const hits = line.sentences.flatMap(({ start, sentence }, index) =>
        this.#looseIn(matcher, sentence).map((hit) => moved(hit, start, index)),
      );
      loose = hits.length === 0 ? NONE : hits;
      kept.set(matcher, loose);
    }
    return loose;
  }

  #looseIn(matcher: Matcher, sentence: Sentence): readonly Hit[] {
    const kept = keptIn(this.#loose, sentence);
    let loose = kept.get(matcher);
    if (!loose) {
      loose = looseHits(matcher, sentence);
      kept.set(matcher, loose);
    }
    return loose;
  }
}

function keptIn<Of extends object, Value>(all: WeakMap<Of, Map<Matcher, Value>>, of: Of): Map<Matcher, Value> {
  let kept = all.get(of);
  if (!kept) {
    kept = new Map();
    all.set(of, kept);
  }
  return kept;
}

const moved = ({ start, end, pattern }: Hit, by: number, sentence: number): PlacedHit => ({
  start: by + start,
  end: by + end,
  pattern,
  sentence,
});

/** Hits of a line at their place in the text, behind those of earlier lines; null as long as there is none. */
function placed(
  text: TextReading,
  { start, first }: PlacedLine,
  hits: readonly PlacedHit[],
  before: PlacedHit[] | null,
): PlacedHit[] | null {
  let all = before;
  for (const hit of hits) {
    const here = moved(hit, start, first + hit.sentence);
    if (text.touchesSkipped(here)) continue;
    all ??= [];
    all.push(here);
  }
  return all;
}
