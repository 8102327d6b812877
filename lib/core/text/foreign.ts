/** Which language a draft is in, and which of its paragraphs are in another one. */
import type { Skipped } from '../model.ts';
import { languageOfSentences } from './language.ts';
import type { PlacedSentence, TextReading } from './reading.ts';

/** A quotation, a title or a thank-you of another language is no paragraph in it. */
const FEWEST_WORDS = 8;

export interface DraftLanguage {
  readonly language: string;
  /** Paragraphs in other languages, one span for those that follow each other. */
  readonly foreign: readonly Skipped[];
}

export function draftLanguage(draft: TextReading, own: string): DraftLanguage {
  const language = languageOfSentences(draft.sentences) ?? own;
  const lines = new Map<number, PlacedSentence[]>();
  for (const placed of draft.sentences) {
    const line = lines.get(placed.line);
    if (line) line.push(placed);
    else lines.set(placed.line, [placed]);
  }
  if (lines.size < 2) return { language, foreign: [] };
  const foreign: Skipped[] = [];
  let before: number | null = null;
  let number = 0;
  for (const sentences of lines.values()) {
    number++;
    const words = sentences.reduce((sum, { sentence }) => sum + sentence.words, 0);
    const other = words >= FEWEST_WORDS ? languageOfSentences(sentences) : null;
    if (other === null || other === language) continue;
    const span = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
    const last = foreign.at(-1);
    if (last && before === number - 1) foreign[foreign.length - 1] = { ...last, end: span.end };
    else foreign.push({ kind: 'language', ...span });
    before = number;
  }
  return { language, foreign };
}
