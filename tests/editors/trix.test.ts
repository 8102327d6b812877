import { behave } from '../page/composers/harness/behaviour.ts';
import { startEditorBench } from './harness/editor-bench.ts';
import { trix } from './harness/trix.ts';

behave(startEditorBench('trix'), [trix]);
