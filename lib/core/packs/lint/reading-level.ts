/** Templates that are hard to read. Flesch–Kincaid grade: the years of school it takes (made for English). */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentenceSpans } from '../../text/sentences.ts';
import type { PackLint } from './lint.ts';

/** Letters to customers are read by everybody; what needs more than this is for specialists. */
const HARDEST = 12;
/** Shorter texts swing too much with one long word. */
const ENOUGH_WORDS = 30;

export const lint: PackLint = {
  id: 'reading-level',
  run: ({ pack, samples }) =>
    samples.flatMap(({ id, template, text }) => {
      if (text === null || !(template.language ?? pack.language).startsWith('en')) return [];
      const level = readingLevel(text);
      if (level === null || level <= HARDEST) return [];
      const message = `It takes ${Math.round(level)} years of school to read. Shorter sentences and shorter words help.`;
      return [{ severity: 'warning', subject: { kind: 'template', id }, message } as const];
    }),
};

const ADDRESS = /https?:\S+|[^\s@]+@\S+/g;
/** Of Latin letters, as English has them: all of Unicode's take ten times as long. */
const WORD = /[a-zà-öø-ÿ][a-zà-öø-ÿ'’]*/gi;

export function readingLevel(text: string): number | null {
  const words = (/[@:]/.test(text) ? text.replaceAll(ADDRESS, '') : text).match(WORD) ?? [];
  if (words.length < ENOUGH_WORDS) return null;
  const sentences = sentenceSpans(text).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}

/** A library uses the same words again and again, and counting them is slow. */
const counted = new Map<string, number>();
const MOST_COUNTED = 20_000;

function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = syllable(word);
  if (counted.size < MOST_COUNTED) counted.set(word, count);
  return count;
}
