/** Selectors written short: where they were seen is said once, what was seen there is listed. */
import type { Selector } from '../record.ts';

type More = Pick<Selector, 'inFrame' | 'attribute' | 'pattern'>;

export function seenIn(seen: string, certainty: Selector['certainty']): (css: string, more?: More) => Selector {
  return (css, more = {}) => ({ css, seen, certainty, ...more });
}
