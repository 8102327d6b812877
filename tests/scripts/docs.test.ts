import { expect, it } from 'vitest';
import type { Check } from '#core/checks/check.ts';
import { docRow, withChecks } from '../../scripts/docs.ts';

const check: Check = {
  id: 'blame',
  grade: 'ask',
  channels: ['email'],
  doc: { what: 'Puts the fault | on them', why: 'It hurts.', better: '"It helps to …"' },
  run: () => [],
};
const page = 'Before\n<!-- checks: written by npm run docs -->\nold\n<!-- /checks -->\nAfter\n';

it('replaces what stands between the markers and nothing else', () => {
  const written = withChecks(page, [check]);
  expect(written).toContain(docRow(check));
  expect(written).toContain('Puts the fault \\| on them');
  expect(written).not.toContain('old');
  expect(written.startsWith('Before\n')).toBe(true);
  expect(written.endsWith('<!-- /checks -->\nAfter\n')).toBe(true);
  expect(withChecks(written, [check])).toBe(written);
});

it('refuses a page without markers', () => {
  expect(() => withChecks('# Checks', [check])).toThrow('markers');
});
