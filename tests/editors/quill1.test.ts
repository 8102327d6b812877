import { behave } from '../page/composers/harness/behaviour.ts';
import { startEditorBench } from './harness/editor-bench.ts';
import { quill1 } from './harness/quill1.ts';

behave(startEditorBench('quill1'), [quill1]);
