/**
 * npm run check: types, lint, unused code, unit and component tests, bundle budgets.
 * npm test: the same, then everything that needs a browser or a build. A step that fails does not stop the ones
 * that do not need it; each counts as one failure. The last line is always the totals of all tests.
 */
import { existsSync } from 'node:fs';
import { checkBudgets } from './budgets.ts';
import { type BuildName, freshen } from './builds.ts';
import { run, runTool } from './command.ts';
import { findFirefox, getBrowser } from './get-browser.ts';
import { headline, say } from './say.ts';
import { testEditors } from './test-editors.ts';
import { runTests, type Totals } from './vitest-totals.ts';

const onlyCheck = process.argv[2] === 'check';
const startedAt = Date.now();
const totals = { passed: 0, failed: 0, skipped: 0 };
const failedSteps: string[] = [];

async function step(title: string, body: () => Promise<boolean>): Promise<boolean> {
  headline(title);
  const ok = await body().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return false;
  });
  if (!ok) fail(title);
  return ok;
}

function fail(title: string): void {
  failedSteps.push(title);
  totals.failed += 1;
}

const toolPasses = async (script: string, ...args: string[]) => (await runTool(script, args)) === 0;

async function tests(title: string, run: () => Promise<Totals>): Promise<void> {
  headline(title);
  const result = await run();
  totals.passed += result.passed;
  totals.failed += result.failed;
  totals.skipped += result.skipped;
  if (result.failed > 0) failedSteps.push(title);
}

const builds = (...names: BuildName[]) =>
  step(`Builds: ${names.join(', ')}`, async () => {
    for (const name of names) if (!(await freshen(name))) return false;
    return true;
  });

await step('Types', () => toolPasses('typescript/bin/tsc', '-p', 'tsconfig.json'));
await step('Types of lib/core, without DOM and browser', () =>
  toolPasses('typescript/bin/tsc', '-p', 'lib/core/tsconfig.json'),
);
await step('Lint, format and import directions', () => toolPasses('@biomejs/biome/bin/biome', 'ci', '.'));
await step('Unused code', () => toolPasses('knip/bin/knip.js', '--no-progress'));
await step(
  'Packs as built from their sources',
  async () => (await run(process.execPath, ['scripts/run.mjs', 'scripts/build-packs.ts', '--check'])) === 0,
);
await tests('Unit and component tests', () => runTests(['unit', 'judged', 'components']));
if (await builds('chrome')) {
  await step('Bundle budgets', async () => checkBudgets());
}

if (!onlyCheck) {
  const firefox = findFirefox();
  const built = await builds('e2e', 'node', 'firefox', ...(firefox ? ['firefox-e2e' as const] : []));
  const browser = await step('A browser', async () => {
    process.env.SINCERELY_CHROMIUM = await getBrowser();
    say(`Using ${process.env.SINCERELY_CHROMIUM}.`);
    return true;
  });
  if (browser) await tests('Tests in Chromium', () => runTests(['browser']));
  if (browser) await tests('Composers in the real editors', testEditors);
  if (browser && built) {
    if (!existsSync('/usr/share/request-tracker5/libexec/rt-server')) {
      say(
        'Skipped: the tests in Request Tracker. RT 5 is not installed here, and a test run never installs a helpdesk.',
      );
      say('On Debian 12, as root: scripts/request-tracker.sh install');
    }
    if (!firefox) say('Skipped: the tests in Firefox. None is installed here; Debian has it as "firefox-esr".');
    await tests('The built extension, end to end', () => runTests(['e2e']));
  } else {
    say('Not run: the end-to-end tests; they need the builds and a browser.');
  }
}

headline(`Done in ${Math.round((Date.now() - startedAt) / 1000)} s`);
for (const title of failedSteps) say(`Failed: ${title}`);
if (totals.skipped > 0) say(`${totals.skipped} tests skipped (reasons above).`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
