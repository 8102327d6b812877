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

/** One trie over everything declared so far and `more`. Call after all signals and checks are loaded. */
export function compileVocabulary(more: readonly PatternSet[] = []): PatternTrie {
  const trie = new PatternTrie();
  for (const set of sets) trie.add(set);
  for (const set of more) trie.add(set);
  return trie;
}
