/**
 * Finding a reply as you type: ours beside other libraries, over invented libraries with titles as people give them.
 * npm run bench -- search [--counts 10000,100000] [--record]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSearch } from '../lib/core/templates/search.ts';
import { type Doc, type Make, minisearch, peers } from './finding/engines.ts';
import { inventedLibrary, withTypo } from './finding/library.ts';
import { cpu, heldMb, percent, quantile, randomFrom } from './finding/measure.ts';

const { values: options } = parseArgs({
  options: { counts: { type: 'string', default: '10000,100000' }, record: { type: 'boolean', default: false } },
});
const FIELDS = ['shortcut', 'title', 'tags', 'body'];
const engines: Record<string, Make> = {
  ours: (docs) => {
    const { search } = createSearch(docs);
    return (text, limit) => search(text, limit);
  },
  minisearch: minisearch(FIELDS, { shortcut: 4, title: 3, tags: 2 }),
  ...peers(FIELDS),
};
/** Known titles looked up, titles typed, and every how many keys measured: as much as each can stand. */
const LOOKED_UP: Record<string, readonly [titles: number, typed: number, keys: number]> = {
  ours: [1_000, 60, 1],
  minisearch: [100, 4, 1],
  'fuse.js': [5, 1, 12],
  flexsearch: [300, 20, 1],
};

const recorded: Record<string, object> = {};
for (const count of options.counts.split(',').map(Number)) {
  const docs = inventedLibrary(count);
  for (const [name, make] of Object.entries(engines)) {
    // Minutes each, and they would measure nothing new.
    if (name !== 'ours' && count > 20_000) continue;
    const figures = measured(name, make, docs);
    recorded[`${count}, ${name}`] = figures;
    const { buildMs, mb, known, typo, p50, p95 } = figures;
    console.log(
      `${count.toLocaleString('en').padStart(8)} ${name.padEnd(11)} built in ${buildMs.toFixed(0)} ms, ${mb.toFixed(1)} MB; a key p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms; known title in ten ${percent(known, 1)}, with a typo ${percent(typo, 1)}`,
    );
  }
}
const folder = join(import.meta.dirname, options.record ? 'recorded' : 'results');
mkdirSync(folder, { recursive: true });
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
writeFileSync(
  join(folder, 'search.json'),
  `${JSON.stringify({ at: new Date().toISOString(), commit, ...recorded }, null, 2)}\n`,
);

function measured(name: string, make: Make, docs: readonly Doc[]) {
  const { made: find, mb, ms: buildMs } = heldMb(() => make(docs));
  const random = randomFrom(11);
  const [titles, typed, keys] = LOOKED_UP[name] ?? [100, 5, 1];
  const wanted = Array.from({ length: titles }, () => docs[random(docs.length)]).filter((doc) => doc !== undefined);
  const isFound = (query: string, id: string): boolean => find(query, 10).some((hit) => hit.id === id);
  const known = wanted.filter(({ title, id }) => isFound(title, id)).length / titles;
  const typo = wanted.filter(({ title, id }) => isFound(withTypo(title, random), id)).length / titles;
  const times: number[] = [];
  for (const { title } of wanted.slice(0, typed))
    for (const text of [title, withTypo(title, random)])
      for (let end = 1; end <= text.length; end += keys) {
        const started = cpu();
        find(text.slice(0, end), 20);
        times.push(cpu() - started);
      }
  return { buildMs, mb, known, typo, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
