/**
 * npm run train -- --data DIR [--write] [--without held] [--apart NAME]
 * Trains the learned weights on labelled exchanges whose licence allows it, cross-validates by company, prints rules
 * against learned against both, and with --write stores the weights of all rows (but those
 * of files whose name has the word of --without, so that the bench can measure on them). --apart shows the files of that
 * name by themselves. Texts never leave DIR.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDraftChecker } from '#core/checker.ts';
import type { Reading } from '#core/checks/check.ts';
import { recognised } from '#core/checks/missing-acknowledgement.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { apology } from '#core/signals/apology.ts';
import { blended, rulesOf } from '#core/signals/due.ts';
import { featuresOf, type Learned, probability } from '#core/signals/learned.ts';
import { type Example, train } from './labelled/logistic.ts';
import { inSteps } from './labelled/pack.ts';
import { type Labelled, readLabelled } from './labelled/rows.ts';
import { trainSentences } from './labelled/train-sentences.ts';

const ALLOWED = /^(?:Apache-2\.0|Apache License 2\.0|MIT|CC0(?:-1\.0| 1\.0)?|CC[- ]BY(?:[- ]4\.0)?)$/i;
const FOLDS = 10;
const TARGETS: Readonly<Record<Learned, (row: Labelled) => boolean>> = {
  problem: ({ labels }) => labels.customer_reports_problem,
  warranted: ({ labels }) => labels.apology_warranted,
  acknowledged: ({ labels }) => labels.acknowledges_feeling,
};

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
    without: { type: 'string' },
    apart: { type: 'string' },
  },
});
if (!options.data) {
  console.error('Say where the labelled exchanges are: npm run train -- --data DIR [--write]');
  process.exit(2);
}

const OWN = 'bench/corpus';
/** What is set aside for figures teaches nothing. */
const all = [
  ...readLabelled(options.data),
  ...readLabelled(`${OWN}/train`),
  ...readLabelled(OWN).filter(({ file }) => !file.includes('held')),
];
const rows = all.filter(({ licence }) => ALLOWED.test(licence));
console.log(
  `${rows.length} exchanges of ${new Set(rows.map(({ company }) => company)).size} companies (${all.length - rows.length} left out by licence)`,
);
const checker = createDraftChecker({ checks: [] });
const readings = rows.map((row): Reading => {
  const draft = { text: row.reply, channel: row.channel, revision: 0, skipped: [] } as const;
  const conversation = {
    messages: [{ from: 'customer', text: row.customer }],
    customer: {},
    agent: {},
    source: 'page',
  } as const;
  const { reading } = checker.judge(draft, conversation, PLAIN_VOICE);
  if (!reading) throw new Error(`${row.id} is no reply`);
  return reading;
});

/** Files of customers' messages alone ("asks" in their name) have the same reply under each: nothing is learned from it. */
const teaches = (target: Learned, row: Labelled | undefined): boolean =>
  target !== 'acknowledged' || !row?.file.includes('asks');

const tones = trainSentences(
  `${OWN}/train/sentences`,
  rows.filter((row) => !row.file.includes('asks') && (!options.without || !row.file.includes(options.without))),
);
if (options.write) write('tone.gen.json', tones);

const models: Record<string, unknown> = {};
const unseen = {} as Record<Learned, readonly number[]>;
for (const target of ['problem', 'warranted', 'acknowledged'] as const) {
  const examples = rows.map((row, index): Example => {
    const reading = readings[index];
    if (!reading) throw new Error('one reading per row');
    return { features: featuresOf(target, reading), label: TARGETS[target](row) };
  });
  const rules = readings.map((reading) => rulesOf(target, reading));
  const scored = crossValidated(target, examples, rows);
  unseen[target] = rules.map((rule, index) => blended(target, rule, scored[index] ?? 0));
  report(`${target}: rules`, rules, examples);
  report(`${target}: learned`, scored, examples);
  report(
    `${target}: both`,
    rules.map((rule, index) => blended(target, rule, scored[index] ?? 0)),
    examples,
  );
  // What travels from the rows tuned on to the rows set aside.
  const dev = examples.filter((_, index) => !rows[index]?.file.includes('held') && teaches(target, rows[index]));
  if (dev.length < examples.length) {
    const model = train(dev);
    const held = examples
      .map((example, index) => ({ example, rule: rules[index] ?? 0 }))
      .filter((_, index) => rows[index]?.file.includes('held'));
    report(
      `  held: rules`,
      held.map(({ rule }) => rule),
      held.map(({ example }) => example),
    );
    report(
      `  held: learned`,
      held.map(({ example }) => probability(model, example.features)),
      held.map(({ example }) => example),
    );
    report(
      `  held: both`,
      held.map(({ example, rule }) => blended(target, rule, probability(model, example.features))),
      held.map(({ example }) => example),
    );
  }
  const { grams: every, ...model } = train(
    examples.filter(
      (_, index) => teaches(target, rows[index]) && (!options.without || !rows[index]?.file.includes(options.without)),
    ),
  );
  const ids = Array.from(every, (weight, id) => (weight === 0 ? -1 : id)).filter((id) => id >= 0);
  const grams = Buffer.from(Int8Array.from(ids, (id) => every[id] ?? 0)).toString('base64');
  models[target] = { ...model, ids: inSteps(ids), grams };
}
// The two checks as they decide, on companies the weights have not seen.
const plainly = (label: (row: Labelled) => boolean): readonly Example[] =>
  rows.map((row) => ({ features: { named: {}, grams: [] }, label: label(row) }));
