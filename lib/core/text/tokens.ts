/** Words of a sentence with their place. Read by character: a regular expression costs ten times, `Intl.Segmenter` 400. */
import type { Span } from '../model.ts';
import { spellingAt, type Word } from './words.ts';

export { normalise } from './words.ts';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes; what patterns compare. */
  readonly norm: string;
  readonly word: Word;
}

const SPACE = 1;
const LETTER = 2;
/** Between two letters these are part of the word: "don't", "e-mail", "3.5". */
const JOINER = 3;
const MARK = 4;
const JOINERS = "'’‘`-./@_&";

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Kinds of the characters met so far; 0 is not looked at yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code];
  if (known) return known;
  const char = String.fromCharCode(code);
  const kind = isLetter(char) ? LETTER : /\s/.test(char) ? SPACE : JOINERS.includes(char) ? JOINER : MARK;
  kinds[code] = kind;
  return kind;
}

const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** Where the letter or digit at `at` ends; `at` when there is none. */
function afterLetter(text: string, at: number): number {
  if (at >= text.length) return at;
  if (kindOf(text.charCodeAt(at)) === LETTER) return at + 1;
  return isPair(text, at) && isLetter(text.slice(at, at + 2)) ? at + 2 : at;
}

function afterLetters(text: string, from: number): number {
  let at = from;
  for (let next = afterLetter(text, at); next > at; next = afterLetter(text, at)) at = next;
  return at;
}

/** Words of letters and digits with joiners inside, else one mark. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    let end = afterLetters(text, at);
    const isWord = end > at;
    if (!isWord) end += isPair(text, at) ? 2 : 1;
    else
      while (end < text.length && kindOf(text.charCodeAt(end)) === JOINER) {
        const next = afterLetters(text, end + 1);
        if (next === end + 1) break;
        end = next;
      }
    const spelling = spellingAt(text, at, end, isWord);
    const { word } = spelling;
    tokens.push({ text: spelling.text, norm: word.norm, start: at, end, word });
    at = end;
  }
  return tokens;
}

/** A token begins with a letter or digit or has none. */
export const isWord = (token: Token): boolean => token.word.isWord;
