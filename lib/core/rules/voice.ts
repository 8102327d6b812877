/**
 * What a voice looks for, compiled once: by the identity of its lists, and by their content when a page hands over the
 * same voice anew. Sentences know nothing of it and are never read again for a new voice.
 */
import type { Span, Term, Voice } from '../model.ts';
import type { Line } from '../text/line.ts';
import { expand, literally, PatternError } from '../text/pattern-syntax.ts';
import type { Sentence } from '../text/sentence.ts';
import { type CompiledRules, compileRules } from './compile.ts';
import { enginesRevision } from './engines.ts';
import { Lexicon } from './lexicon.ts';
import type { Matcher } from './matcher.ts';

export interface CompiledVoice extends CompiledRules {
  readonly lexicon: Lexicon;
  /** The glossary: a hit's `pattern` is the index of its term. */
  readonly terms: Matcher;
  /** The sentences of a line that the lead has approved, as they stand in a template. */
  readonly approved: (line: Line) => readonly Span[];
}

interface Kept {
  readonly voice: Voice;
  readonly key: string | null;
  readonly revision: number;
  readonly compiled: CompiledVoice;
}

/** A page has one voice per channel; an audit one per run. */
const MOST_VOICES = 8;
let kept: readonly Kept[] = [];
const builtIn = new Set<string>();

/** Ids of built-in checks: a pack may give them a value and a grade. */
export function nameBuiltIn(ids: Iterable<string>): void {
  for (const id of ids) builtIn.add(id);
}

export function compiledVoice(voice: Voice): CompiledVoice {
  const revision = enginesRevision();
  const same = kept.find((one) => one.revision === revision && isSame(one.voice, voice));
  if (same) return first(same);
  const key = keyOf(voice);
  const equal = kept.find((one) => one.revision === revision && key !== null && one.key === key);
  if (equal) return first({ ...equal, voice }, equal);
  return first({ voice, key, revision, compiled: compile(voice) });
}

function first(used: Kept, instead: Kept = used): CompiledVoice {
  if (kept[0] !== used) kept = [used, ...kept.filter((one) => one !== instead)].slice(0, MOST_VOICES);
  return used.compiled;
}

const isSame = (one: Voice, other: Voice): boolean =>
  one === other ||
  (one.rules === other.rules &&
    one.glossary === other.glossary &&
    one.approved === other.approved &&
    one.language === other.language);

function keyOf({ rules, glossary, approved, language }: Voice): string | null {
  try {
    return JSON.stringify([language, rules, glossary, approved]);
  } catch (error) {
    // Rules that refer to themselves have no text to compare; they are wrong anyway and told so.
    if (error instanceof Error) return null;
    throw error;
  }
}

function compile(voice: Voice): CompiledVoice {
  const lexicon = new Lexicon();
  const compiled = compileRules(voice.rules, lexicon, voice.language, builtIn);
  const terms = termsMatcher(voice.glossary);
  lexicon.add(terms);
  return { ...compiled, lexicon, terms, approved: approving(voice.approved) };
}

const plain = (sentence: string): string => sentence.replace(/\s+/g, ' ').trim();

/** Kept with the sentence, and again with the line: a key asks the sentence it changed and walks over few lines. */
function approving(approved: readonly string[]): CompiledVoice['approved'] {
  if (approved.length === 0) return () => [];
  const all = new Set(approved.map(plain));
  const sentences = new WeakMap<Sentence, boolean>();
  const isApproved = (sentence: Sentence): boolean => {
    let is = sentences.get(sentence);
    if (is === undefined) {
      is = all.has(plain(sentence.text));
      sentences.set(sentence, is);
    }
    return is;
  };
  const lines = new WeakMap<Line, readonly Span[]>();
  return (line) => {
    let found = lines.get(line);
    if (!found) {
      found = line.sentences.filter(({ sentence }) => isApproved(sentence));
      lines.set(line, found);
    }
    return found;
  };
}

/** A term that is no pattern stands for itself: "C++ {beta}" is a name, not a mistake. */
function termsMatcher(glossary: readonly Term[]): Matcher {
  const set = { name: 'voice.glossary', patterns: glossary.map(({ term }) => term) };
  const words = glossary.flatMap(({ term }, pattern) => {
    const text = [term, literally(term)].find(isOfWords);
    return text === undefined ? [] : [{ pattern, text }];
  });
  return { set, words, phrases: words.length, tags: [], regexes: [] };
}

function isOfWords(text: string): boolean {
  try {
    return expand(text).every((sequence) => sequence.every((element) => element === 'gap' || 'words' in element));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return false;
  }
}
