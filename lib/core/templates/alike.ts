import { SMALL, stem } from './stems.ts';
import { fold, wordsOf } from './words.ts';

/** No numbers: an order or a phone number says nothing about which reply fits. */
export function tellingWords(message: string): readonly string[] {
  return wordsOf(fold(message)).filter((word) => word.length > 2 && !/\p{N}/u.test(word));
}

const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map(stem).filter((one) => !SMALL.has(one)));

/** Half of the shorter one's words, and two at least: what a person would call the same question. */
const SHARED = 0.5;

/** How many of the messages, given as words, ask what this one does. */
export function countAlike(message: readonly string[], others: readonly (readonly string[])[]): number {
  const own = stemsOf(message);
  return others.filter((words) => {
    const other = stemsOf(words);
    const both = [...own].filter((one) => other.has(one)).length;
    return both >= 2 && both >= SHARED * Math.min(own.size, other.size);
  }).length;
}
