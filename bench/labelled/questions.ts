/** The model of open questions: each question of the labelled exchanges, and whether the reply left it open. */
import type { Reading } from '#core/checks/check.ts';
import { standing } from '#core/signals/open-question.ts';
import { question } from '#core/signals/question.ts';
import { type NamedModel, type NamedRow, scoreNamed, trainNamed } from './named.ts';
import type { Labelled } from './rows.ts';

const PENALTY = 5e-3;
const FOLDS = 10;

interface Asked extends NamedRow {
  readonly row: number;
  readonly fold: number;
  /** False where nobody said which of several questions was left open. */
  readonly known: boolean;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z0-9]+/g));

/** Half the words of the shorter in common: the labels quote questions in part. */
function alike(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return [...one].filter((word) => other.has(word)).length / Math.max(1, Math.min(one.size, other.size));
}

function leftOpen(row: Labelled, text: string, asked: number): boolean | undefined {
  if (!row.questions)
    return row.labels.unanswered_questions > 0 && asked > 1 ? undefined : row.labels.unanswered_questions > 0;
  const nearest = [...row.questions].sort((a, b) => alike(b.text, text) - alike(a.text, text))[0];
  return nearest !== undefined && alike(nearest.text, text) >= 0.5 && !nearest.answered;
}

export function openQuestions(
  rows: readonly Labelled[],
  readings: readonly Reading[],
  foldOf: (row: Labelled) => number,
  report: (name: string, scores: readonly number[], truth: readonly boolean[]) => void,
): NamedModel {
  const judged = rows.flatMap((row, index) => (row.file.includes('asks') ? [] : [index]));
  const asked = judged.flatMap((index): readonly Asked[] => {
    const row = rows[index];
    const reading = readings[index];
    if (!row || !reading) return [];
    const questions = reading.customer?.all(question) ?? [];
    return questions.map((one) => {
      const open = leftOpen(row, one.text, questions.length);
      return {
        row: index,
        fold: foldOf(row),
        named: standing(one, questions, reading),
        label: open ?? false,
        known: open !== undefined,
        weight: 1,
      };
    });
  });
  const scores = new Map<number, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainNamed(
      asked.filter((one) => one.known && one.fold !== fold),
      PENALTY,
    );
    for (const one of asked)
      if (one.fold === fold) scores.set(one.row, Math.max(scores.get(one.row) ?? 0, scoreNamed(model, one.named)));
  }
  report(
    'unanswered-question',
    judged.map((index) => scores.get(index) ?? 0),
    judged.map((index) => (rows[index]?.labels.unanswered_questions ?? 0) > 0),
  );
  return trainNamed(
    asked.filter(({ known }) => known),
    PENALTY,
  );
}
