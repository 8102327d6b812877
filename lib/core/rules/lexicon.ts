/** One trie for everything a voice looks for: rules, glossary and brand terms. Hits are kept with the sentence. */
import { PatternTrie, type PatternHit, type PatternSet } from '../text/patterns.ts';
import type { Sentence, TextReading } from '../text/reading.ts';
import { type Hit, looseHits, type Matcher } from './matcher.ts';

export interface PlacedHit extends Hit {
  readonly sentence: number;
}

export class Lexicon {
  readonly #trie = new PatternTrie();
  readonly #words = new WeakMap<Sentence, ReadonlyMap<PatternSet, readonly PatternHit[]>>();
  readonly #loose = new WeakMap<Sentence, Map<Matcher, readonly Hit[]>>();

  add(matcher: Matcher): void {
    for (const { pattern, sequence } of matcher.sequences) this.#trie.insert(sequence, matcher.set, pattern);
  }

  find(matcher: Matcher, sentence: Sentence): readonly Hit[] {
    let words = this.#words.get(sentence);
    if (!words) {
      words = this.#trie.match(sentence.tokens);
      this.#words.set(sentence, words);
    }
    const hits = words.get(matcher.set) ?? [];
    if (matcher.regexes.length === 0 && matcher.tags.length === 0) return hits;
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
    return [...hits, ...loose].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** All over a text, without what is skipped. */
  findAll(matcher: Matcher, text: TextReading): readonly PlacedHit[] {
    const found: PlacedHit[] = [];
    for (const placed of text.sentences)
      for (const hit of this.find(matcher, placed.sentence)) {
        const span = { start: placed.start + hit.start, end: placed.start + hit.end };
        if (!text.touchesSkipped(span)) found.push({ ...hit, ...span, sentence: placed.index });
      }
    return found;
  }
}
