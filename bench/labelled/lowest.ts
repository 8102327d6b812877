/** Where a smooth function is lowest (L-BFGS): a few dozen looks at all rows where plain steps need hundreds. */

const MEMORY = 6;
const ENOUGH = 1e-4;
const MOST_HALVINGS = 20;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
/** a + by * b, in place. */
const add = (a: Float64Array, b: Float64Array, by: number): void => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + by * (b[i] as number);
};

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly rho: number;
}

/** `look` answers the value and adds the slope to the second argument. */
export function lowest(
  start: Float64Array,
  rounds: number,
  look: (at: Float64Array, gradient: Float64Array) => number,
): Float64Array {
  let at = Float64Array.from(start);
  let gradient = new Float64Array(at.length);
  let value = look(at, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = downhill(gradient, steps);
    const slope = dot(way, gradient);
    if (slope > -1e-14) break;
    let length = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    for (let tries = 0; ; tries++) {
      const there = Float64Array.from(at);
      add(there, way, length);
      const next = new Float64Array(at.length);
      const lower = look(there, next);
      if (lower > value + ENOUGH * length * slope && tries < MOST_HALVINGS) {
        length /= 2;
        continue;
      }
      if (lower > value) return at;
      const moved = Float64Array.from(there);
      add(moved, at, -1);
      const turned = Float64Array.from(next);
      add(turned, gradient, -1);
      const curve = dot(moved, turned);
      if (curve > 1e-16) steps.push({ moved, turned, rho: 1 / curve });
      if (steps.length > MEMORY) steps.shift();
      [at, gradient, value] = [there, next, lower];
      break;
    }
  }
  return at;
}

function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const way = gradient.map((slope) => -slope);
  const last = steps.at(-1);
  if (!last) return way;
  const backwards = steps.toReversed().map((step) => {
    const by = step.rho * dot(step.moved, way);
    add(way, step.turned, -by);
    return { step, by };
  });
  const size = 1 / (last.rho * dot(last.turned, last.turned));
  for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * size;
  for (const { step, by } of backwards.toReversed()) add(way, step.moved, by - step.rho * dot(step.turned, way));
  return way;
}
