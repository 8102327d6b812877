import { defineConfig } from 'vitest/config';

const BROWSER = 'tests/**/*.browser.test.ts';
/** They read with the engine, and leave nothing behind in it. */
const JUDGED = 'tests/core/{checks,signals,packs}/**/*.test.ts';

/** `unit`, `judged` and `components` need nothing; `browser` needs a Chromium, `editors` its own packages too; `e2e` needs the builds. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [BROWSER, JUDGED, 'tests/e2e/**', 'tests/page/**', 'tests/components/**', 'tests/editors/**'],
          testTimeout: 20_000,
          // Left alone, two cores get one worker.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'judged',
          include: [JUDGED],
          testTimeout: 20_000,
          maxWorkers: 2,
          // Each file read the whole engine anew, which took longer than its tests.
          isolate: false,
        },
      },
      {
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.{ts,tsx}', 'tests/page/**/*.test.ts'],
          exclude: [BROWSER],
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: [BROWSER],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'editors',
          include: ['tests/editors/*.test.ts'],
          // One suite for every editor: a row that an editor's fixture leaves empty would pass by saying nothing.
          expect: { requireAssertions: true },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          retry: process.env.CI ? 2 : 0,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Real browsers on a shared machine: once more in CI, where a person cannot look. A test that fails twice has failed.
          retry: process.env.CI ? 1 : 0,
          // A browser without a screen has its focus to itself; one alone leaves half of two cores idle.
          maxWorkers: 2,
        },
      },
    ],
  },
});
