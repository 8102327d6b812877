import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';

behave(startEditorBench('squire'), [
  realEditor('squire', {
    kind: 'contenteditable',
    coarseUndo:
      'It keeps what stands there before each space, and nothing on its element says that it is Squire: ' +
      'a key made up for it could mean anything to another page.',
    ownKeys: 'Over a selection they add an empty line at the end, and Enter begins a div beside paragraphs.',
  }),
]);
