/** In which order messages stand, told by numbers and times of the page. */
import { wallClock } from '../../quotes.ts';

/** Whether the first of these is greater than the last; nothing where they do not differ or are not known. */
export function fallsOver(items: readonly Element[], value: (item: Element) => string | number | undefined) {
  const [first, last] = [items[0], items.at(-1)].map((item) => item && value(item));
  return first !== undefined && last !== undefined && first !== last ? first > last : undefined;
}

export function rankOf(said: string | undefined): number | undefined {
  return said && /^\d+$/.test(said) ? Number(said) : undefined;
}

/** Unix seconds are what some pages keep for their scripts. */
export function instant(said: string): string | undefined {
  return /^1\d{9}$/.test(said) ? new Date(Number(said) * 1000).toISOString() : wallClock(said);
}
