/** Editors with a model of their own behind what is seen. Half of them, as two files run side by side. */
import { inFirefox } from './harness/in-firefox.ts';

inFirefox(
  ['ckeditor5', { kind: 'ckeditor5', selector: '.ck-editor__editable' }],
  ['tiptap', { kind: 'prosemirror' }],
  ['prosemirror', { kind: 'prosemirror' }],
  ['lexical', { kind: 'lexical' }],
  ['slate', { kind: 'slate' }],
  ['draft-js', { kind: 'draft-js', selector: '.public-DraftEditor-content' }],
);
