/** Texts of a library that say nearly the same: by the runs of three words they share (Jaccard). */
import { fold, wordsOf } from './words.ts';

export interface NearDuplicate {
  readonly id: string;
  /** The one before it in the library that it is most like. */
  readonly like: string;
  /** 0..1 */
  readonly same: number;
}

const ENOUGH = 0.8;
const RUN = 3;

interface Text {
  readonly id: string;
  readonly runs: ReadonlySet<string>;
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
  const texts = library.map(({ id, body }): Text => ({ id, runs: runsOf(body) }));
  const frequency = new Map<string, number>();
  for (const { runs } of texts) for (const run of runs) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  const rarest = ({ runs }: Text): readonly string[] =>
    [...runs]
      .sort((one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0) || (one < other ? -1 : 1))
      .slice(0, runs.size - Math.ceil(ENOUGH * runs.size) + 1);

  const holders = new Map<string, Text[]>();
  for (const text of texts) {
    const prefix = rarest(text);
    const candidates = new Set(prefix.flatMap((run) => holders.get(run) ?? []));
    let best: NearDuplicate | null = null;
    for (const other of candidates) {
      const same = jaccard(text.runs, other.runs);
      if (same >= ENOUGH && same > (best?.same ?? 0)) best = { id: text.id, like: other.id, same };
    }
    for (const run of prefix) {
      const before = holders.get(run);
      if (before) before.push(text);
      else holders.set(run, [text]);
    }
    yield best;
  }
}

/** The one that says nearly what `body` says, if any does. For one text: a whole library is quicker by the functions above. */
export function nearestTo(body: string, library: Library): Omit<NearDuplicate, 'id'> | null {
  const runs = runsOf(body);
  let best: Omit<NearDuplicate, 'id'> | null = null;
  for (const { id, body: other } of library) {
    // Fields make a text longer or shorter than its words do.
    if (other.length < body.length / 2 || other.length > body.length * 2) continue;
    const same = jaccard(runs, runsOf(other));
    if (same >= ENOUGH && same > (best?.same ?? 0)) best = { like: id, same };
  }
  return best;
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  // Never alike enough, whatever they share.
  if (small.size < ENOUGH * large.size) return 0;
  let both = 0;
  for (const run of small) if (large.has(run)) both++;
  return both / (one.size + other.size - both);
}

/** Fields count as one word each: the same letter with another variable is still the same letter. */
function runsOf(body: string): ReadonlySet<string> {
  const words = wordsOf(fold(body.replaceAll(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ' xfield ')));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  if (words.length > 0 && words.length < RUN) runs.add(words.join(' '));
  return runs;
}
