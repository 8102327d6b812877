/** npm run bench: lists the programs in bench. npm run bench -- NAME …: runs bench/NAME.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './command.ts';
import { headline, say } from './say.ts';

// Training is a program there as well, but makes weights, not figures: `npm run train`.
const there = readdirSync(join(ROOT, 'bench'), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'train.ts')
  .map((entry) => entry.name.replace(/\.ts$/, ''));
const [wanted, ...args] = process.argv.slice(2);
if (wanted === undefined) {
  headline('npm run bench -- NAME; what each measures and how: bench/README.md');
  for (const name of there) say(`${name.padEnd(14)}${inOneLine(name)}`);
} else if (there.includes(wanted)) {
  headline(wanted);
  process.exitCode = await run(process.execPath, ['scripts/run.mjs', `bench/${wanted}.ts`, ...args]);
} else {
  console.error(`There is no bench/${wanted}.ts. There are: ${there.join(', ')}.`);
  process.exitCode = 2;
}

/** The first sentence of a program's own comment that is no command. */
function inOneLine(name: string): string {
  const comment = readFileSync(join(ROOT, `bench/${name}.ts`), 'utf8').match(/^\/\*\*([\s\S]*?)\*\//)?.[1] ?? '';
  const prose = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .filter((line) => !/^\s*(?:npm |\[|$)/.test(line))
    .join(' ');
  return prose.trim().split(/(?<=\.)\s/)[0] ?? '';
}
