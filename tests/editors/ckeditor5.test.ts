import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('ckeditor5'), [
  realEditor('ckeditor5', { kind: 'ckeditor5', selector: '.ck-editor__editable' }),
]);
