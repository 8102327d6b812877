/**
 * "a|b|c" as three expressions: each waits for needles of its own (needles.ts), so that of a long list of turns only those are
 * compiled and run that a sentence may have.
 */
import type { Written } from './late.ts';

/** A shorter one costs less than the question what of it may be there. */
const WORTHWHILE = 400;
/** Groups that are kept or named, and what refers to them; such an expression stays whole. */
const COUNTED = /\\[1-9k]|\((?:[^?]|\?<[^=!])/;
const ESCAPES_AND_CLASSES = /\\.|\[(?:\\.|[^\]\\])*\]/g;

/** The sources of its alternatives; none where it has to stay whole. */
export function partsOf({ source, flags }: Pick<Written, 'source' | 'flags'>): readonly string[] {
  if (source.length < WORTHWHILE || /[gy]/.test(flags) || isCounted(source)) return [];
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return parts.length === 0 ? [] : [...parts, source.slice(from)];
}

const isCounted = (source: string): boolean =>
  COUNTED.test(source.replace(ESCAPES_AND_CLASSES, (one) => (/^\\[1-9k]/.test(one) ? one : '')));
