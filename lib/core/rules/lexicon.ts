/**
 * One automaton for everything a voice looks for: rules, glossary and brand terms. Hits are kept with the sentence, and
 * again with the line, so that a key asks the sentence it changed and walks over lines that have hits.
 */
import type { Line } from '../text/line.ts';
import { PatternAutomaton, type PatternSet } from '../text/patterns.ts';
import type { PlacedLine, Sentence, TextReading } from '../text/reading.ts';
import { Literals } from './literals.ts';
import { type Hit, isLoose, looseHits, type Matcher } from './matcher.ts';

/** `sentence` counts within the line, or within the text where positions are those of the text. */
export interface PlacedHit extends Hit {
  readonly sentence: number;
}

type SetHits = ReadonlyMap<PatternSet, readonly PlacedHit[]>;
const NONE: readonly never[] = [];
const NOTHING: SetHits = new Map();

export class Lexicon {
  readonly #automaton = new PatternAutomaton();
  /** Looked for in every sentence: those that need be, and those that wait for a literal. */
  readonly #awaited = new Set<Matcher>();
  readonly #always = new Set<Matcher>();
  readonly #literals = new Literals<Matcher>();
  readonly #found = new WeakMap<Sentence, ReadonlyMap<PatternSet, readonly Hit[]>>();
  readonly #loose = new WeakMap<Sentence, Map<Matcher, readonly Hit[]>>();
  readonly #lines = new WeakMap<Line, SetHits>();
  readonly #looseLines = new WeakMap<Line, Map<Matcher, readonly PlacedHit[]>>();
  readonly #texts = new WeakMap<TextReading, ReadonlySet<PatternSet>>();

  /** `isAwaited`: also what the automaton cannot know is looked for in every sentence, and `found` tells of it. */
  add(matcher: Matcher, isAwaited = false): void {
    for (const { pattern, text } of matcher.words) this.#automaton.add(matcher.set, pattern, text);
    if (!isAwaited || !isLoose(matcher)) return;
    this.#awaited.add(matcher);
    const { tags, regexes } = matcher;
    const waits = tags.length === 0 && regexes.every(({ regex }) => this.#literals.add(matcher, regex.literals));
    if (!waits) this.#always.add(matcher);
  }

  /** All over a text, without what is skipped. */
  findAll(matcher: Matcher, text: TextReading): readonly PlacedHit[] {
    if (!isLoose(matcher) && !this.found(text).has(matcher.set)) return NONE;
    const all: PlacedHit[] = [];
    for (const line of text.lines) {
      place(text, line, this.#hitsIn(line.read).get(matcher.set) ?? NONE, all);
      if (isLoose(matcher) && !this.#awaited.has(matcher)) place(text, line, this.#looseOf(matcher, line.read), all);
    }
    return isLoose(matcher) ? all.sort((a, b) => a.start - b.start || b.end - a.end) : all;
  }

  /**
   * Which sets have hits in a text, skipped or not: cost follows the hits, so twenty thousand rules that say nothing
   * cost nothing.
   */
  found(text: TextReading): ReadonlySet<PatternSet> {
    const known = this.#texts.get(text);
    if (known) return known;
    const found = new Set<PatternSet>();
    for (const { read } of text.lines) {
      const hits = this.#hitsIn(read);
      if (hits.size > 0) for (const set of hits.keys()) found.add(set);
    }
    this.#texts.set(text, found);
    return found;
  }

  #hitsIn(line: Line): SetHits {
    const known = this.#lines.get(line);
    if (known) return known;
    const found = new Map<PatternSet, PlacedHit[]>();
    line.sentences.forEach(({ start, sentence }, index) => {
      const here = this.#foundIn(sentence);
      if (here.size === 0) return;
      for (const [set, hits] of here) {
        const all = found.get(set) ?? [];
        for (const hit of hits) all.push(moved(hit, start, index));
        found.set(set, all);
      }
    });
    const hits: SetHits = found.size === 0 ? NOTHING : found;
    this.#lines.set(line, hits);
    return hits;
  }

  #foundIn(sentence: Sentence): ReadonlyMap<PatternSet, readonly Hit[]> {
    let found = this.#found.get(sentence);
    if (!found) {
      const words = this.#automaton.match(sentence.tokens);
      found = words;
      const waited = this.#literals.in(sentence.text);
      for (const matcher of this.#always.size === 0 ? waited : new Set([...this.#always, ...waited])) {
        const hits = looseHits(matcher, sentence);
        if (hits.length === 0) continue;
        found = new Map(found).set(matcher.set, [...(found.get(matcher.set) ?? NONE), ...hits]);
      }
      this.#found.set(sentence, found);
    }
    return found;
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

/** Hits of a line at their place in the text, behind those of earlier lines. */
function place(text: TextReading, { start, first }: PlacedLine, hits: readonly PlacedHit[], all: PlacedHit[]): void {
  for (const hit of hits) {
    const here = moved(hit, start, first + hit.sentence);
    if (!text.touchesSkipped(here)) all.push(here);
  }
}
