/** Where words stand and how sure the engine is: nothing that is drawn depends on it, and it changes with every key. */
const UNDRAWN: ReadonlySet<string> = new Set(['start', 'end', 'span', 'confidence']);

type Parts = Readonly<Record<string, unknown>>;

/**
 * `now`, with every part that says the same as its like in `before` taken from there: what is drawn from such a part is
 * not drawn again. What is not drawn counts for nothing: who writes looks it up anew.
 */
export function sharing<T extends object>(before: T | null, now: T): T {
  return shared(before, now) as T;
}

function shared(before: unknown, now: unknown): unknown {
  if (Object.is(before, now) || !hasParts(before) || !hasParts(now)) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  const parts = Object.entries(now).map(([key, part]) => [key, shared(before[key], part)] as const);
  const same = parts.every(([key, part]) => UNDRAWN.has(key) || (key in before && Object.is(before[key], part)));
  if (same && parts.length === Object.keys(before).length) return before;
  return Array.isArray(now) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

const hasParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
