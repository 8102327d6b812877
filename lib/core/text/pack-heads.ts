/** Writes what `packed-heads.ts` reads, when the engine is built. */
import { bucketOf, type PackedHeads, packedBuckets } from './packed-heads.ts';
import { stepsFrom } from './pattern-steps.ts';
import type { PatternSet } from './patterns.ts';

export function packedHeads(sets: readonly PatternSet[]): PackedHeads {
  const names = new Set(sets.map(({ name }) => name));
  if (names.size < sets.length) throw new Error('Two sets of phrases have one name.');
  return {
    sets: sets.map(({ name, patterns }) => [name, patterns.length]),
    buckets: packedBuckets(sets.flatMap((set) => set.patterns.map((short, at) => firstBuckets(set, short, at)))),
  };
}

function firstBuckets(set: PatternSet, short: string, at: number): readonly number[] {
  const text = set.inFull?.(short, at) ?? short;
  const buckets = new Set<number>();
  stepsFrom(text, 0, {
    word: (norm) => buckets.add(bucketOf(norm)),
    gap: () => {
      throw new Error(`${set.name}: “${text}” begins with any word.`);
    },
    end: () => {},
  });
  if (buckets.size === 0) throw new Error(`${set.name}: “${text}” begins with no word.`);
  return [...buckets].sort((a, b) => a - b);
}
