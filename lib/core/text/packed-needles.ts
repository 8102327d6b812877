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

const BACKSLASH = 92;
const SLASH = 47;

/** Two expressions of one key would be a mistake; the build sees to it that there are none. A slash is the same with and without its escape. */
export function keyOf({ source, flags }: Pick<RegExp, 'source' | 'flags'>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === BACKSLASH && source.charCodeAt(at + 1) === SLASH) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
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

export function conditionsByKey(expressions: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    expressions.split('\n').map((row) => {
      const [key = '', ...numbers] = row.split(' ');
      return [key, numbers.map((number) => Number.parseInt(number, 36))];
    }),
  );
}
