/** Processor time, not the clock: other programs run on the same machine. */
export function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function quantile(values: readonly number[], q: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
}

export function heldMb<T>(make: () => T): { made: T; mb: number; ms: number } {
  const memory = (): number => {
    // The second time, what buffers the first one found is given back.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = memory();
  const started = cpu();
  const made = make();
  const ms = cpu() - started;
  return { made, mb: (memory() - before) / 1e6, ms };
}

export const percent = (part: number, whole: number): string =>
  whole ? `${((100 * part) / whole).toFixed(1)} %`.padStart(7) : '      –';

/** The same numbers in every run. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
