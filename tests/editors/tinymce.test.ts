import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('tinymce'), [
  realEditor('tinymce', { kind: 'tinymce', selector: 'iframe.tox-edit-area__iframe >>> body' }),
]);
