/** limit: no more than so many words, sentences or marks, in the draft or in each part of it. */
import type { Reported } from '../../checks/check.ts';
import { phraseAt } from '../../findings/phrase.ts';
import type { Span } from '../../model.ts';
import type { Line } from '../../text/line.ts';
import type { PlacedSentence, Sentence, TextReading } from '../../text/reading.ts';
import { isWord } from '../../text/tokens.ts';
import type { RuleReading } from '../rule.ts';
import { MEASURES, type Measure, type RuleSource } from '../schema.ts';

type Part = readonly PlacedSentence[];

export function limitForm(rule: RuleSource): (reading: RuleReading) => readonly Reported[] {
  const { limit } = rule;
  if (!limit) return () => [];
  const limits = MEASURES.flatMap((measure) => {
    const most = limit[measure];
    return most === undefined
      ? []
      : [{ measure, most, per: measure === 'words per sentence' ? 'sentence' : (limit.per ?? 'draft') }];
  });
  return ({ draft }) =>
    limits.flatMap(({ measure, most, per }) =>
      partsOf(draft, per).flatMap((part): readonly Reported[] => {
        const count = part === draft.sentences ? countAll(draft, measure) : countOf(draft, part, measure);
        if (count <= most) return [];
        const over = itemAt(draft, part, measure, most);
        if (!over) return [];
        const name = measure === 'words per sentence' ? 'words' : measure;
        return [
          phraseAt(draft, spanOf(draft, part, measure, over), {
            confidence: 1,
            message: rule.message ?? `${count} ${name} in one ${per}; your team keeps to ${most}.`,
            why: rule.why ?? 'A rule of your team.',
            because: [{ saw: `${count} ${name}, ${most} at most`, in: 'draft' }],
          }),
        ];
      }),
    );
}

function partsOf(draft: TextReading, per: 'draft' | 'paragraph' | 'sentence'): readonly Part[] {
  if (per === 'draft') return draft.sentences.length > 0 ? [draft.sentences] : [];
  if (per === 'sentence') return draft.sentences.map((sentence) => [sentence]);
  return draft.lines.flatMap(({ first, last }) => (last > first ? [draft.sentences.slice(first, last)] : []));
}

const MARKS: Readonly<Partial<Record<Measure, RegExp>>> = {
  'exclamation marks': /[!！]/g,
  'question marks': /[?？]/g,
  emoji:
    /\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu,
  characters: /[\s\S]/gu,
};

const counted = new WeakMap<Line | Sentence, Map<Measure, number>>();

/** A key changes one line and one sentence; the others are counted already. */
function kept(unit: Line | Sentence, measure: Measure, count: () => number): number {
  let counts = counted.get(unit);
  if (!counts) {
    counts = new Map();
    counted.set(unit, counts);
  }
  let known = counts.get(measure);
  if (known === undefined) {
    known = count();
    counts.set(measure, known);
  }
  return known;
}

const countAll = (draft: TextReading, measure: Measure): number =>
  draft.lines.reduce((sum, line) => {
    const count = (): number => countOf(draft, draft.sentences.slice(line.first, line.last), measure);
    return sum + (draft.touchesSkipped(line) ? count() : kept(line.line, measure, count));
  }, 0);

const countOf = (draft: TextReading, part: Part, measure: Measure): number =>
  part.reduce((sum, placed) => sum + countIn(draft, placed, measure), 0);

function countIn(draft: TextReading, placed: PlacedSentence, measure: Measure): number {
  if (draft.touchesSkipped(placed)) return itemsOf(draft, placed, measure).length;
  return kept(placed.sentence, measure, () => countOfAll(placed.sentence, measure));
}

function countOfAll({ text, words }: Sentence, measure: Measure): number {
  if (measure === 'sentences') return 1;
  const marks = MARKS[measure];
  if (!marks) return words;
  // Letters, figures and common marks are no emoji.
  if (measure === 'emoji' && !/[^\0-\xff]/.test(text)) return 0;
  let count = 0;
  marks.lastIndex = 0;
  while (marks.test(text)) count++;
  return count;
}

/** The first that is too many. */
function itemAt(draft: TextReading, part: Part, measure: Measure, most: number): Span | undefined {
  let before = 0;
  for (const placed of part) {
    const here = countIn(draft, placed, measure);
    if (before + here > most) return itemsOf(draft, placed, measure)[most - before];
    before += here;
  }
  return undefined;
}

function itemsOf(draft: TextReading, placed: PlacedSentence, measure: Measure): readonly Span[] {
  const isCounted = (span: Span): boolean => !draft.touchesSkipped(span);
  if (measure === 'sentences') return [placed].filter(isCounted);
  const marks = MARKS[measure];
  const found = marks
    ? [...placed.sentence.text.matchAll(marks)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }))
    : placed.sentence.tokens.filter(isWord);
  return found.map(({ start, end }) => ({ start: placed.start + start, end: placed.start + end })).filter(isCounted);
}

/** A mark too many is that mark; words and sentences too many run to the end of the sentence in which they begin. */
function spanOf(draft: TextReading, part: Part, measure: Measure, over: Span): Span {
  if (measure === 'words per sentence') return part[0] ?? over;
  if (measure !== 'words' && measure !== 'sentences' && measure !== 'characters') return over;
  const sentence = part.find(({ start, end }) => start <= over.start && end >= over.end);
  const end = sentence?.end ?? over.end;
  return draft.touchesSkipped({ start: over.start, end }) ? over : { start: over.start, end };
}
