/**
 * Regular expressions that cost nothing in the sentences they cannot match: one pass over a sentence tells which of all
 * their needles (needles.ts) it has. Whoever writes a signal writes the expression alone, no guard.
 */
import { BOUNDARY, needlesOf } from './needles.ts';

export interface Expression {
  readonly regex: RegExp;
  /** Conditions by number, each true of every text the expression matches. Null until it is worth reading them. */
  conditions: readonly number[] | null;
  asked: number;
}

export const expression = (regex: RegExp): Expression => ({ regex, conditions: null, asked: 0 });

/** Reading an expression costs about as much as running it this often. A cold start reads none. */
const WORTHWHILE = 24;
/** Columns: the letters, space, apostrophe, hyphen, any digit, any other character, the boundary of a word. */
const COLUMNS = 32;
const SPACE = 26;
const APOSTROPHE = 27;
const HYPHEN = 28;
const DIGIT = 29;
const OTHER = 30;
const EDGE = 31;

/** All needles in one tree, a row of the table (one line of the processor's cache) per place; 0 is nowhere. */
let table = new Uint16Array(COLUMNS * 4096);
let rows = 1;
/** Conditions that hold when a place is reached. */
const holds: (number[] | undefined)[] = [];
const known = new Map<string, number>();

function columnOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code === 32) return SPACE;
  if (code === 39 || code === 0x2019 || code === 0x2018 || code === 96) return APOSTROPHE;
  if (code === 45) return HYPHEN;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}

function add(needle: string, condition: number): boolean {
  let row = 0;
  for (let at = 0; at < needle.length; at++) {
    const column = needle[at] === BOUNDARY ? EDGE : columnOf(needle.charCodeAt(at));
    const cell = row * COLUMNS + column;
    let next = table[cell] ?? 0;
    if (next === 0) {
      if (rows === 0xffff) return false;
      if ((rows + 1) * COLUMNS > table.length) {
        const larger = new Uint16Array(table.length * 2);
        larger.set(table);
        table = larger;
      }
      next = rows++;
      table[cell] = next;
    }
    row = next;
  }
  holds[row] ??= [];
  if (!holds[row]?.includes(condition)) holds[row]?.push(condition);
  return true;
}

function conditionOf(needles: readonly string[]): number | null {
  const key = [...needles].sort().join('\n');
  let condition = known.get(key);
  if (condition === undefined) {
    condition = known.size;
    if (!needles.every((needle) => add(needle, known.size))) return null;
    known.set(key, condition);
  }
  return condition;
}

/** Which conditions a text meets, as far as they were known when it was read. */
export class Cues {
  readonly #bits: Uint32Array;
  readonly #upTo: number;

  constructor(text: string, lines: readonly Cues[] = []) {
    this.#upTo = lines.reduce((least, line) => Math.min(least, line.#upTo), known.size);
    this.#bits = new Uint32Array((known.size >> 5) + 1);
    if (text !== '') read(text, this.#bits);
    for (const line of lines)
      for (let at = 0; at < line.#bits.length; at++) this.#bits[at] = (this.#bits[at] ?? 0) | (line.#bits[at] ?? 0);
  }

  /** No needle goes over the end of a line, so a text has what its lines have. */
  static ofLines(lines: readonly Cues[]): Cues {
    return new Cues('', lines);
  }

  /** False once more expressions have been read. */
  get isComplete(): boolean {
    return this.#upTo === known.size;
  }

  /** False only when `expression` cannot match. */
  allow(expression: Expression): boolean {
    if (expression.conditions === null) {
      if (++expression.asked === WORTHWHILE)
        expression.conditions = needlesOf(expression.regex).flatMap((needles) => conditionOf(needles) ?? []);
      return true;
    }
    for (const condition of expression.conditions)
      if (condition < this.#upTo && ((this.#bits[condition >> 5] ?? 0) & (1 << (condition & 31))) === 0) return false;
    return true;
  }
}

/** A text in columns, and where words begin and end in it. */
let columns = new Uint8Array(2048);
let edges = new Uint8Array(2049);

function read(text: string, bits: Uint32Array): void {
  const lower = text.toLowerCase();
  const { length } = lower;
  // "İ", "K" and "ſ" change what they are in small letters: everything may match.
  if (length !== text.length || /[\u017f\u212a]/.test(text)) {
    bits.fill(0xffffffff);
    return;
  }
  if (columns.length < length) {
    columns = new Uint8Array(length * 2);
    edges = new Uint8Array(length * 2 + 1);
  }
  let before = 0;
  for (let at = 0; at < length; at++) {
    const code = lower.charCodeAt(at);
    const column = columnOf(code);
    columns[at] = column;
    const word = column < SPACE || column === DIGIT || code === 95 ? 1 : 0;
    edges[at] = word ^ before;
    before = word;
  }
  edges[length] = before;
  const edge = table[EDGE] ?? 0;
  for (let at = 0; at < length; at++) {
    if (edge !== 0 && edges[at] === 1) follow(edge, at, length, bits);
    const row = table[columns[at] ?? OTHER] ?? 0;
    if (row !== 0) follow(row, at + 1, length, bits);
  }
}

function follow(from: number, start: number, length: number, bits: Uint32Array): void {
  let row = from;
  for (let at = start; ; at++) {
    const met = holds[row];
    if (met) for (const condition of met) bits[condition >> 5] = (bits[condition >> 5] ?? 0) | (1 << (condition & 31));
    const edge = table[row * COLUMNS + EDGE] ?? 0;
    if (edge !== 0 && edges[at] === 1) follow(edge, at, length, bits);
    if (at >= length) return;
    row = table[row * COLUMNS + (columns[at] ?? OTHER)] ?? 0;
    if (row === 0) return;
  }
}
