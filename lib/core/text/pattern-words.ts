/**
 * The words of patterns: their numbers, and how those begin that a pattern can begin with. A pattern waits unread until a
 * text has such a word, so that thousands of patterns cost a start next to nothing.
 */
import { type Word, wordFact } from './words.ts';

/** Words of patterns by number: numbers are found in a table faster than strings. */
const ids = new Map<string, number>();

export function idOf(norm: string): number {
  let id = ids.get(norm);
  if (id === undefined) {
    id = ids.size + 1;
    ids.set(norm, id);
  }
  return id;
}

/** 0 when no pattern that was opened has the word. */
export function numberOf(word: Word): number {
  if (word.seen !== ids.size) {
    word.id = ids.get(word.norm) ?? 0;
    word.seen = ids.size;
  }
  return word.id;
}

/** Keys are below this. */
export const KEYS = 128 * 128;

/** 0 where the second character is not a small letter or digit: no pattern waits for that. */
const keyOf = (first: number, second: number): number => first * 128 + second;

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

export const keyOfWord = wordFact((norm): number => {
  const first = norm.charCodeAt(0);
  const second = norm.length > 1 ? norm.charCodeAt(1) : 0;
  return first < 128 && second < 128 ? keyOf(first, second) : 0;
});

/** Null when the pattern is to be read at once: it may begin in a way that is not seen at a glance. */
export function keysOf(pattern: string): readonly number[] | null {
  if (pattern[0] !== '{') {
    const key = keyAt(pattern, 0);
    return key === 0 ? null : [key];
  }
  const keys: number[] = [];
  for (let at = 0; ; at++) {
    const char = pattern[at];
    if (char === '{' || char === '|') {
      const key = keyAt(pattern, at + 1);
      if (key === 0) return null;
      keys.push(key);
    } else if (char === '}') return keys;
    else if (char === undefined || char === '[' || char === '\\') return null;
  }
}

function keyAt(pattern: string, at: number): number {
  const first = small(pattern.charCodeAt(at));
  if (!isPlain(first)) return 0;
  const next = pattern[at + 1];
  if (next === undefined || next === ' ' || next === '|' || next === '}') return keyOf(first, 0);
  const second = small(next.charCodeAt(0));
  return isPlain(second) ? keyOf(first, second) : 0;
}
