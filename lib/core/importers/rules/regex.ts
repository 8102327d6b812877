/** Regular expressions of other tools in our pattern language: words where they are words, else RE2 behind `re:`. */
import { literally } from '../../text/pattern-syntax.ts';

export interface RegexSetting {
  readonly ignoreCase: boolean;
  /** Whether the tool adds word boundaries. */
  readonly words: boolean;
}

/** Longer ones are no list that a person wrote, and RE2 takes 2,000 characters. */
const LONGEST = 20_000;
const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}'’ -]*$/u;
const SPELLED = /^[\p{L}\p{N}](?:[\p{L}\p{N}'’ ./&-]*[\p{L}\p{N}])?$/u;
const MOST_SPELLED = 64;
const PIECE = /\((?:\?:)?|\)|\||\?|\[[\p{L}\p{N}'’ -]+\]|\\[.'’/& -]|[\p{L}\p{N}'’/& -]/uy;

/** "(?:late|overdue) fee" → "{late|overdue} fee"; null when it is more than words. */
export function asWords(source: string): string | null {
  if (source.length > LONGEST) return null;
  const plain = source.replaceAll(/\\([.'’\- ])/g, (_, char: string) => (char === '.' ? '\u0001' : char));
  if (WORDS.test(plain)) return literally(plain);
  return inGroups(plain) ?? oneOf(inAnyCase(spelledOut(source)));
}

const oneOf = (words: readonly string[] | null): string | null =>
  words === null ? null : words.length === 1 ? literally(words[0] ?? '') : `{${words.map(literally).join('|')}}`;

/** A pattern of ours is for any case: "[Gg]it" is one word. */
const inAnyCase = (words: readonly string[] | null): readonly string[] | null =>
  words && [...new Map(words.map((one) => [one.toLowerCase(), one] as const)).values()];

function inGroups(plain: string): string | null {
  const parts = plain.split(/(\((?:\?:)?[^()]*\)\??)/);
  let out = '';
  for (const part of parts) {
    const group = /^\((?:\?:)?([^()]*)\)(\??)$/.exec(part);
    if (group === null) {
      if (part !== '' && !/^[\p{L}\p{N}'’ -]*$/u.test(part)) return null;
      out += literally(part);
      continue;
    }
    const options = (group[1] ?? '').split('|');
    if (options.length > 200 || options.some((one) => !WORDS.test(one.trim()))) return null;
    const optional = group[2] === '?';
    // A group in the middle of a word is no word of ours.
    const inside = /[\p{L}\p{N}'’-]/u.test(out.at(-1) ?? '') || (optional && !/\s$/.test(options[0] ?? ''));
    if (inside) return null;
    const choice = options.map((one) => literally(one.trim())).join('|');
    out += optional ? `[${choice}] ` : `{${choice}}`;
  }
  // A letter right behind a group would begin a word of its own.
  return /[}\]][\p{L}\p{N}'’-]/u.test(out) || out.trim() === '' ? null : out.trim();
}

/** "organi[sz]e(?:s|d)?" → its six words; null when it is more than words, or than 64. */
export function spelledOut(source: string): readonly string[] | null {
  const pieces: string[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < source.length; ) {
    const piece = PIECE.exec(source)?.[0];
    if (piece === undefined || pieces.length > 1_000) return null;
    pieces.push(piece);
  }
  let at = 0;
  const either = (depth: number): string[] | null => {
    const all = new Set<string>();
    do {
      let ways = [''];
      while (at < pieces.length && pieces[at] !== '|' && pieces[at] !== ')') {
        let next = atom(depth);
        if (next === null) return null;
        if (pieces[at] === '?') {
          next = ['', ...next];
          at += 1;
        }
        if (ways.length * next.length > MOST_SPELLED) return null;
        ways = ways.flatMap((head) => (next ?? []).map((tail) => head + tail));
      }
      for (const way of ways) all.add(way);
    } while (pieces[at] === '|' && ++at > 0);
    return all.size > MOST_SPELLED ? null : [...all];
  };
  const atom = (depth: number): string[] | null => {
    const piece = pieces[at++] ?? '';
    if (piece === '?') return null;
    if (piece.startsWith('[')) return /.-./.test(piece.slice(1, -1)) ? null : [...piece.slice(1, -1)];
    if (!piece.startsWith('(')) return [piece.replace(/^\\/, '')];
    const inside = depth > 10 ? null : either(depth + 1);
    return pieces[at++] === ')' ? inside : null;
  };
  const found = either(0)?.map((one) => one.replace(/\s+/g, ' ').trim());
  if (!found || at < pieces.length || !found.every((one) => SPELLED.test(one))) return null;
  return [...new Set(found)];
}

/** As one of our patterns. Whether RE2 has everything in it, the compiler says. */
export function asPattern(source: string, { ignoreCase, words }: RegexSetting): string {
  const flags = /^\(\?(-?)i\)/.exec(source);
  const body = flags ? source.slice(flags[0].length) : source;
  const anyCase = flags ? flags[1] === '' : ignoreCase;
  const plain = words && (anyCase || body === body.toLowerCase()) ? asWords(body) : null;
  if (plain !== null) return plain;
  return `re: ${anyCase ? '(?i)' : ''}${words ? `\\b(?:${body})\\b` : body}`;
}

/** Just these letters, capitals as written. */
export const inThisCase = (words: readonly string[]): string =>
  `re: \\b(?:${words.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|')})\\b`;
