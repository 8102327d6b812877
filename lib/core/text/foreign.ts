/** Which language a draft is in, and which of its paragraphs are in another one. */
import type { Skipped } from '../model.ts';
import { languageOfLine, languageOfLines } from './language.ts';
import type { TextReading } from './reading.ts';

/** A quotation, a title or a thank-you of another language is no paragraph in it. */
const FEWEST_WORDS = 8;

export interface DraftLanguage {
  readonly language: string;
  /** Paragraphs in other languages, one span for those that follow each other. */
  readonly foreign: readonly Skipped[];
}

export function draftLanguage(draft: TextReading, own: string): DraftLanguage {
  const lines = draft.lines.filter(({ first, last }) => last > first);
  const language = languageOfLines(lines.map(({ read }) => read)) ?? own;
  if (lines.length < 2) return { language, foreign: [] };
  const foreign: Skipped[] = [];
  let before: number | null = null;
  let number = 0;
  for (const { read, first, last: end } of lines) {
    number++;
    const other = read.words >= FEWEST_WORDS ? languageOfLine(read) : null;
    if (other === null || other === language) continue;
    const span = { start: draft.sentences[first]?.start ?? 0, end: draft.sentences[end - 1]?.end ?? 0 };
    const last = foreign.at(-1);
    if (last && before === number - 1) foreign[foreign.length - 1] = { ...last, end: span.end };
    else foreign.push({ kind: 'language', ...span });
    before = number;
  }
  return { language, foreign };
}
