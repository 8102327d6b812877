/** Which terms of an index a typed word may mean, and how much each is worth beside the word itself. */
import { firstAt } from './postings.ts';
import { allowedTypos, bitCount, letterBits, typosBetween } from './typos.ts';

export interface Terms {
  readonly terms: readonly string[];
  readonly bits: Int32Array;
}

type Add = (term: number, factor: number) => void;

export function expandPrefix({ terms }: Terms, prefix: string, exact: number, begun: number, add: Add): boolean {
  let found = false;
  for (let t = firstAt(terms, prefix); terms[t]?.startsWith(prefix); t += 1) {
    const length = terms[t]?.length ?? 1;
    add(t, length === prefix.length ? exact : begun * (0.5 + (0.5 * prefix.length) / length));
    found = true;
  }
  return found;
}

export interface Typed {
  readonly word: string;
  /** Still being typed. */
  readonly isLast: boolean;
  /** It is a word of the library as it stands. */
  readonly isKnown: boolean;
  /** Some word of the library begins with it. */
  readonly isBeginning: boolean;
}

export function expandWord(
  all: Terms,
  { word, isLast, isKnown, isBeginning }: Typed,
  forgiving: boolean,
  add: Add,
): void {
  expandPrefix(all, word, 1, isLast ? 0.8 : 0.5, add);
  if (isKnown && !forgiving) return;
  const limit = allowedTypos(word.length);
  if (limit === 0) return;
  const { terms } = all;
  const bits = letterBits(word);
  const asPrefix = isLast && !isBeginning;
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  for (let t = 0; t < terms.length; t += 1) {
    const other = all.bits[t] ?? 0;
    // Letters of the typed word that the term lacks: at most one for each typo.
    if (bitCount(bits & ~other) > limit) continue;
    const term = terms[t] ?? '';
    const whole = Math.abs(term.length - word.length) <= limit;
    if (whole) {
      if (bitCount(bits ^ other) > 2 * limit) continue;
    } else {
      // As a beginning, the first letter has to be one of the first two, or far too many terms would qualify.
      if (!asPrefix || term.length < word.length) continue;
      const start = term.charCodeAt(0);
      if (start !== first && start !== second) continue;
    }
    const typos = typosBetween(word, term, limit, asPrefix && !whole);
    if (typos > 0 && typos <= limit) add(t, (whole ? 0.6 : 0.45) / typos);
  }
}

/** Whether the library knows the word, in any of its segments. */
export function typedWord(segments: readonly Terms[], word: string, isLast: boolean): Typed {
  const begin = segments.map(({ terms }) => terms[firstAt(terms, word)] ?? '');
  return {
    word,
    isLast,
    isKnown: begin.includes(word),
    isBeginning: begin.some((term) => term.startsWith(word)),
  };
}
