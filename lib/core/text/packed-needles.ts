/**
 * Needles as a string: all in order, each as how much of its way it shares with the one before it, the rest of the way and
 * the numbers of its conditions. Read from front to back it is the tree of them.
 */
export interface Packed {
  readonly needles: string;
  readonly conditions: number;
  /** Keys of expressions, each with the numbers of its conditions. */
  readonly expressions: string;
}

export interface Grown {
  /** The needle goes on; `depth` counts from 0. */
  step(column: number, depth: number): void;
  /** It ends there, and this condition holds. */
  hold(condition: number, depth: number): void;
}

/** For `pack-needles.ts`. Depths are small letters; columns, and conditions in two digits, are what stands before them. */
export const DEPTH = 'a'.charCodeAt(0);
export const DIGIT = '#'.charCodeAt(0);
export const BASE = 56;
export const HOLDS = '|';
const MARK = HOLDS.charCodeAt(0);

/** Of a long source not every letter: a first answer asks for hundreds of expressions. */
const MOST_LETTERS = 200;

/** Two expressions of one key would be a mistake; the build sees to it that there are none. A slash is the same with and without its escape. */
export function keyOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string {
  const plain = source.replaceAll('\\/', '/');
  const step = Math.ceil(plain.length / MOST_LETTERS);
  let hash = 0x811c9dc5 ^ plain.length;
  for (let at = 0; at < plain.length; at += step) hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}${flags}`;
}

export function grow(needles: string, { step, hold }: Grown): void {
  let depth = 0;
  let isHeld = false;
  for (let at = 0; at < needles.length; at++) {
    const code = needles.charCodeAt(at);
    if (code === MARK) isHeld = true;
    else if (code >= DEPTH) {
      depth = code - DEPTH;
      isHeld = false;
    } else if (isHeld) hold((code - DIGIT) * BASE + needles.charCodeAt(++at) - DIGIT, depth);
    else step(code - DIGIT, depth++);
  }
}

/** The conditions of an expression by its key: of most a text never asks, and their numbers are not read. */
export function conditionsByKey(expressions: string): (key: string) => readonly number[] | undefined {
  const rows = new Map<string, string>();
  for (const row of expressions.split('\n')) {
    const end = row.indexOf(' ');
    if (end < 0) rows.set(row, '');
    else rows.set(row.slice(0, end), row.slice(end + 1));
  }
  return (key) => {
    const row = rows.get(key);
    return row === '' ? [] : row?.split(' ').map((number) => Number.parseInt(number, 36));
  };
}
