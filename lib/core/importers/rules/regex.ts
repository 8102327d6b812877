/** Regular expressions of other tools in our pattern language: words where they are words, else RE2 behind `re:`. */
import { literally } from '../../text/pattern-syntax.ts';

export interface RegexSetting {
  readonly ignoreCase: boolean;
  /** Whether the tool adds word boundaries. */
  readonly words: boolean;
}

const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}'’ -]*$/u;

/** "(?:late|overdue) fee" → "{late|overdue} fee"; null when it is more than words. */
export function asWords(source: string): string | null {
  const plain = source.replaceAll(/\\([.'’\- ])/g, (_, char: string) => (char === '.' ? '\u0001' : char));
  if (WORDS.test(plain)) return literally(plain);
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
    const inside = /[\p{L}\p{N}]$/u.test(out) || (optional && !/\s$/.test(options[0] ?? ''));
    if (inside) return null;
    const choice = options.map((one) => literally(one.trim())).join('|');
    out += optional ? `[${choice}] ` : `{${choice}}`;
  }
  // A letter right behind a group would begin a word of its own.
  return /[}\]][\p{L}\p{N}]/u.test(out) || out.trim() === '' ? null : out.trim();
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
