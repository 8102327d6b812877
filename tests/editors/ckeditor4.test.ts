import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('ckeditor4'), [
  realEditor('ckeditor4', { kind: 'ckeditor4', selector: 'iframe.cke_wysiwyg_frame >>> body' }),
]);
