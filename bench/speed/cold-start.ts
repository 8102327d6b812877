/** From nothing to the first answer: `dist/engine.js` imported and asked once, each time in a new process. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { quantiles } from './quantiles.ts';

export function coldStart(build: string): number {
  const engine = JSON.stringify(pathToFileURL(join(build, 'engine.js')).href);
  const program = `const from = performance.now();
const { createChecker } = await import(${engine});
createChecker().check('Hi, it comes soon.', { customer: 'Late!' });
console.log(performance.now() - from);`;
  const times = Array.from({ length: 11 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', program])),
  );
  return quantiles(times).p50;
}
