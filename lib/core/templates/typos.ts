/** One bit per letter (others share the rest): two words a typo apart differ in few bits, so most are ruled out by one xor. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return bits;
}

export function bitCount(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function allowedTypos(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

const WIDTH = 64;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)];

/**
 * Typos (insert, drop, replace, swap of neighbours) between `typed` and `word`, or `limit + 1` when there are more.
 * With `asPrefix`, the best over all beginnings of `word`: the rest has not been typed yet.
 */
export function typosBetween(typed: string, word: string, limit: number, asPrefix: boolean): number {
  const n = typed.length;
  const m = asPrefix ? Math.min(word.length, n + limit) : word.length;
  if (n >= WIDTH || m >= WIDTH || n - m > limit || (!asPrefix && m - n > limit)) return limit + 1;
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= m; j += 1) last[j] = j;
  for (let i = 1; i <= n; i += 1) {
    row[0] = i;
    let best = i;
    const a = typed.charCodeAt(i - 1);
    for (let j = 1; j <= m; j += 1) {
      const b = word.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a === b ? 0 : 1));
      if (i > 1 && j > 1 && a === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === b) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  if (!asPrefix) return Math.min(last[m] ?? limit + 1, limit + 1);
  let best = limit + 1;
  for (let j = 0; j <= m; j += 1) best = Math.min(best, last[j] ?? best);
  return best;
}
