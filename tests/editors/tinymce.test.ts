import { describe } from 'vitest';
import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

const tinymce = { kind: 'tinymce', caretMark: / data-mce-selected="inline-boundary"|\ufeff/g };
behave(startEditorBench('tinymce'), [
  realEditor('tinymce', { ...tinymce, selector: 'iframe.tox-edit-area__iframe >>> body' }),
]);

describe('in the page itself', () => {
  const box = realEditor('tinymce-inline', { ...tinymce, selector: '.mce-content-body' });
  behave(startEditorBench('tinymce-inline'), [box]);
});
