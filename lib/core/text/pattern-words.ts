/**
 * The words of patterns: their numbers, and how those begin that a pattern can begin with. A pattern waits unread until a
 * text has such a word, so that thousands of patterns cost a start next to nothing.
 */
import { formsOf, isIrregular } from './forms.ts';
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

/** 0 where the second character is none of ASCII: no pattern waits for that. */
const keyOf = (first: number, second: number): number => first * 128 + second;
export const KEYS = 128 * 128;

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);
/** "-" and the like between two letters; see tokens.ts. */
const isJoiner = (code: number): boolean =>
  code === 45 || code === 46 || code === 47 || code === 38 || code === 39 || code === 95 || code === 64;

export const keyOfWord = wordFact((norm): number => {
  const first = norm.charCodeAt(0);
  const second = norm.length > 1 ? norm.charCodeAt(1) : 0;
  return first < 128 && second < 128 ? keyOf(first, second) : 0;
});

/** Of a pattern that begins with a plain word; 0 for any other. */
export const keyOfStart = (pattern: string): number => keyAt(pattern, 0);

/** Null when the pattern is to be read at once: it may begin in a way that is not seen at a glance. */
export function keysOf(pattern: string): readonly number[] | null {
  const keys: number[] = [];
  let depth = 0;
  for (let at = 0; ; at++) {
    const char = pattern[at];
    if (char === undefined || char === '[' || char === '\\') return null;
    if (char === '}') depth--;
    else if (char === '{') depth++;
    // Words after the first of a group are too many keys, never too few.
    if (char === '{' || char === '|' || at === 0) {
      const from = char === '{' || char === '|' ? at + 1 : at;
      if (pattern[from] !== '{' && !keysAt(pattern, from, keys)) return null;
    }
    if (depth === 0) return keys;
  }
}

function keysAt(pattern: string, at: number, keys: number[]): boolean {
  if (pattern[at] !== '~') {
    const key = keyAt(pattern, at);
    if (key !== 0) keys.push(key);
    return key !== 0;
  }
  let end = at + 1;
  while (isPlain(small(pattern.charCodeAt(end)))) end++;
  const lemma = pattern.slice(at + 1, end).toLowerCase();
  if (lemma.length < 2) return false;
  // Forms of a long word begin as it does.
  const forms = lemma.length > 3 && !isIrregular(lemma) ? [lemma] : formsOf(lemma);
  for (const form of forms) keys.push(keyOf(form.charCodeAt(0), form.length > 1 ? form.charCodeAt(1) : 0));
  return true;
}

function keyAt(pattern: string, at: number): number {
  const first = small(pattern.charCodeAt(at));
  if (!isPlain(first)) return 0;
  const next = small(pattern.charCodeAt(at + 1));
  if (isPlain(next)) return keyOf(first, next);
  // The end, " ", "|" and "}".
  if (Number.isNaN(next) || next === 32 || next === 124 || next === 125) return keyOf(first, 0);
  return isJoiner(next) && isPlain(small(pattern.charCodeAt(at + 2))) ? keyOf(first, next) : 0;
}
