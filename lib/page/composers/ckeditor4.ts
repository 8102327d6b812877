/**
 * CKEditor 4: Request Tracker up to 5, the OTRS family, Salesforce e-mail. Usually the body of a frame it wrote itself
 * (`iframe.cke_wysiwyg_frame`), sometimes an element of the page (`cke_editable_inline`).
 *
 * Its own undo takes a snapshot on `input`, so one `execCommand` is one step of its own (measured with 4.22.1).
 */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'ckeditor4',
  priority: 10,
  claims: (element) => element.classList.contains('cke_editable') && isEditingHost(element),
  ways: ['execCommand'],
});
