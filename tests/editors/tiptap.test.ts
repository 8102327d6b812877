import { behave } from '../page/composers/harness/behaviour.ts';
import { realEditor, startEditorBench } from './harness/editor-bench.ts';
import { takesBack } from './harness/taken-back.ts';

const bench = startEditorBench('tiptap');
const box = realEditor('tiptap', { kind: 'prosemirror' });
behave(bench, [box]);
takesBack(bench, box);
