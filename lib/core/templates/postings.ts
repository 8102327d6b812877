/** Rows of (feature, template, weight) turned into one list of templates per feature, on typed arrays. */
export interface Postings<K> {
  /** Calls `each` for every template that has `feature`. */
  visit(feature: K, each: (template: number, weight: number) => void): void;
  weight(feature: K, template: number): number;
  count(feature: K): number;
}

export function buildPostings<K>(rows: readonly ReadonlyMap<K, number>[]): Postings<K> {
  const numbers = new Map<K, number>();
  const counts: number[] = [];
  for (const row of rows) {
    for (const feature of row.keys()) {
      const number = numbers.get(feature) ?? numbers.size;
      if (number === counts.length) {
        numbers.set(feature, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, i) => {
    starts[i + 1] = (starts[i] ?? 0) + count;
  });
  const next = starts.slice();
  const size = starts.at(-1) ?? 0;
  const templates = new Uint32Array(size);
  const weights = new Float32Array(size);
  rows.forEach((row, template) => {
    for (const [feature, weight] of row) {
      const number = numbers.get(feature) ?? 0;
      const at = next[number] ?? 0;
      templates[at] = template;
      weights[at] = weight;
      next[number] = at + 1;
    }
  });
  return {
    visit(feature, each) {
      const number = numbers.get(feature);
      if (number === undefined) return;
      for (let p = starts[number] ?? 0; p < (starts[number + 1] ?? 0); p += 1) each(templates[p] ?? 0, weights[p] ?? 0);
    },
    weight(feature, template) {
      const number = numbers.get(feature);
      if (number === undefined) return 0;
      let low = starts[number] ?? 0;
      let high = starts[number + 1] ?? low;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((templates[middle] ?? 0) < template) low = middle + 1;
        else high = middle;
      }
      return templates[low] === template && low < (starts[number + 1] ?? 0) ? (weights[low] ?? 0) : 0;
    },
    count: (feature) => {
      const number = numbers.get(feature);
      return number === undefined ? 0 : (starts[number + 1] ?? 0) - (starts[number] ?? 0);
    },
  };
}
