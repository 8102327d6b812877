/** The pattern sets of all built-in signals and checks, so that they compile into one automaton. */
import type { PatternSet } from './patterns.ts';
import { PatternAutomaton } from './patterns.ts';

const sets: PatternSet[] = [];

/** Declares a list of phrases at module level: `const sorry = phrases('apology.sorry', ['[so|very] sorry', …])`. */
export function phrases(name: string, patterns: readonly string[], inFull?: PatternSet['inFull']): PatternSet {
  const set = { name, patterns, ...(inFull ? { inFull } : {}) };
  sets.push(set);
  return set;
}

let shared: { readonly sets: number; readonly automaton: PatternAutomaton } | null = null;

/** One automaton over everything declared so far, the same for all checkers. Call after all signals and checks are loaded. */
export function compileVocabulary(): PatternAutomaton {
  if (shared?.sets === sets.length) return shared.automaton;
  const automaton = new PatternAutomaton();
  for (const set of sets) automaton.addAll(set);
  shared = { sets: sets.length, automaton };
  return automaton;
}

/** Everything declared so far, for the test that all of it can be read. */
export const declared = (): readonly PatternSet[] => sets;
