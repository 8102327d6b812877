/**
 * Long work in short steps: whoever runs it may answer others between two of them. A step is a few milliseconds at most.
 */
export type Steps<T> = Generator<void, T, void>;

/** All at once, where nobody else waits. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const RUN = 2_000;

/** In the order of UTF-16 code units, as `sort()` has it. */
export function* sorted(words: readonly string[]): Steps<string[]> {
  let runs: string[][] = [];
  for (let from = 0; from < words.length; from += RUN) {
    runs.push(words.slice(from, from + RUN).sort());
    yield;
  }
  while (runs.length > 1) {
    const longer: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? []));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged(one: readonly string[], other: readonly string[]): Steps<string[]> {
  const all: string[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const [left, right] = [one[a], other[b]];
    if (right === undefined || (left !== undefined && left <= right)) {
      all.push(left ?? '');
      a += 1;
    } else {
      all.push(right);
      b += 1;
    }
    if (all.length % RUN === 0) yield;
  }
  return all;
}
