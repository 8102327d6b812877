/** Texts of a library that say nearly the same: by the runs of three words they share (Jaccard). */
import { fold, wordsOf } from './words.ts';

export interface NearDuplicate {
  readonly id: string;
  /** The one before it in the library that it is most like; of several the first. */
  readonly like: string;
  /** 0..1 */
  readonly same: number;
}

const ENOUGH = 0.8;
const RUN = 3;

interface Text {
  readonly id: string;
  /** By number, the rarest in the library first. */
  readonly runs: Uint32Array;
}

/**
 * Two sets that are as alike as `ENOUGH` share one of their rarest runs, if of each so many are looked at that the rest
 * alone would be too few (prefix filtering): a greeting that all have leads to no comparison.
 */
export function nearDuplicates(library: Library): readonly NearDuplicate[] {
  return [...nearDuplicatesIn(library)].filter((found) => found !== null);
}

type Library = readonly { readonly id: string; readonly body: string }[];

/** The same in steps, one for each text, for whoever must not be held up. */
export function* nearDuplicatesIn(library: Library): Generator<NearDuplicate | null> {
  const texts = rarestFirst(library);
  const holders = new Map<number, number[]>();
  for (const [at, { id, runs }] of texts.entries()) {
    const prefix = runs.subarray(0, runs.length - Math.ceil(ENOUGH * runs.length) + 1);
    const candidates = new Set<number>();
    for (const run of prefix) for (const holder of holders.get(run) ?? []) candidates.add(holder);
    let best: NearDuplicate | null = null;
    for (const candidate of [...candidates].sort((one, other) => one - other)) {
      const other = texts[candidate];
      const same = other ? jaccard(runs, other.runs) : 0;
      if (other && same >= ENOUGH && same > (best?.same ?? 0)) best = { id, like: other.id, same };
    }
    for (const run of prefix) {
      const before = holders.get(run);
      if (before) before.push(at);
      else holders.set(run, [at]);
    }
    yield best;
  }
}

/** Runs get their numbers in the order of how rare they are: then sorting and comparing is a matter of whole numbers. */
function rarestFirst(library: Library): readonly Text[] {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const texts = library.map(({ id, body }) => ({ id, runs: numbered(body, numbers) }));
  for (const { runs } of texts) for (const run of runs) frequency[run] = (frequency[run] ?? 0) + 1;
  const ranks = new Uint32Array(frequency.length);
  const byFrequency = Array.from(frequency, (_, run) => run).sort(
    (one, other) => (frequency[one] ?? 0) - (frequency[other] ?? 0),
  );
  for (const [rank, run] of byFrequency.entries()) ranks[run] = rank;
  return texts.map(({ id, runs }) => ({ id, runs: runs.map((run) => ranks[run] ?? 0).sort() }));
}

/** The one that says nearly what `body` says, if any does. For one text: a whole library is quicker by the functions above. */
export function nearestTo(body: string, library: Library): Omit<NearDuplicate, 'id'> | null {
  const numbers = new Map<string, number>();
  const runs = numbered(body, numbers);
  let best: Omit<NearDuplicate, 'id'> | null = null;
  for (const { id, body: other } of library) {
    // Fields make a text longer or shorter than its words do.
    if (other.length < body.length / 2 || other.length > body.length * 2) continue;
    const same = jaccard(runs, numbered(other, numbers));
    if (same >= ENOUGH && same > (best?.same ?? 0)) best = { like: id, same };
  }
  return best;
}

/** Both in rising order. */
function jaccard(one: Uint32Array, other: Uint32Array): number {
  // Never alike enough, whatever they share.
  if (Math.min(one.length, other.length) < ENOUGH * Math.max(one.length, other.length)) return 0;
  let both = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const difference = (one[a] as number) - (other[b] as number);
    if (difference === 0) both++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return both / (one.length + other.length - both);
}

/** The runs of a text, each once, in rising order of the numbers that `numbers` gives them. */
function numbered(body: string, numbers: Map<string, number>): Uint32Array {
  const runs = Uint32Array.from(runsOf(body), (run) => {
    const number = numbers.get(run) ?? numbers.size;
    numbers.set(run, number);
    return number;
  });
  return runs.sort();
}

/** Fields count as one word each: the same letter with another variable is still the same letter. */
function runsOf(body: string): ReadonlySet<string> {
  const words = wordsOf(fold(body.replaceAll(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ' xfield ')));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  if (words.length > 0 && words.length < RUN) runs.add(words.join(' '));
  return runs;
}
