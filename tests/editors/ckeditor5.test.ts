import { behave } from '../page/composers/harness/behaviour.ts';
import { crossesWithNothingElse } from './harness/crossing.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';
import { takesBack } from './harness/taken-back.ts';

const bench = startEditorBench('ckeditor5');
const box = realEditor('ckeditor5', { kind: 'ckeditor5', selector: '.ck-editor__editable' });
behave(bench, [box]);
takesBack(bench, box);
crossesWithNothingElse(bench, box);
