/**
 * Words met so far, one record each: a text is read into records and not into strings of its own, and what follows from a
 * word alone (its stem, its kind) is worked out once. Bounded: a day of typing must not grow a page's memory.
 */

/** A word whatever its capitals. */
export class Word {
  /** See `wordFact`. */
  readonly facts: unknown[] = [];
  /** Number among the words of patterns, 0 for any other; as of `seen`. See patterns.ts. */
  id = 0;
  seen = -1;

  constructor(
    /** Lower case, straight apostrophes. */
    readonly norm: string,
    /** Begins with a letter or digit; the others are marks. */
    readonly isWord: boolean,
  ) {}
}

/** A word as it is written. */
export interface Spelling {
  readonly text: string;
  readonly word: Word;
  readonly hash: number;
}

let facts = 0;

/** Something that follows from a word alone, worked out once per word. Never undefined. */
export function wordFact<T>(read: (norm: string) => T): (word: Word) => T {
  const at = facts++;
  return (word) => {
    const known = word.facts[at];
    if (known !== undefined) return known as T;
    const fact = read(word.norm);
    word.facts[at] = fact;
    return fact;
  };
}

const SLOTS = 1 << 15;
/** A language has few words; what is met once (numbers, names) must not stay for ever. */
const MOST = SLOTS / 2;
const LONGEST = 24;
let table: (Spelling | undefined)[] = new Array(SLOTS);
let size = 0;

/** The word between two places of a text. `isWord`: it begins with a letter or digit. */
export function spellingAt(text: string, start: number, end: number, isWord: boolean): Spelling {
  let hash = end - start;
  let isKept = end - start <= LONGEST;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // What has a digit is not met again.
    if (code <= 57 && code >= 48) isKept = false;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  if (!isKept) return spelt(text.slice(start, end), isWord, hash);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let one = table[slot]; one !== undefined; one = table[slot]) {
    if (one.hash === hash && isAt(text, start, end, one.text)) return one;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const one = spelt(text.slice(start, end), isWord, hash);
  if (size >= MOST) {
    table = new Array(SLOTS);
    size = 0;
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  } else while (table[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = one;
  size++;
  return one;
}

function spelt(text: string, isWord: boolean, hash: number): Spelling {
  const norm = normalise(text);
  // Spellings of one word share its record.
  const word = norm === text || norm === '' ? new Word(norm, isWord) : spellingAt(norm, 0, norm.length, isWord).word;
  return { text, word, hash };
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}

/** Lower case, with straight apostrophes. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') || lower.includes('‘') || lower.includes('`') ? lower.replace(/[’‘`]/g, "'") : lower;
}
