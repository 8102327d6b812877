/**
 * Looking through a whole library for what wants care: processor time of each look, over an invented library.
 * npm run bench -- care [--count 10000]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise/two';
import { packSchema } from '../lib/core/packs/schema.ts';
import { snippetsOf } from '../lib/core/packs/voice.ts';
import { provideEngines } from '../lib/core/rules/engines.ts';
import { compileRe2 } from '../lib/core/rules/re2.ts';
import { createCare } from '../lib/core/templates/care/care.ts';
import { looks } from '../lib/core/templates/care/registry.ts';
import { taggerOf } from '../lib/core/text/tags.ts';
import { inventedLibrary } from './finding/library.ts';

const { values: options } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });
const count = Number(options.count);
const STARTER = join(import.meta.dirname, '../packs/starter.gen.json');

provideEngines({ regex: () => compileRe2, tags: () => taggerOf(nlp) });
const starter = packSchema.parse(JSON.parse(readFileSync(STARTER, 'utf8')));
const entries = inventedLibrary(count).map((doc) => ({
  ...doc,
  tags: doc.tags ?? [],
  examples: doc.examples ?? [],
  channels: [],
  rev: 1,
  used: 0,
  createdAt: 0,
}));
const library = {
  entries,
  all: [...entries, ...snippetsOf(starter)],
  packs: [starter],
  grades: {},
  ignored: [],
  now: Date.UTC(2026, 10, 22),
};

const care = createCare();
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
for (const round of ['first', 'again, with nothing changed']) {
  const [started, found]: [number, Map<string, number>] = [seconds(), new Map()];
  const times: string[] = [];
  let before = started;
  for (const { done, items } of care.run(library)) {
    for (const { kind } of items) found.set(kind, (found.get(kind) ?? 0) + 1);
    if (done % count > 0) continue;
    const now = seconds();
    times.push(`${looks[done / count - 1]?.id} ${(now - before).toFixed(2)}`);
    before = now;
  }
  console.log(
    `${count.toLocaleString('en')} replies, ${round}: ${(seconds() - started).toFixed(1)} s of processor time`,
  );
  console.log(`  ${times.join(', ')}`);
  console.log(`  found: ${[...found].map(([kind, number]) => `${number} ${kind}`).join(', ')}`);
}
