/** The pattern sets of all built-in signals and checks, so that they compile into one automaton. */
import { headsOf } from './packed-heads.ts';
import type { PatternSet } from './patterns.ts';
import { PatternAutomaton } from './patterns.ts';
import { HEADS } from './prepared.ts';

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
  const isPrepared = prepare(automaton);
  for (const set of sets) if (!isPrepared.has(set)) automaton.addAll(set);
  shared = { sets: sets.length, automaton };
  return automaton;
}

/** What the build has read of the patterns. A set that has others by now is read like any other. */
function prepare(automaton: PatternAutomaton): ReadonlySet<PatternSet> {
  if (!HEADS) return new Set();
  const byName = new Map(sets.map((set) => [set.name, set]));
  const prepared = HEADS.sets.map(([name, size]) => {
    const set = byName.get(name);
    return { set: set?.patterns.length === size ? set : undefined, size };
  });
  automaton.addPrepared(prepared, headsOf(HEADS.buckets));
  return new Set(prepared.flatMap(({ set }) => set ?? []));
}

/** Everything declared so far, for the test that all of it can be read. */
export const declared = (): readonly PatternSet[] => sets;
