/**
 * npm run test:editors: the composers, and the built extension in helpdesks' pages, against the real editors of npm, in
 * Chromium. The editors (260 MB) are a package of their own in tests/editors, installed when first asked for; nothing
 * of them is ever in the product.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freshen } from './builds.ts';
import { ROOT, run } from './command.ts';
import { getBrowser } from './get-browser.ts';
import { say } from './say.ts';
import { runTests, type Totals } from './vitest-totals.ts';

const HOME = join(ROOT, 'tests/editors');

export async function testEditors(): Promise<Totals> {
  if (!existsSync(join(HOME, 'node_modules/.package-lock.json'))) {
    say('Installing the editors into tests/editors (npm ci, once).');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    if ((await run(npm, ['ci', '--prefix', HOME])) !== 0) {
      say('The editors could not be installed. Is the npm registry within reach? Try: npm ci --prefix tests/editors');
      return { passed: 0, failed: 1, skipped: 0 };
    }
  }
  if (!(await freshen('e2e'))) return { passed: 0, failed: 1, skipped: 0 };
  return runTests(['editors']);
}

if (process.argv[1] === import.meta.filename) {
  process.env.SINCERELY_CHROMIUM = await getBrowser();
  const { passed, failed } = await testEditors();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
