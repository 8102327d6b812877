import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, runTool } from './command.ts';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's JSON report that is counted. */
const Report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs vitest projects in one go and counts. A file that does not load and a run that dies count as failures. */
export async function runTests(projects: readonly string[]): Promise<Totals> {
  const report = join(ROOT, 'test-results', `${projects.join('-')}.json`);
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    '--passWithNoTests',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return count(() => readFileSync(report, 'utf8'), code);
}

export function count(readReport: () => string, exitCode: number): Totals {
  let report: z.infer<typeof Report>;
  try {
    report = Report.parse(JSON.parse(readReport()));
  } catch (error) {
    console.error(`vitest ended with ${exitCode} and left no report: ${error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const filesNotLoaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + filesNotLoaded;
  return {
    passed: report.numPassedTests,
    // An unhandled error fails the run without failing a test.
    failed: failed === 0 && (exitCode !== 0 || !report.success) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
