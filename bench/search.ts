/**
 * Finding a reply as you type: ours beside MiniSearch, over invented libraries made of the words of real replies.
 * npm run bench -- search CORPORA_DIR [COUNT…]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createSearch, type SearchEntry } from '../lib/core/templates/search.ts';

const [dir, ...counts] = process.argv.slice(2);
if (!dir) throw new Error('Say where the corpora are: npm run bench -- search DIR [COUNT…]');
const replies = readFileSync(join(dir, 'dev-replies-large.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): string => String(JSON.parse(line).reply));

let seed = 7;
const random = (below: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};

function library(count: number): SearchEntry[] {
  return Array.from({ length: count }, (_, i) => {
    const body = replies[i % replies.length] ?? '';
    const other = replies[random(replies.length)] ?? '';
    const words = `${body} ${other}`.match(/[A-Za-z]{4,}/g) ?? ['reply'];
    const title = Array.from({ length: 3 + random(3) }, () => words[random(words.length)]).join(' ');
    return {
      id: `s${i}`,
      title,
      body,
      shortcut: `/${title.slice(0, 3).toLowerCase()}${i}`,
      tags: ['tag', `t${i % 40}`],
    };
  });
}

function withTypo(title: string): string {
  const words = title.split(' ');
  const at = words.map((w, i) => ({ w, i })).sort((a, b) => b.w.length - a.w.length)[0]?.i ?? 0;
  const word = words[at] ?? '';
  const p = 1 + random(word.length - 2);
  const kinds = [
    () => word.slice(0, p) + word.slice(p + 1),
    () => word.slice(0, p) + (word[p + 1] ?? '') + (word[p] ?? '') + word.slice(p + 2),
    () => `${word.slice(0, p)}x${word.slice(p + 1)}`,
    () => word.slice(0, p) + (word[p] ?? '') + word.slice(p),
  ];
  words[at] = kinds[random(kinds.length)]?.() ?? word;
  return words.join(' ');
}

const at = (times: number[], q: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * q)] ?? 0;
const f = (n: number) => n.toFixed(n < 1 ? 3 : 1);

for (const count of counts.length ? counts.map(Number) : [10_000]) {
  const entries = library(count);
  const engines: [string, () => (query: string) => readonly { id: string }[]][] = [
    [
      'ours',
      () => {
        const search = createSearch(entries);
        return (query) => search.search(query, 10);
      },
    ],
    [
      'minisearch',
      () => {
        const mini = new MiniSearch<SearchEntry>({
          fields: ['shortcut', 'title', 'tags', 'body'],
          searchOptions: { prefix: true, fuzzy: 0.2, boost: { shortcut: 4, title: 3, tags: 2 } },
        });
        mini.addAll(entries);
        return (query) => mini.search(query).slice(0, 10) as { id: string }[];
      },
    ],
  ];
  for (const [name, make] of engines) {
    if (name === 'minisearch' && count > 20_000) continue;
    globalThis.gc?.();
    const before = process.memoryUsage();
    const started = performance.now();
    const search = make();
    const built = performance.now() - started;
    globalThis.gc?.();
    const after = process.memoryUsage();
    const mb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
    const known = Array.from({ length: 300 }, () => entries[random(count)]).filter((e) => e !== undefined);
    const inTen = (query: string, id: string) => (search(query).some((hit) => hit.id === id) ? 1 : 0);
    const exact = known.reduce((n, e) => n + inTen(e.title, e.id), 0);
    const typo = known.reduce((n, e) => n + inTen(withTypo(e.title), e.id), 0);
    const times: number[] = [];
    for (const entry of known.slice(0, 100)) {
      for (const text of [entry.title, withTypo(entry.title)]) {
        for (let end = 1; end <= text.length; end += 1) {
          const t = performance.now();
          search(text.slice(0, end));
          times.push(performance.now() - t);
        }
      }
    }
    const share = (n: number) => `${((100 * n) / known.length).toFixed(1)} %`;
    console.log(
      `${name.padEnd(10)} ${count} snippets: build ${built.toFixed(0)} ms, ${mb.toFixed(1)} MB; key p50 ${f(at(times, 0.5))} p95 ${f(at(times, 0.95))} max ${f(at(times, 0.9999))} ms; known title in ten ${share(exact)}, with a typo ${share(typo)}`,
    );
  }
}
