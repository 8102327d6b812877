/**
 * A sentence as numbers: hashed words, stems, kinds of words and which kind follows which. One pass into shared buffers,
 * nothing kept: the caller reads them before the next sentence is read.
 */
import { WORD_CLASSES } from '../lexicons/word-classes.ts';
import type { Token } from '../text/tokens.ts';
import { wordFact } from '../text/words.ts';

/** Hashes of one sentence's features, and from which word to which each comes. Shared and overwritten. */
export interface Emitted {
  readonly ids: Int32Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Place of a unit's token in the sentence. */
  readonly token: Uint16Array;
  size: number;
}

export const SPACE = 1 << 18;
/** A sentence says what it says within so many words. */
const MOST_UNITS = 90;
const PER_UNIT = 12;

/** What one word is by itself: numbers of its features, and the hashes that pairs are made of. */
interface Unit {
  /** Of the word, its stem, and its kinds. */
  readonly ids: readonly number[];
  readonly stem: number;
  /** The first kind, or the word itself, or its ending. */
  readonly kind: number;
}

const FUNCTION = new Set(
  "a an the to of in on for with by from at about as it its it's this that these those there here then when what how why which up out off down over before after until all no yes very too more such same other next first last one two than into through back please or and if my our your is".split(
    ' ',
  ),
);
const SPELT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  ya: 'you',
  cant: 'can not',
  cannot: 'can not',
  dont: 'do not',
  didnt: 'did not',
  wont: 'will not',
  isnt: 'is not',
  wasnt: 'was not',
  doesnt: 'does not',
  havent: 'have not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  "won't": 'will not',
  "can't": 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  "y'all": 'you',
};
const TAILS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 's'],
];
const MARKS = new Set([',', '?', '!', ':', ';', '…', '-', '–', '—']);

const kindsOf = new Map<string, number[]>();
for (const [kind, words] of Object.entries(WORD_CLASSES)) {
  const id = hashOf(`<${kind}>`);
  for (const word of words.split(' ')) {
    const known = kindsOf.get(word);
    if (known) known.push(id);
    else kindsOf.set(word, [id]);
  }
}

const mix = (a: number, b: number): number => {
  const x = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  return x ^ (x >>> 13);
};
const idOf = (hash: number, salt: number): number => (mix(hash, salt) >>> 3) & (SPACE - 1);

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function stemOf(word: string): string {
  if (word.length <= 4) return word;
  const cut = word
    .replace(/'s?$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ingly|edly|ations?|ments?|ing|ed|ly|es|s|e)$/, '');
  return (cut.length >= 3 ? cut : word).replace(/([^aeiouls])\1$/, '$1').slice(0, 8);
}

const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/\d/, hashOf('<0>')],
  [/^\p{Extended_Pictographic}/u, hashOf('<emoji>')],
  [/ing$/, hashOf('<-ing>')],
  [/(?:ed|ied)$/, hashOf('<-ed>')],
  [/ly$/, hashOf('<-ly>')],
  [/(?:tion|ment|ness|ity|ance|ence)s?$/, hashOf('<-tion>')],
  [/s$/, hashOf('<-s>')],
];
const OTHER = hashOf('<x>');
const START: Pick<Unit, 'stem' | 'kind'> = { stem: hashOf('^'), kind: hashOf('^') };
const END = hashOf('$');

function unitOf(word: string): Unit {
  const shown = /\d/.test(word) ? '0' : word.includes('/') ? '/' : word;
  const stem = stemOf(shown);
  const kinds = kindsOf.get(word) ?? kindsOf.get(stem) ?? [];
  const kind =
    kinds[0] ??
    (FUNCTION.has(word) || MARKS.has(word) ? hashOf(word) : (SHAPES.find(([shape]) => shape.test(word))?.[1] ?? OTHER));
  const stemmed = hashOf(`~${stem}`);
  return {
    ids: [idOf(hashOf(shown), 1), idOf(stemmed, 2), ...kinds.map((one) => idOf(one, 3))],
    stem: stemmed,
    kind,
  };
}

const unitsOf = wordFact((norm): readonly Unit[] => takenApart(norm).map(unitOf));

function takenApart(norm: string): readonly string[] {
  const spelt = SPELT[norm];
  if (spelt) return spelt.split(' ');
  for (const [tail, word] of TAILS)
    if (norm.length > tail.length && norm.endsWith(tail)) return [norm.slice(0, -tail.length), word];
  return norm.length > 3 && norm.includes('-') ? [norm, ...norm.split('-').filter((part) => part !== '')] : [norm];
}

const out: Emitted = {
  ids: new Int32Array(MOST_UNITS * PER_UNIT),
  from: new Uint16Array(MOST_UNITS * PER_UNIT),
  to: new Uint16Array(MOST_UNITS * PER_UNIT),
  token: new Uint16Array(MOST_UNITS + 4),
  size: 0,
};
const line: Unit[] = [];
/** Several models read a sentence one after the other. */
let last: readonly Token[] | null = null;

function emit(id: number, from: number, to: number): void {
  if (out.size >= out.ids.length) return;
  const at = out.size++;
  out.ids[at] = id;
  out.from[at] = from;
  out.to[at] = to;
}

const isLetter = (char: number): boolean => char > 127 || (char >= 48 && char <= 57) || (char >= 97 && char <= 122);

export function emitted(tokens: readonly Token[]): Emitted {
  if (tokens === last) return out;
  last = tokens;
  line.length = 0;
  out.size = 0;
  for (let t = 0; t < tokens.length && line.length < MOST_UNITS; t++) {
    const { norm, word } = tokens[t] as Token;
    if (!isLetter(norm.charCodeAt(0)) && !MARKS.has(norm)) continue;
    for (const unit of unitsOf(word)) {
      if (line.length >= MOST_UNITS) break;
      out.token[line.length] = t;
      line.push(unit);
    }
  }
  const n = line.length;
  let before: Pick<Unit, 'stem' | 'kind'> = START;
  for (let i = 0; i < n; i++) {
    const unit = line[i] as Unit;
    const from = i === 0 ? 0 : i - 1;
    for (const id of unit.ids) emit(id, i, i);
    emit(idOf(mix(before.kind, unit.kind), 5), from, i);
    emit(idOf(mix(before.stem, unit.kind), 6), from, i);
    before = unit;
  }
  if (n > 0) {
    emit(idOf(mix(before.kind, END), 5), n - 1, n - 1);
    emit(idOf(n < 4 ? 1 : n < 8 ? 2 : n < 15 ? 3 : n < 25 ? 4 : 5, 14), 0, n - 1);
  }
  return out;
}

/** Long sentences have many features; each says less. */
export const featureValue = (count: number): number => 3 / Math.sqrt(Math.max(8, count));
