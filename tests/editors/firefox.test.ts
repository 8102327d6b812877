/** The same boxes in Firefox, from a content script: editors that hear of a write only by events made by the page. */
import { describe } from 'vitest';
import { findFirefox } from '../../scripts/get-browser.ts';
import { behave } from '../page/composers/harness/behaviour.ts';
import { crossesWithNothingElse } from './harness/crossing.ts';
import { realEditor } from './harness/editor-bench.ts';
import { startFirefoxBench } from './harness/firefox-bench.ts';
import { quill1 } from './harness/quill1.ts';
import { trix } from './harness/trix.ts';

const binary = findFirefox();
const CARET_IN_LINK = / data-mce-selected="inline-boundary"|\ufeff/g;
const EDITORS: readonly (readonly [string, Parameters<typeof realEditor>[1]])[] = [
  ['ckeditor5', { kind: 'ckeditor5', selector: '.ck-editor__editable' }],
  ['tiptap', { kind: 'prosemirror' }],
  ['prosemirror', { kind: 'prosemirror' }],
  ['quill', { kind: 'quill' }],
  ['quill1', quill1],
  ['lexical', { kind: 'lexical' }],
  ['slate', { kind: 'slate' }],
  ['trix', trix],
  ['tinymce', { kind: 'tinymce', selector: 'iframe.tox-edit-area__iframe >>> body', caretMark: CARET_IN_LINK }],
  ['ckeditor4', { kind: 'ckeditor4', selector: 'iframe.cke_wysiwyg_frame >>> body', caretMark: / *<br type="_moz">/g }],
  ['squire', { kind: 'contenteditable', coarseUndo: 'see squire.test.ts', ownKeys: 'see squire.test.ts' }],
  [
    'summernote',
    { kind: 'summernote', redo: 'Control+y', idleUndo: 'It keeps what stands there at a click and at each space.' },
  ],
  ['draft-js', { kind: 'draft-js', selector: '.public-DraftEditor-content' }],
];

describe.skipIf(!binary).each(EDITORS)('Firefox, %s', (name, box) => {
  const bench = startFirefoxBench(binary ?? '', name);
  behave(bench, [realEditor(name, box)]);
  if (name === 'ckeditor5') crossesWithNothingElse(bench, realEditor(name, box));
});
