import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('draft-js'), [
  realEditor('draft-js', { kind: 'draft-js', selector: '.public-DraftEditor-content' }),
]);
