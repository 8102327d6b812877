/** Words of a sentence with their place. A regular expression: `Intl.Segmenter` by word costs 40 times as much. */
import type { Span } from '../model.ts';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes; what patterns compare. */
  readonly norm: string;
}

// Words with inner apostrophes, hyphens and full stops ("don't", "e-mail", "3.5"), currency amounts, else one mark.
const TOKEN = /[\p{L}\p{N}]+(?:['’‘`\-./@_&][\p{L}\p{N}]+)*|[$€£¥%#]|[^\s\p{L}\p{N}]/gu;

export const normalise = (word: string): string => word.toLowerCase().replace(/[’‘`]/g, "'");

export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    tokens.push({ text: word, norm: normalise(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text);
