/** The sentence models: each writer judged by what was learned from the others, then weights of all rows. */

import { emitted, featureValue } from '#core/signals/sentence-features.ts';
import { TONES, type Tone } from '#core/signals/tone.ts';
import { RULES } from '#core/signals/tone-rules.ts';
import { SentenceCache } from '#core/text/reading.ts';
import { compileVocabulary } from '#core/text/vocabulary.ts';
import { fitBlend, oddsOf, type SparseRow, trainMany } from './multi.ts';
import { type Packed, pack, rounded } from './pack.ts';
import type { Labelled } from './rows.ts';
import {
  ACT_WRITERS,
  ACTS,
  FAULT_WRITERS,
  type LabelledSentence,
  readSentences,
  sentencesOf,
  UNREAD,
} from './sentences.ts';

const KEEP = 10_600;
/** A weight stands in whole steps of so much of its label's usual size. */
const STEP = 1;
const writersOf = (label: Tone): readonly string[] => (ACTS.includes(label) ? ACT_WRITERS : FAULT_WRITERS);
const FEW = 60;
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
      writersOf(label).includes(one.writer) && one.is(label) !== undefined ? [index] : [],
    );
    const odds = asked.map((index) => unseen[index]?.[at] ?? 0);
    const rules = asked.map((index) => RULES[label](cache.get(sentences[index]?.text ?? '')));
    const truth = asked.map((index) => sentences[index]?.is(label) ?? false);
    // What a rule is worth shows on lines that nobody read while writing it.
    const unread = asked.flatMap((index, i) => (UNREAD.has(sentences[index]?.writer ?? '') ? [i] : []));
    const enough = unread.filter((i) => truth[i]).length >= FEW ? unread : asked.map((_, i) => i);
    const of = <T>(values: readonly T[]): readonly T[] => enough.map((i) => values[i] as T);
    const fit = fitBlend(of(odds), of(rules), of(truth));
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
  const { bias, ...packed } = pack(trainMany(rows, TONES.length, KEEP), TONES.length, STEP);
  return { blend, bias, ...packed };
}

/** Log odds of every line written one by one, from models that saw nothing of its writer. */
function apart(sentences: readonly LabelledSentence[], rows: readonly SparseRow[]): readonly Float64Array[] {
  const odds = rows.map(() => new Float64Array(TONES.length));
  for (const writer of [...FAULT_WRITERS, ...ACT_WRITERS]) {
    // Only the labels that this writer judges: the others would cost and say nothing.
    const asked = TONES.map((label) => writersOf(label).includes(writer));
    const inside = rows
      .filter((_, index) => sentences[index]?.writer !== writer)
      .map((row) => ({ ...row, labels: row.labels.map((is, at) => (asked[at] ? is : -1)) }));
    const model = rounded(trainMany(inside, TONES.length, KEEP), TONES.length, STEP);
    rows.forEach((row, index) => {
      if (sentences[index]?.writer === writer) odds[index] = Float64Array.from(oddsOf(model, row, TONES.length));
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
