import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('quill1'), [realEditor('quill1', { kind: 'quill' })]);
