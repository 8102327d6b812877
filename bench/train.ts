/**
 * npm run train -- --data DIR [--write] [--without held] [--files] [--exchanges] [--quick]
 * Trains the learned weights on labelled exchanges whose licence allows it, cross-validates by company, prints rules
 * against learned against both, and with --write stores the weights of all rows (but those
 * of files whose name has the word of --without, so that the bench can measure on them). --files also shows
 * what each file gets from weights of the others; --exchanges leaves the sentence models as they are,
 * --quick measures nothing. Texts never leave DIR.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDraftChecker } from '#core/checker.ts';
import type { Reading } from '#core/checks/check.ts';
import { recognised } from '#core/checks/missing-acknowledgement.ts';
import { PLAIN_VOICE } from '#core/model.ts';
import { apology } from '#core/signals/apology.ts';
import { blended, rulesOf } from '#core/signals/due.ts';
import { LEARNED, type Learned } from '#core/signals/learned.ts';
import {
  type ExchangeRow,
  heardOf,
  namedRow,
  packedExchanges,
  saidOf,
  scoreOf,
  trainExchanges,
} from './labelled/exchange.ts';
import { openQuestions } from './labelled/questions.ts';
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
    files: { type: 'boolean', default: false },
    exchanges: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
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
const alone = (row: Labelled | undefined): boolean => row?.file.includes('asks') ?? false;
/** Posts are the hardest and the fewest; what was written to be hard must not outweigh mail as it comes. */
const weightOf = (row: Labelled): number => (row.channel === 'social' ? 1.6 : 1) * (alone(row) ? 0.7 : 1);

const tones = options.exchanges
  ? null
  : trainSentences(
      `${OWN}/train/sentences`,
      rows.filter((row) => !/asks|pairs/.test(row.file) && (!options.without || !row.file.includes(options.without))),
    );
if (options.write && tones) write('tone.gen.json', tones);

const exchanges = rows.map((row, index): ExchangeRow => {
  const reading = readings[index];
  if (!reading) throw new Error('one reading per row');
  return {
    heard: heardOf(reading),
    said: alone(row) ? new Map() : saidOf(reading),
    named: namedRow(reading),
    labels: {
      problem: TARGETS.problem(row),
      warranted: TARGETS.warranted(row),
      acknowledged: alone(row) ? undefined : TARGETS.acknowledged(row),
    },
    weight: weightOf(row),
  };
});
const companies = [...new Set(rows.map(({ company }) => company))].sort();
const files = [...new Set(rows.map(({ file }) => file))].sort();
/** What each row gets from models that saw nothing of its group. */
function apart(groups: number, groupOf: (row: Labelled) => number): Record<Learned, readonly number[]> {
  const scores = LEARNED.map(() => new Array<number>(rows.length).fill(0.5));
  for (let left = 0; left < groups; left++) {
    const out = rows.map((row) => groupOf(row) === left);
    const model = trainExchanges(exchanges.filter((_, index) => !out[index]));
    exchanges.forEach((row, index) => {
      if (out[index])
        LEARNED.forEach((target, at) => {
          (scores[at] as number[])[index] = scoreOf(model, row, target);
        });
    });
  }
  const [problem = [], warranted = [], acknowledged = []] = scores;
  return { problem, warranted, acknowledged };
}
const rules = {} as Record<Learned, readonly number[]>;
for (const target of LEARNED) rules[target] = readings.map((reading) => rulesOf(target, reading));
const both = (learned: Record<Learned, readonly number[]>, target: Learned): readonly number[] =>
  rules[target].map((rule, index) => blended(target, rule, learned[target][index] ?? 0));

const byCompany = apart(options.quick ? 0 : FOLDS, ({ company }) => companies.indexOf(company) % FOLDS);
const byFile = options.files ? apart(files.length, ({ file }) => files.indexOf(file)) : byCompany;
for (const target of LEARNED) {
  const truth = rows.map(TARGETS[target]);
  const real = rows.flatMap((row, index) => (alone(row) && target === 'acknowledged' ? [] : [index]));
  const of = <T>(values: readonly T[]): readonly T[] => real.map((index) => values[index] as T);
  report(`${target}: rules`, of(rules[target]), of(truth));
  report(`${target}: learned`, of(byCompany[target]), of(truth));
  report(`${target}: both`, of(both(byCompany, target)), of(truth));
}
// The two checks as they decide, on companies the weights have not seen.
const apologises = readings.map(({ draft }) =>
  draft.all(apology).some(({ kind }) => kind !== 'softener' && kind !== 'farewell'),
);
for (const [name, unseen] of options.files
  ? ([
      ['by company', byCompany],
      ['by file', byFile],
    ] as const)
  : ([['by company', byCompany]] as const)) {
  console.log(name);
  const warranted = both(unseen, 'warranted');
  decides(
    'missing-apology',
    warranted.map((score, index) => (apologises[index] ? 0 : score)),
    rows.map(({ labels }) => labels.apology_warranted && !labels.reply_apologises),
  );
  const problem = both(unseen, 'problem');
  const acknowledged = both(unseen, 'acknowledged');
  decides(
    'missing-acknowledgement',
    readings.map((reading, index) =>
      recognised(reading) ? 0 : (problem[index] ?? 0) * (1 - (acknowledged[index] ?? 0)),
    ),
    rows.map(({ labels }) => labels.customer_reports_problem && !labels.acknowledges_feeling),
  );
}
/** Where a threshold may lie is seen channel by channel; rows the labels leave open are not counted. */
function decides(check: string, scores: readonly number[], truth: readonly boolean[]): void {
  for (const group of ['all', 'email', 'chat', 'social', ...files.filter((file) => !file.includes('asks'))]) {
    const within = rows.flatMap((row, index) =>
      row.expected(check) !== 'exempt' &&
      !alone(row) &&
      (group === 'all' || row.channel === group || row.file === group)
        ? [index]
        : [],
    );
    report(
      `${check} ${group}`.padEnd(40),
      within.map((index) => scores[index] ?? 0),
      within.map((index) => truth[index] ?? false),
    );
  }
}

const open = openQuestions(rows, readings, ({ company }) => companies.indexOf(company) % FOLDS, report);
if (options.write)
  write('weights.gen.json', {
    ...packedExchanges(
      trainExchanges(exchanges.filter((_, index) => !options.without || !rows[index]?.file.includes(options.without))),
    ),
    open,
  });

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(new URL(`../lib/core/signals/${name}`, import.meta.url), `${text}\n`);
  console.log(`${name}: ${(text.length / 1000).toFixed(1)} kB`);
}

function report(name: string, scores: readonly number[], truth: readonly boolean[]): void {
  const at = (threshold: number): string => {
    let hits = 0;
    let said = 0;
    let due = 0;
    truth.forEach((label, index) => {
      const says = (scores[index] ?? 0) >= threshold;
      if (says) said++;
      if (label) due++;
      if (says && label) hits++;
    });
    return `${threshold}: ${(hits / Math.max(1, said)).toFixed(2)}/${(hits / Math.max(1, due)).toFixed(2)}`;
  };
  const positive = scores.filter((_, index) => truth[index]);
  const negative = scores.filter((_, index) => !truth[index]);
  let above = 0;
  for (const high of positive) for (const low of negative) above += high > low ? 1 : high === low ? 0.5 : 0;
  const auc = above / Math.max(1, positive.length * negative.length);
  console.log(
    `${name.padEnd(24)} AUC ${auc.toFixed(3)}   ${[0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9].map(at).join('   ')}`,
  );
}
