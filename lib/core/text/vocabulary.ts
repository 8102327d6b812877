/** The pattern sets of all built-in signals and checks, so that they compile into one trie. */
import type { PatternSet } from './patterns.ts';
import { PatternTrie } from './patterns.ts';

const sets: PatternSet[] = [];

/** Declares a list of phrases at module level: `const sorry = phrases('apology.sorry', ['[so|very] sorry', …])`. */
export function phrases(name: string, patterns: readonly string[]): PatternSet {
  const set = { name, patterns };
  sets.push(set);
  return set;
}

let shared: { readonly sets: number; readonly trie: PatternTrie } | null = null;

/** One trie over everything declared so far, the same for all checkers. Call after all signals and checks are loaded. */
export function compileVocabulary(): PatternTrie {
  if (shared?.sets === sets.length) return shared.trie;
  const trie = new PatternTrie();
  for (const set of sets) trie.add(set);
  shared = { sets: sets.length, trie };
  return trie;
}
