/**
 * All needles of all expressions, found in one pass: one step of a table per character, also where needles begin in the
 * middle of others (Aho and Corasick). Steps are worked out when a text first takes them, so what is not met costs nothing.
 */
import { BOUNDARY } from './needles.ts';
import { grow } from './packed-needles.ts';

/** Columns: the letters, any digit, marks that tell something alone or in pairs, the rest in kinds, the boundary of a word. */
const COLUMNS = 48;
const DIGIT = 26;
const UNDERSCORE = 27;
const APOSTROPHE = 28;
const MARKS = ' -.,?!:/@()$#[{<%;&+';
const FIRST_MARK = 29;
/** Dashes, quotation marks, dots. */
const TYPESET = 45;
const OTHER = 46;
const EDGE = 47;

const ROOT = 1;
const MOST_PLACES = 0xffff;

/** What the engine needs; more makes the tables twice as large. */
const ROOM = 1 << 15;

/** 0 is nowhere. */
let tree = new Uint16Array(COLUMNS * ROOM);
/** Where each column leads from each place, over to shorter needles where a longer one breaks off; 0 is not known yet. */
let steps = new Uint16Array(COLUMNS * ROOM);
let places = ROOT + 1;
/** The longest end of what leads to a place that is itself a place; 0 is not known yet. */
const shorter: number[] = [ROOT, ROOT];
const parent: number[] = [ROOT, ROOT];
const via: number[] = [0, 0];
/** Conditions that hold where a place is reached. */
const own: (number[] | undefined)[] = [];
/** The same with those of the shorter ones; undefined is not known yet. */
let holds: (readonly number[] | null | undefined)[] = [];
/** 1 where nothing holds, which is nearly everywhere. */
const quiet = new Uint8Array(MOST_PLACES + 1);
let isStale = false;
/** A table that nobody has written in need not be emptied. */
let isStepped = false;

/** Of the characters up to 127; the curly quotation marks that fold to an apostrophe are its column too. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  if (char >= 'a' && char <= 'z') return char.charCodeAt(0) - 97;
  if (char >= '0' && char <= '9') return DIGIT;
  if (char === '_') return UNDERSCORE;
  if (char === "'" || char === '`') return APOSTROPHE;
  return MARKS.includes(char) ? FIRST_MARK + Math.min(MARKS.indexOf(char), TYPESET - 1 - FIRST_MARK) : OTHER;
});

function columnOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  return code >= 0x2010 && code <= 0x2027 ? TYPESET : OTHER;
}
/** What `\w` is. */
const isLetter = (column: number): boolean => column <= UNDERSCORE;

/** A needle as the tree has it: the edge of a word is a column of its own. */
export function columnsOf(needle: string): readonly number[] {
  const columns: number[] = [];
  let isBound = false;
  for (let at = 0; at < needle.length; at++) {
    if (needle[at] === BOUNDARY) {
      isBound = true;
      continue;
    }
    const column = columnOf(needle.charCodeAt(at));
    const before = columns.at(-1);
    if (before === undefined ? isBound : isLetter(before) !== isLetter(column)) columns.push(EDGE);
    columns.push(column);
    isBound = false;
  }
  if (isBound) columns.push(EDGE);
  return columns;
}

/** False when there is no more room. */
export function addNeedle(needle: string, condition: number): boolean {
  let place = ROOT;
  for (const column of columnsOf(needle)) {
    const next = tree[place * COLUMNS + column] || placeAfter(place, column);
    if (next === 0) return false;
    place = next;
  }
  hold(place, condition);
  return true;
}

/** All that the build has read, into an empty tree. */
export function addPacked(needles: string): void {
  const way: number[] = [ROOT];
  grow(needles, {
    step(column, depth) {
      way[depth + 1] = placeAfter(way[depth] as number, column);
    },
    hold: (condition, depth) => hold(way[depth] as number, condition),
  });
}

/** 0 when there is no more room. */
function placeAfter(place: number, column: number): number {
  if (places > MOST_PLACES) return 0;
  if ((places + 1) * COLUMNS > tree.length) {
    const larger = new Uint16Array(tree.length * 2);
    larger.set(tree);
    tree = larger;
    steps = new Uint16Array(larger.length);
  }
  const next = places++;
  tree[place * COLUMNS + column] = next;
  shorter[next] = 0;
  parent[next] = place;
  via[next] = column;
  isStale = true;
  return next;
}

function hold(place: number, condition: number): void {
  const held = own[place];
  if (!held) own[place] = [condition];
  else if (!held.includes(condition)) held.push(condition);
  isStale = true;
}

function forget(): void {
  if (isStepped) steps.fill(0, 0, places * COLUMNS);
  isStepped = false;
  shorter.fill(0, ROOT + 1);
  holds = [];
  quiet.fill(0);
  isStale = false;
}

/** Recursion goes no deeper than a needle is long. */
function step(place: number, column: number): number {
  const cell = place * COLUMNS + column;
  const known = steps[cell] as number;
  if (known !== 0) return known;
  const child = tree[cell] as number;
  const next = child !== 0 ? child : place === ROOT ? ROOT : step(shorterOf(place), column);
  steps[cell] = next;
  isStepped = true;
  return next;
}

function shorterOf(place: number): number {
  const known = shorter[place];
  if (known) return known;
  const before = parent[place] ?? ROOT;
  const found = before === ROOT ? ROOT : step(shorterOf(before), via[place] ?? 0);
  shorter[place] = found;
  return found;
}

function heldAt(place: number): readonly number[] | null {
  const known = holds[place];
  if (known !== undefined) return known;
  const rest = place === ROOT ? null : heldAt(shorterOf(place));
  const here = own[place];
  const held = !here ? rest : rest ? [...new Set([...here, ...rest])] : here;
  holds[place] = held;
  return held;
}

/** Sets the bits of the conditions a text meets. */
export function meets(text: string, bits: Uint32Array): void {
  if (isStale) forget();
  let place = ROOT;
  let inWord = false;
  const { length } = text;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 32;
    // "K" (Kelvin) and "ſ" are letters in small letters: everything may match.
    if (code === 0x212a || code === 0x17f) {
      bits.fill(0xffffffff);
      return;
    }
    const column = columnOf(code);
    if (isLetter(column) !== inWord) {
      inWord = !inWord;
      place = step(place, EDGE);
      if (quiet[place] !== 1) set(place, bits);
    }
    if (at === length) return;
    place = step(place, column);
    if (quiet[place] !== 1) set(place, bits);
  }
}

function set(place: number, bits: Uint32Array): void {
  const held = heldAt(place);
  if (held === null) {
    quiet[place] = 1;
    return;
  }
  for (let at = 0; at < held.length; at++) {
    const condition = held[at] as number;
    bits[condition >> 5] = (bits[condition >> 5] as number) | (1 << (condition & 31));
  }
}
