import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withImporters } from '../../../scripts/docs.ts';

it('docs/importers.md has the tables of the code: else run "npm run docs"', () => {
  const page = readFileSync('docs/importers.md', 'utf8');
  expect(withImporters(page)).toBe(page);
});
