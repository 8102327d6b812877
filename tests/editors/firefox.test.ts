/** Editors that mostly leave the page's own editing to the browser, and Quill and Trix. */
import { inFirefox } from './harness/in-firefox.ts';
import { quill1 } from './harness/quill1.ts';
import { trix } from './harness/trix.ts';

const CARET_IN_LINK = / data-mce-selected="inline-boundary"|\ufeff/g;

inFirefox(
  ['quill', { kind: 'quill' }],
  ['quill1', quill1],
  ['trix', trix],
  ['tinymce', { kind: 'tinymce', selector: 'iframe.tox-edit-area__iframe >>> body', caretMark: CARET_IN_LINK }],
  ['ckeditor4', { kind: 'ckeditor4', selector: 'iframe.cke_wysiwyg_frame >>> body', caretMark: / *<br type="_moz">/g }],
  ['squire', { kind: 'contenteditable', coarseUndo: 'see squire.test.ts', ownKeys: 'see squire.test.ts' }],
  [
    'summernote',
    { kind: 'summernote', redo: 'Control+y', idleUndo: 'It keeps what stands there at a click and at each space.' },
  ],
);
