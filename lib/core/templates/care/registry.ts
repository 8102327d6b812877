import type { CareLook } from './care.ts';

const files = import.meta.glob<CareLook>('./looks/*.ts', { eager: true, import: 'look' });

/** What is quick comes first. */
const SLOW: readonly string[] = ['broken', 'rule'];

export const looks: readonly CareLook[] = Object.values(files).sort(
  (a, b) => SLOW.indexOf(a.id) - SLOW.indexOf(b.id) || (a.id < b.id ? -1 : 1),
);
