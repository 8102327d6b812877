/** Rich editors on pages that take no markup from a paste: what is on offer as HTML goes in as plain text. */
import { describe } from 'vitest';
import { behave } from '../page/composers/harness/behaviour.ts';
import type { BoxFixture } from '../page/composers/harness/boxes.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

const plain = (box: BoxFixture): BoxFixture => {
  const { rich: _, ...rest } = box;
  return rest;
};
const LINES_ONLY = '<p>Dear Ann,<br>the <strong>quick</strong> fix 😀 is "𝒜" on its way.<br><br>Tom</p>';

describe('slate', () => {
  behave(startEditorBench('slate-plain'), [plain(realEditor('slate-plain', { kind: 'slate' }))]);
});
describe('lexical', () => {
  const { filled: _, ...box } = plain(realEditor('lexical-plain', { kind: 'lexical', body: LINES_ONLY }));
  behave(startEditorBench('lexical-plain'), [box]);
});
describe('draft-js', () => {
  const selector = '.public-DraftEditor-content';
  behave(startEditorBench('draft-js-plain'), [plain(realEditor('draft-js-plain', { kind: 'draft-js', selector }))]);
});
