/**
 * npm run bench -- engine [--quick | --full] [--data DIR] [--by file|source|channel|'channel, source'] [--names]
 *                         [--check ID] [--errors ID] [--only quality|speed|audit] [--record] [--json FILE]
 * How right the engine is, and what it costs beside other checkers. bench/README.md says how each figure is made.
 * --check and --errors are for work on one check: quality alone. --errors prints what was wrong, never for a file whose
 * name says "held". --quick: no peers, no audit; --full: a million rows. --record writes bench/recorded/engine.json,
 * which is kept in the repository.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  figuresOf,
  GROUPINGS,
  type Grouping,
  IDS,
  isGrouping,
  judged,
  noiseOf,
  OFF,
  showErrors,
} from './labelled/quality.ts';
import { readLabelled } from './labelled/rows.ts';
import { type Audit, audit, exchanges, posts } from './speed/audit.ts';
import { built } from './speed/built.ts';
import { askOnce } from './speed/child.ts';
import { coldStart } from './speed/cold-start.ts';
import type { GlossaryCost } from './speed/glossary.ts';
import { keystroke } from './speed/keystroke.ts';
import { installPeers, PEERS } from './speed/peers.ts';
import type { Throughput } from './speed/throughput.ts';

const RECORD = join(import.meta.dirname, 'recorded/engine.json');
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, 'corpus') },
    check: { type: 'string' },
    errors: { type: 'string' },
    by: { type: 'string', default: 'file' },
    names: { type: 'boolean', default: false },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    json: { type: 'string', default: join(import.meta.dirname, 'results/engine.json') },
  },
});
const by = isGrouping(options.by) ? options.by : null;
if (!by) throw new Error(`--by: one of ${Object.keys(GROUPINGS).join(' | ')}.`);
const only = options.check || options.errors ? 'quality' : options.only;
const rows = readLabelled(options.data);
const title = (text: string): void => console.log(`\n${text}`);
const percent = (share: number | null): string => (share === null ? '  – ' : share.toFixed(2).padStart(4));
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** Each part says when, at which commit and on what it was measured: a later run of one part keeps the others. */
const origin = {
  at: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  node: process.version,
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
};
const file = options.record ? RECORD : options.json;
const result: Record<string, unknown> = {};
const parts = only ? [only] : ['quality', 'speed', ...(options.quick ? [] : ['audit'])];
if (parts.includes('quality')) result.quality = { ...origin, data: basename(options.data), ...quality(by) };
if (parts.some((part) => part !== 'quality')) {
  title('Building the engine and the command line as they are shipped, aside.');
  const build = built();
  if (parts.includes('speed')) result.speed = { ...origin, ...(await speed(build)) };
  if (parts.includes('audit')) result.audit = { ...origin, ...(await audits(build)) };
}
if (!options.check && !options.errors) {
  mkdirSync(dirname(file), { recursive: true });
  const before: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  writeFileSync(file, `${JSON.stringify({ ...before, ...result }, null, 2)}\n`);
}

function quality(by: Grouping) {
  const found = judged(rows, options.names);
  const print = (id: string) => {
    const figures = figuresOf(id, found, by);
    for (const [index, one] of figures.entries())
      console.log(
        `${(index === 0 || one.group === 'all' ? id : '').padEnd(28)}${one.group.padEnd(22)}       ${percent(one.askPrecision)} ${percent(one.askRecall)}       ${percent(one.precision)} ${percent(one.recall)}   ${String(one.due).padStart(4)} ${String(one.said).padStart(5)}`,
      );
  };
  console.log(`${'check'.padEnd(28)}${'group'.padEnd(22)}  ask: P    R     all: P    R     due  said`);
  for (const id of options.check ? [options.check] : IDS) print(id);
  if (options.errors) showErrors(options.errors, found);
  title('noise: replies with nothing wrong that got an ask or hold');
  for (const { group, clean, share, worst } of noiseOf(found, by))
    console.log(`  ${group.padEnd(22)} ${percent(share)}  of ${clean}   ${worst.join(', ')}`);
  const learned = learnedCard();
  title('learned parts, cross-validated by company when last trained (npm run train), precision / recall (area)');
  for (const { part, ...columns } of learned)
    console.log(
      `  ${part.padEnd(14)}${Object.entries(columns)
        .map(([name, value]) => `${name} ${value}`)
        .join('   ')}`,
    );
  const groupings = Object.keys(GROUPINGS).filter(isGrouping);
  return {
    quality: groupings.flatMap((grouping) =>
      IDS.flatMap((id) => figuresOf(id, found, grouping).map((figures) => ({ by: grouping, ...figures }))),
    ),
    noise: groupings.flatMap((grouping) => noiseOf(found, grouping).map((noise) => ({ by: grouping, ...noise }))),
    learned,
  };
}

/** The table of the data card that training wrote. */
function learnedCard() {
  const card = readFileSync(join(import.meta.dirname, '../lib/core/signals/WEIGHTS.md'), 'utf8');
  return [...card.matchAll(/^\| (\w+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, part = '', rules = '', alone = '', both = '']) => ({ part, rules, learned: alone, both }),
  );
}

async function speed(build: string) {
  const peers = !options.quick && installPeers() ? PEERS : [];
  title('Each key is a check of the whole draft.');
  const keys = await keystroke(build, peers);

  const throughput = await askOnce<Throughput>('throughput', [build, options.data, JSON.stringify(OFF)]);
  title('all checks on, labelled exchanges, replies/s');
  console.log(`  ${whole(throughput.cold)} first time in a new process, ${whole(throughput.warm)} after warm-up`);
  if (throughput.alone !== null) console.log(`  ${whole(throughput.alone)} replies alone, as mail repeats itself`);

  const glossary = await askOnce<readonly GlossaryCost[]>('glossary', [build]);
  const least = glossary[0] ?? { pasted: 1, key: 1 };
  title('own glossary, 1,000 words: ms as pasted, per key, and to compile the terms; ratio to the first');
  for (const { terms, pasted, key, compile } of glossary)
    console.log(
      `  ${whole(terms).padStart(6)} terms ${pasted.toFixed(2).padStart(9)} ${key.toFixed(3).padStart(9)} ${compile.toFixed(0).padStart(6)}   ${(pasted / least.pasted).toFixed(2)}  ${(key / least.key).toFixed(2)}`,
    );

  const started = coldStart(build);
  title(`cold start of dist/engine.js, first answer included: ${started.toFixed(0)} ms`);
  return { keystroke: keys, throughput, glossary, coldStart: started };
}

async function audits(build: string) {
  title('sincerely audit, end to end, nothing repeats: replies/s; heap (and resident) MB after so many rows');
  const print = (name: string, one: Audit): Audit => {
    const memory = one.memory.map(({ rows, heap, rss }) => `${whole(rows)}: ${heap.toFixed(1)} (${rss.toFixed(0)})`);
    console.log(`  ${name.padEnd(20)}${whole(one.perSecond).padStart(6)}/s   ${memory.join('   ')}`);
    return one;
  };
  return {
    exchanges: print('exchanges, NDJSON', await audit(build, 'ndjson', exchanges(rows), [5_000, 20_000])),
    postsCsv: print('posts, CSV', await audit(build, 'csv', posts, [10_000, 100_000])),
    posts: print(
      'posts, NDJSON',
      await audit(build, 'ndjson', posts, [10_000, 100_000, ...(options.full ? [1_000_000] : [])]),
    ),
  };
}
