import { describe, expect, it } from 'vitest';
import { count } from '../../scripts/vitest-totals.ts';

const report = (numbers: object) => () =>
  JSON.stringify({
    success: true,
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...numbers,
  });

describe('count', () => {
  it('takes the numbers of the report', () => {
    expect(count(report({ numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 }), 0)).toEqual({
      passed: 12,
      failed: 0,
      skipped: 3,
    });
  });

  it('counts a file that did not load as a failure beside the failed tests', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    expect(count(report({ success: false, numFailedTests: 1, testResults }), 1).failed).toBe(2);
  });

  it('counts an unhandled error as a failure', () => {
    expect(count(report({ numPassedTests: 3 }), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a run that left no report as a failure', () => {
    const noFile = () => {
      throw new Error('no such file');
    };
    expect(count(noFile, 0).failed).toBe(1);
  });
});
