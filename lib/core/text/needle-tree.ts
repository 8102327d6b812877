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
const ROOM = 40_000;

/** 0 is nowhere. */
let tree = new Uint16Array(COLUMNS * ROOM);
/** Where each column leads from each place, over to shorter needles where a longer one breaks off; 0 is not known yet. */
let steps = new Uint16Array(COLUMNS * ROOM);
let places = ROOT + 1;
/** The longest end of what leads to a place that is itself a place; 0 is not known yet. */
const shorter = new Uint16Array(MOST_PLACES + 1);
shorter[ROOT] = ROOT;
const parent = new Uint16Array(MOST_PLACES + 1);
parent[ROOT] = ROOT;
const via = new Uint8Array(MOST_PLACES + 1);
/** Conditions that hold where a place is reached, as chains: 0 ends them. */
const firstHeld = new Uint16Array(MOST_PLACES + 1);
const nextHeld: number[] = [0];
const condition: number[] = [0];
/** The nearest of the shorter ones where something holds; 0 is not known yet. */
const below = new Uint16Array(MOST_PLACES + 1);
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
export function addNeedle(needle: string, held: number): boolean {
  if (condition.length > MOST_PLACES) return false;
  let place = ROOT;
  for (const column of columnsOf(needle)) {
    const next = tree[place * COLUMNS + column] || placeAfter(place, column);
    if (next === 0) return false;
    place = next;
  }
  hold(place, held);
  return true;
}

/** All that the build has read, into an empty tree. */
export function addPacked(needles: string): void {
  const way: number[] = [ROOT];
  grow(needles, {
    step(column, depth) {
      way[depth + 1] = placeAfter(way[depth] as number, column);
    },
    hold: (held, depth) => hold(way[depth] as number, held),
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

function hold(place: number, held: number): void {
  for (let at = firstHeld[place] as number; at !== 0; at = nextHeld[at] as number) if (condition[at] === held) return;
  nextHeld.push(firstHeld[place] as number);
  firstHeld[place] = condition.push(held) - 1;
  isStale = true;
}

function forget(): void {
  if (isStepped) steps.fill(0, 0, places * COLUMNS);
  isStepped = false;
  shorter.fill(0, ROOT + 1);
  below.fill(0);
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
  const known = shorter[place] as number;
  if (known !== 0) return known;
  const before = parent[place] as number;
  const found = before === ROOT ? ROOT : step(shorterOf(before), via[place] as number);
  shorter[place] = found;
  return found;
}

function belowOf(place: number): number {
  const known = below[place] as number;
  if (known !== 0) return known;
  let found = shorterOf(place);
  while (found !== ROOT && firstHeld[found] === 0) found = shorterOf(found);
  below[place] = found;
  return found;
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
  if (firstHeld[place] === 0 && belowOf(place) === ROOT) quiet[place] = 1;
  for (let from = place; from !== ROOT; from = belowOf(from))
    for (let at = firstHeld[from] as number; at !== 0; at = nextHeld[at] as number) {
      const held = condition[at] as number;
      bits[held >> 5] = (bits[held >> 5] as number) | (1 << (held & 31));
    }
}
