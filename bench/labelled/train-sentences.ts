/** The sentence models: each writer judged by what was learned from the other, then weights of all rows. */

import { emitted, featureValue } from '#core/signals/sentence-features.ts';
import { TONES, type Tone } from '#core/signals/tone.ts';
import { RULES } from '#core/signals/tone-rules.ts';
import { SentenceCache } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';
import { fitBlend, oddsOf, type SparseRow, trainMany } from './multi.ts';
import { type Packed, pack } from './pack.ts';
import type { Labelled } from './rows.ts';
import { type LabelledSentence, readSentences, sentencesOf } from './sentences.ts';

const KEEP = 5000;
/** Lines written one by one; those of exchanges only teach. */
const WRITERS = new Set(['tone-a', 'tone-b', 'tone-c', 'acts']);
/** Precision a threshold must hold on the writer not learned from. */
const WANTED = [0.9, 0.75] as const;

export interface Tones extends Packed {
  readonly blend: readonly (readonly number[])[];
}

export function trainSentences(folder: string, exchanges: readonly Labelled[]): Tones {
  const cache = new SentenceCache(compileVocabulary(), 20_000);
  const sentences = [...readSentences(folder), ...sentencesOf(exchanges, cache)];
  console.log(`${sentences.length} sentences`);
  const rows = sentences.map((one): SparseRow => {
    const { ids, size } = emitted(cache.get(one.text).tokens);
    const labels = TONES.map((label) => {
      const is = one.is(label);
      return is === undefined ? -1 : is ? 1 : 0;
    });
    return { ids: ids.slice(0, size), value: featureValue(size), labels: Int8Array.from(labels) };
  });
  const unseen = apart(sentences, rows);
  const blend = TONES.map((label, at) => {
    const asked = sentences.flatMap((one, index) =>
      WRITERS.has(one.writer) && one.is(label) !== undefined && (one.writer === 'acts') === alone(sentences, label)
        ? [index]
        : [],
    );
    const odds = asked.map((index) => unseen[index]?.[at] ?? 0);
    const rules = asked.map((index) => RULES[label](cache.get(sentences[index]?.text ?? '')));
    const truth = asked.map((index) => sentences[index]?.is(label) ?? false);
    const fit = fitBlend(odds, rules, truth);
    const [a, b, c] = fit;
    const both = odds.map((of, i) => 1 / (1 + Math.exp(-(a * of + b * (rules[i] ?? 0) + c))));
    report(label, 'rules', rules, truth);
    report(
      '',
      'learned',
      odds.map((of) => 1 / (1 + Math.exp(-of))),
      truth,
    );
    report('', 'both', both, truth);
    const writers = [...new Set(asked.map((index) => sentences[index]?.writer ?? ''))];
    console.log(
      `    ${WANTED.map((wanted) => `P ≥ ${wanted} from ${writers.map((writer) => threshold(both, truth, wanted, (i) => sentences[asked[i] ?? 0]?.writer === writer)).join(' | ')}`).join('   ')}   blend ${fit.join(' ')}`,
    );
    return fit;
  });
  const { bias, ...packed } = pack(trainMany(rows, TONES.length, KEEP), TONES.length);
  return { blend, bias, ...packed };
}

/** Acts have one writer: judged block by block. Of the faults that file says only where there are none. */
const alone = (sentences: readonly LabelledSentence[], label: Tone): boolean =>
  !sentences.some((one) => one.writer === 'tone-a' && one.is(label) !== undefined);

/** Log odds of every sentence from models that saw neither its writer nor, where there is one writer only, its block. */
function apart(sentences: readonly LabelledSentence[], rows: readonly SparseRow[]): readonly Float64Array[] {
  const odds = rows.map(() => new Float64Array(TONES.length));
  const folds: { readonly out: (one: LabelledSentence) => boolean; readonly of: boolean }[] = [
    ...['tone-a', 'tone-b', 'tone-c'].map((writer) => ({
      out: (one: LabelledSentence) => one.writer === writer,
      of: false,
    })),
    ...[0, 1, 2, 3, 4].map((fold) => ({
      out: (one: LabelledSentence) => one.writer === 'acts' && one.block % 5 === fold,
      of: true,
    })),
  ];
  for (const { out, of } of folds) {
    // Only the labels that this fold judges: the others would cost and say nothing.
    const asked = TONES.map((label) => alone(sentences, label) === of);
    const inside = rows
      .filter((_, index) => !out(sentences[index] as LabelledSentence))
      .map((row) => ({ ...row, labels: row.labels.map((is, at) => (asked[at] ? is : -1)) }));
    const model = trainMany(inside, TONES.length, KEEP);
    rows.forEach((row, index) => {
      const one = sentences[index] as LabelledSentence;
      if (!out(one)) return;
      const scored = oddsOf(model, row, TONES.length);
      TONES.forEach((label, at) => {
        if (alone(sentences, label) === of) (odds[index] as Float64Array)[at] = scored[at] ?? 0;
      });
    });
  }
  return odds;
}

function threshold(
  scores: readonly number[],
  truth: readonly boolean[],
  wanted: number,
  of: (index: number) => boolean,
): string {
  const order = scores
    .map((score, index) => ({ score, yes: truth[index], index }))
    .filter(({ index }) => of(index))
    .sort((a, b) => b.score - a.score);
  const due = order.filter(({ yes }) => yes).length;
  let hits = 0;
  let best = 'never';
  order.forEach(({ score, yes }, rank) => {
    if (yes) hits++;
    if (hits / (rank + 1) >= wanted && rank >= 4) best = `${score.toFixed(2)} (R ${(hits / due).toFixed(2)})`;
  });
  return best;
}

function report(label: string, name: string, scores: readonly number[], truth: readonly boolean[]): void {
  const due = truth.filter(Boolean).length;
  const at = (least: number): string => {
    const said = scores.flatMap((score, index) => (score >= least ? [index] : []));
    const hits = said.filter((index) => truth[index]).length;
    return `${least}: ${(hits / Math.max(1, said.length)).toFixed(2)}/${(hits / Math.max(1, due)).toFixed(2)}`;
  };
  console.log(`${label.padEnd(24)}${name.padEnd(9)}${[0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(at).join('   ')}`);
}
