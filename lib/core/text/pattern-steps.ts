/**
 * What may come next at a place of a pattern, read off its text. Nothing is multiplied out: `{a|b} {c|d}` is four
 * places, however many phrases it means. Only for patterns that `expand` accepts.
 */
import { formsOf } from './forms.ts';
import { tokenise } from './tokens.ts';

export interface Steps {
  /** This word, and the pattern goes on at `after`. */
  word(norm: string, after: number): void;
  /** The "*" at this place. */
  gap(at: number): void;
  end(): void;
}

const isSpace = (char: string): boolean =>
  char === ' ' || (char !== '' && char <= '\r') || (char > '~' && /\s/.test(char));
const isBracket = (char: string): boolean =>
  char === '{' || char === '}' || char === '[' || char === ']' || char === '|' || char === '*';
const isBound = (char: string): boolean => isSpace(char) || isBracket(char);

/** `exit` is where the pattern goes on after the group that `at` stands in, when that is known. */
export function stepsFrom(pattern: string, at: number, steps: Steps, exit = -1): void {
  const place = settled(pattern, at, exit);
  const char = pattern[place];
  if (char === undefined) steps.end();
  else if (char === '*') steps.gap(place);
  else if (char === '{' || char === '[') {
    const bars: number[] = [];
    const close = closeOf(pattern, place + 1, bars);
    const after = settled(pattern, close + 1, place === at ? exit : -1);
    stepsFrom(pattern, place + 1, steps, after);
    for (const bar of bars) stepsFrom(pattern, bar + 1, steps, after);
    if (char === '[') stepsFrom(pattern, after, steps);
  } else wordAt(pattern, place, steps, exit);
}

/** Over white space and out of finished groups: all alternatives of a group end in one place. */
function settled(pattern: string, from: number, exit: number): number {
  let at = from;
  for (;;) {
    const char = pattern[at];
    if (char === undefined) return at;
    if (char === '|' || char === '}' || char === ']') {
      if (exit >= 0) return exit;
      at = char === '|' ? closeOf(pattern, at) + 1 : at + 1;
    } else if (isSpace(char)) at++;
    else return at;
  }
}

/** The bracket that closes the group `from` stands in; `bars` gets the "|" of the same group. */
function closeOf(pattern: string, from: number, bars?: number[]): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (depth === 0) return at;
      depth--;
    } else if (char === '|' && depth === 0) bars?.push(at);
  }
  return pattern.length;
}

function wordAt(pattern: string, at: number, steps: Steps, exit: number): void {
  let end = at;
  while (isPlain(pattern.charCodeAt(end))) end++;
  // Nearly every word is small letters only and needs no reading.
  if (end > at && (end === pattern.length || isBound(pattern[end] ?? ''))) {
    steps.word(pattern.slice(at, end), settled(pattern, end, exit));
    return;
  }
  let escaped = false;
  for (; end < pattern.length; end++) {
    const char = pattern[end] ?? '';
    if (char === '\\') {
      escaped = true;
      end++;
    } else if (isBound(char)) break;
  }
  const whole = pattern.slice(at, end);
  const begins = at === 0 || (isBound(pattern[at - 1] ?? '') && pattern[at - 2] !== '\\');
  if (begins && whole.length > 1 && whole.startsWith('~')) {
    const after = settled(pattern, end, exit);
    for (const form of formsOf(tokenise(whole.slice(1))[0]?.norm ?? '')) steps.word(form, after);
    return;
  }
  // Words with a tag are looked for elsewhere; see tags.ts.
  if (begins && whole.startsWith('#') && /^#\p{Lu}/u.test(whole)) return;
  const first = tokenise(escaped ? whole.replace(/\\([\s\S])/g, '$1') : whole)[0];
  if (first) steps.word(first.norm, settled(pattern, at + (escaped ? written(whole, first.end) : first.end), exit));
}

const isPlain = (code: number): boolean => code >= 97 && code <= 122;

/** How long the first `length` characters are as written, with their backslashes. */
function written(word: string, length: number): number {
  let at = 0;
  for (let count = 0; count < length; count++) at += word[at] === '\\' ? 2 : 1;
  return at;
}
