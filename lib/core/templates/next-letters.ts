import type { Terms } from './expand.ts';
import { firstAt } from './postings.ts';
import { fold } from './words.ts';

const LETTER = /^[\p{L}\p{N}]/u;
/** After every letter there is. */
const LAST = '\u{10ffff}';

/** What may come next in what is being typed, by the words there are: letters that begin most of them first. */
export function nextLetters(segments: readonly Terms[], typed: string, most: number): readonly string[] {
  const begun = /[\p{L}\p{N}]*$/u.exec(fold(typed))?.[0] ?? '';
  const words = new Map<string, number>();
  for (const { terms } of segments) {
    let at = firstAt(terms, begun);
    while (terms[at]?.startsWith(begun)) {
      const letter = String.fromCodePoint(terms[at]?.codePointAt(begun.length) ?? 0);
      const end = firstAt(terms, `${begun}${letter}${LAST}`);
      if (LETTER.test(letter)) words.set(letter, (words.get(letter) ?? 0) + end - at);
      at = Math.max(end, at + 1);
    }
  }
  return [...words]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([letter]) => letter);
}
