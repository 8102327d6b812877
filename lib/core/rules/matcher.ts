/** A list of patterns as a rule writes it, ready to be looked for: words for the automaton, the rest for themselves. */
import type { Span } from '../model.ts';
import { expand, PatternError } from '../text/pattern-syntax.ts';
import type { PatternSet } from '../text/patterns.ts';
import type { Sentence } from '../text/reading.ts';
import { type EngineName, type Regex, regexEngine, tagger } from './engines.ts';
import { type TagPattern, tagPattern } from './tag-pattern.ts';

export interface Hit extends Span {
  /** Index into the patterns of the matcher. */
  readonly pattern: number;
}

export interface Matcher {
  readonly set: PatternSet;
  /** Patterns that mean at least one phrase of words alone. */
  readonly words: readonly { readonly pattern: number; readonly text: string }[];
  /** How many word sequences the patterns mean, which is what they cost to hold. */
  readonly phrases: number;
  readonly tags: readonly { readonly pattern: number; readonly match: TagPattern }[];
  readonly regexes: readonly { readonly pattern: number; readonly regex: Regex }[];
}

export interface MatcherProblem {
  readonly index: number;
  readonly error: PatternError;
}

const REGEX = /^\s*re:\s*/;

/** `waits` gets what is not loaded: such a pattern finds nothing until it is. */
export function compileMatcher(
  name: string,
  patterns: readonly string[],
  problems: MatcherProblem[],
  waits: Set<EngineName>,
): Matcher {
  const set = { name, patterns };
  const words: { pattern: number; text: string }[] = [];
  const tags: { pattern: number; match: TagPattern }[] = [];
  const regexes: { pattern: number; regex: Regex }[] = [];
  let phrases = 0;
  patterns.forEach((source, pattern) => {
    try {
      const prefix = REGEX.exec(source)?.[0];
      if (prefix !== undefined) {
        const compile = regexEngine();
        if (compile) regexes.push({ pattern, regex: compile(source.slice(prefix.length)) });
        else waits.add('regex');
        return;
      }
      const sequences = expand(source);
      phrases += sequences.length;
      words.push({ pattern, text: source });
      for (const sequence of sequences)
        if (sequence.some((element) => element !== 'gap' && 'tag' in element)) {
          if (!tagger()) waits.add('tags');
          tags.push({ pattern, match: tagPattern(sequence) });
        }
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push({ index: pattern, error });
    }
  });
  return { set, words, phrases, tags, regexes };
}

/** Has patterns the automaton cannot know. */
export const isLoose = ({ regexes, tags }: Matcher): boolean => regexes.length > 0 || tags.length > 0;

/** What the automaton cannot know: regular expressions and tags. */
export function looseHits(matcher: Matcher, sentence: Sentence): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { pattern, regex } of matcher.regexes)
    for (const { start, end } of regex.matches(sentence.text)) hits.push({ start, end, pattern });
  for (const { pattern, match } of matcher.tags)
    for (const { start, end } of match(sentence)) hits.push({ start, end, pattern });
  return hits;
}
