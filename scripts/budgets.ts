/** Size of the built scripts against docs in architecture: minified, no gzip, 1 kB = 1,000 bytes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './command.ts';

const OUTPUT = join(ROOT, '.output/chrome-mv3');

/** Names of the built files; a page's own chunks are nobody's wait and have no budget. */
const BUDGETS: readonly { part: string; file: RegExp; kB: number }[] = [
  { part: 'sentinel', file: /^(content-scripts\/)?sentinel\.js$/, kB: 12 },
  { part: 'assistant', file: /^assistant\.js$/, kB: 380 },
  { part: 'overlay', file: /^overlay\.js$/, kB: 260 },
  { part: 'background', file: /^background\.js$/, kB: 200 },
];

export function checkBudgets(): boolean {
  const files = readdirSync(OUTPUT, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  let ok = true;
  for (const { part, file, kB } of BUDGETS) {
    const found = files.filter((name) => file.test(name));
    const size = found.reduce((sum, name) => sum + statSync(join(OUTPUT, name)).size, 0) / 1000;
    const verdict = found.length === 0 ? `no file matches ${file}` : size > kB ? 'OVER' : 'ok';
    if (verdict !== 'ok') ok = false;
    console.log(`   ${part.padEnd(12)}${size.toFixed(1).padStart(8)} kB of ${String(kB).padStart(3)} kB   ${verdict}`);
  }
  return ok;
}
