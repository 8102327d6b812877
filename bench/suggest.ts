/**
 * Suggesting the right reply: three messages of each intent are a template's examples, the rest ask for it.
 * npm run bench -- suggest CORPORA_DIR [--seeds N] [--features FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { CONFIDENT, createSuggester, type SuggestEntry } from '../lib/core/templates/suggest.ts';

interface Row {
  readonly source: string;
  readonly domain: string;
  readonly intent: string;
  readonly text: string;
}

const [dir, ...rest] = process.argv.slice(2);
if (!dir) throw new Error('Say where the corpora are: npm run bench -- suggest DIR');
const option = (name: string) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const seeds = Number(option('--seeds') ?? 5);
const rows = readFileSync(join(dir, 'intents-dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));
function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
const domains = grouped(rows, (row) => `${row.source.split('/')[1]} ${row.domain}`);
const OUT = 'out_of_scope';

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed * 2654435761;
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

const titleOf = (intent: string) =>
  intent
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

type Engine = (templates: readonly SuggestEntry[]) => (text: string) => readonly { id: string; score: number }[];
const engines: Record<string, Engine> = {
  ours: (templates) => {
    const suggester = createSuggester(templates);
    return (text) => suggester.suggest(text, 3);
  },
  minisearch: (templates) => {
    const mini = new MiniSearch<SuggestEntry>({
      fields: ['title', 'examples'],
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    mini.addAll(templates);
    return (text) => mini.search(text).map((hit) => ({ id: String(hit.id), score: 0 }));
  },
};

interface Tally {
  n: number;
  first: number;
  three: number;
  sure: number;
  sureAndRight: number;
  out: number;
  outSure: number;
}
const empty = (): Tally => ({ n: 0, first: 0, three: 0, sure: 0, sureAndRight: 0, out: 0, outSure: 0 });
const features: string[] = [];

function measure(
  make: Engine,
  mode: 'both' | 'examples' | 'title',
  rowsOf: readonly Row[],
  seed: number,
  tally: Tally,
): void {
  const byIntent = grouped(shuffled(rowsOf, seed), (row) => row.intent);
  const outside = byIntent.get(OUT) ?? [];
  byIntent.delete(OUT);
  const templates = [...byIntent].map(([intent, own]) => ({
    id: intent,
    title: mode === 'examples' ? '' : titleOf(intent),
    body: '',
    examples: mode === 'title' ? [] : own.slice(0, 3).map((row) => row.text),
  }));
  const suggest = make(templates);
  for (const row of [...byIntent.values()].flatMap((own) => own.slice(3))) {
    const found = suggest(row.text);
    const place = found.findIndex((hit) => hit.id === row.intent);
    tally.n += 1;
    if (place === 0) tally.first += 1;
    if (place >= 0 && place < 3) tally.three += 1;
    const sure = (found[0]?.score ?? 0) >= CONFIDENT;
    if (sure) tally.sure += 1;
    if (sure && place === 0) tally.sureAndRight += 1;
    if (mode === 'both' && make === engines.ours)
      features.push(`${found[0]?.score ?? 0}\t${place === 0 ? 1 : 0}\t${row.domain}`);
  }
  for (const row of outside) {
    const score = suggest(row.text)[0]?.score ?? 0;
    tally.out += 1;
    if (score >= CONFIDENT) tally.outSure += 1;
    if (mode === 'both' && make === engines.ours) features.push(`${score}\t-1\t${row.domain}`);
  }
}

const share = (part: number, whole: number) =>
  whole ? `${((100 * part) / whole).toFixed(1)} %`.padStart(7) : '      –';
for (const mode of ['both', 'examples', 'title'] as const) {
  console.log(`\n${{ both: 'title and three examples', examples: 'three examples', title: 'titles only' }[mode]}`);
  for (const [name, make] of Object.entries(engines)) {
    const all = empty();
    for (const [domain, own] of domains) {
      const tally = empty();
      for (let seed = 1; seed <= seeds; seed += 1) measure(make, mode, own, seed, tally);
      if (name === 'ours' && mode === 'both') {
        console.log(`  ${domain.padEnd(66)} top-1 ${share(tally.first, tally.n)} top-3 ${share(tally.three, tally.n)}`);
      }
      for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
    }
    const sure =
      name === 'ours'
        ? ` · confident ${share(all.sure, all.n)}, right of those ${share(all.sureAndRight, all.sure)}, out of scope yet confident ${share(all.outSure, all.out)}`
        : '';
    console.log(`  ${name.padEnd(11)} top-1 ${share(all.first, all.n)} top-3 ${share(all.three, all.n)}${sure}`);
  }
}
const file = option('--features');
if (file) writeFileSync(file, features.join('\n'));

const many: SuggestEntry[] = Array.from({ length: 10_000 }, (_, i) => ({
  id: String(i),
  title: titleOf(rows[i % rows.length]?.intent ?? ''),
  body: '',
  examples: [0, 1, 2].map((k) => `${rows[(i * 7 + k) % rows.length]?.text} ${i % 97}`),
}));
globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
const suggester = createSuggester(many);
const built = performance.now() - started;
globalThis.gc?.();
const after = process.memoryUsage();
const mb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
const times = rows.slice(0, 400).map((row) => {
  const t = performance.now();
  suggester.suggest(row.text, 3);
  return performance.now() - t;
});
times.sort((a, b) => a - b);
console.log(
  `\n10,000 templates: built in ${built.toFixed(0)} ms, ${mb.toFixed(0)} MB; a suggestion p50 ${times[200]?.toFixed(1)} ms, p95 ${times[380]?.toFixed(1)} ms`,
);
