import { expect, it } from 'vitest';
import type { Check } from '#core/checks/check.ts';
import { docRow, helpdeskRecords, helpdeskRow, withChecks, withHelpdesks } from '../../scripts/docs.ts';

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

it('says of a helpdesk where it is, how certain each part is and which keys send', () => {
  const [first] = helpdeskRecords();
  if (!first) throw new Error('No helpdesk record.');
  const selector = (certainty: 'source' | 'third' | 'probe') => ({ css: 'p', seen: 'a test', certainty });
  const key = { key: 'Enter', ctrlOrMeta: true, shift: false };
  const record: typeof first = {
    ...first,
    title: 'Desk | One',
    matches: ['https://*.desk.example/agent/*', 'https://*.desk.example/app/*'],
    messages: { ...first.messages, item: [selector('third'), selector('third'), selector('probe')] },
    boxes: { ...first.boxes, element: [selector('source')], audience: [] },
    sends: {
      controls: [selector('probe')],
      shortcuts: [key],
      instead: [
        { where: [], shortcuts: [key, { ...key, ctrlOrMeta: false }, { ...key, key: 's', shift: true, alt: true }] },
      ],
    },
  };
  const row =
    '| Desk \\| One | `*.desk.example` | seen, then unproven | proven | – | unproven | Ctrl+Enter or Enter or Ctrl+Alt+Shift+S |';
  expect(helpdeskRow(record)).toBe(row);
  const written = withHelpdesks('<!-- helpdesks: written by npm run docs -->\nold\n<!-- /helpdesks -->\n', [record]);
  expect(written).toContain(row);
  expect(written).not.toContain('old');
});
