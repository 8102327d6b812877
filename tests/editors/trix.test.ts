import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('trix'), [realEditor('trix', { kind: 'trix' })]);