const apologises = readings.map(({ draft }) =>
  draft.all(apology).some(({ kind }) => kind !== 'softener' && kind !== 'farewell'),
);
decides(
  'missing-apology',
  rows.map((_, index) => (apologises[index] ? 0 : (unseen.warranted[index] ?? 0))),
  plainly(({ labels }) => labels.apology_warranted && !labels.reply_apologises),
);
decides(
  'missing-acknowledgement',
  rows.map((_, index) => {
    const reading = readings[index];
    return !reading || recognised(reading) ? 0 : (unseen.problem[index] ?? 0) * (1 - (unseen.acknowledged[index] ?? 0));
  }),
  plainly(({ labels }) => labels.customer_reports_problem && !labels.acknowledges_feeling),
);
/** Where a threshold may lie is seen channel by channel; rows the labels leave open are not counted. */
function decides(check: string, scores: readonly number[], examples: readonly Example[]): void {
  for (const group of ['all', 'email', 'chat', 'social', options.apart].filter((one) => one !== undefined)) {
    const within = rows.flatMap((row, index) =>
      row.expected(check) !== 'exempt' &&
      !row.file.includes('asks') &&
      (group === 'all' || row.channel === group || row.file.includes(group))
        ? [index]
        : [],
    );
    report(
      `${check} ${group}`.padEnd(34),
      within.map((index) => scores[index] ?? 0),
      within.flatMap((index) => examples[index] ?? []),
    );
  }
}

if (options.write) write('weights.gen.json', models);

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(new URL(`../lib/core/signals/${name}`, import.meta.url), `${text}\n`);
  console.log(`${name}: ${(text.length / 1000).toFixed(1)} kB`);
}

function crossValidated(target: Learned, examples: readonly Example[], of: readonly Labelled[]): readonly number[] {
  const companies = [...new Set(of.map(({ company }) => company))].sort();
  const fold = new Map(companies.map((company, index) => [company, index % FOLDS]));
  const scores = new Array<number>(examples.length).fill(0.5);
  for (let left = 0; left < FOLDS; left++) {
    const inside = (index: number): boolean => fold.get(of[index]?.company ?? '') !== left;
    const model = train(examples.filter((_, index) => inside(index) && teaches(target, of[index])));
    examples.forEach((example, index) => {
      if (!inside(index)) scores[index] = probability(model, example.features);
    });
  }
  return scores;
}

function report(name: string, scores: readonly number[], examples: readonly Example[]): void {
  const at = (threshold: number): string => {
    let hits = 0;
    let said = 0;
    let due = 0;
    examples.forEach(({ label }, index) => {
      const says = (scores[index] ?? 0) >= threshold;
      if (says) said++;
      if (label) due++;
      if (says && label) hits++;
    });
    return `${threshold}: ${(hits / Math.max(1, said)).toFixed(2)}/${(hits / Math.max(1, due)).toFixed(2)}`;
  };
  const positive = scores.filter((_, index) => examples[index]?.label);
  const negative = scores.filter((_, index) => !examples[index]?.label);
  let above = 0;
  for (const high of positive) for (const low of negative) above += high > low ? 1 : high === low ? 0.5 : 0;
  const auc = above / Math.max(1, positive.length * negative.length);
  console.log(
    `${name.padEnd(24)} AUC ${auc.toFixed(3)}   ${[0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8].map(at).join('   ')}`,
  );
}
