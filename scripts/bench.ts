/** npm run bench [-- NAME …]: runs bench/NAME.ts, or every program in bench. Each prints a table and writes JSON. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './command.ts';
import { headline } from './say.ts';

// Training is a program there as well, but makes weights, not figures: `npm run train`.
const there = readdirSync(join(ROOT, 'bench'), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'train.ts')
  .map((entry) => entry.name.replace(/\.ts$/, ''));
const [wanted, ...args] = process.argv.slice(2);
if (wanted !== undefined && !there.includes(wanted)) {
  console.error(`There is no bench/${wanted}.ts. There are: ${there.join(', ') || 'none yet'}.`);
  process.exit(2);
}
for (const name of wanted === undefined ? there : [wanted]) {
  headline(name);
  const code = await run(process.execPath, ['scripts/run.mjs', `bench/${name}.ts`, ...args]);
  if (code !== 0) process.exitCode = 1;
}
