import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('summernote'), [
  realEditor('summernote', {
    kind: 'summernote',
    redo: 'Control+y',
    idleUndo: 'It keeps what stands there at a click and at each space, also when that is what it kept last.',
  }),
]);
