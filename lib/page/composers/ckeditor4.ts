/**
 * CKEditor 4: Request Tracker up to 5, the OTRS family, Salesforce e-mail. Usually the body of a frame it wrote itself
 * (`iframe.cke_wysiwyg_frame`), sometimes an element of the page (`cke_editable_inline`).
 */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'ckeditor4',
  priority: 10,
  claims: (element) => element.classList.contains('cke_editable') && isEditingHost(element),
  ways: ['execCommand'],
  endUndoStep,
});

/**
 * Its undo keeps snapshots, taken every 25 keys and on a click; `execCommand` right after typing goes into the typing's
 * (measured with 4.22.1: one Ctrl+Z took the last words along). So it gets a click, on which it compares and saves.
 * It also takes the `input` of our write for a key held down, and throws redo away at the next key released: a
 * `keyup` of no key ends that. Both sent to the one element it listens on, not bubbling.
 */
function endUndoStep(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  element.dispatchEvent(new view.KeyboardEvent('keyup', { bubbles: false }));
  const clicked = element.localName === 'body' ? element.ownerDocument.documentElement : element;
  clicked.dispatchEvent(new view.MouseEvent('click', { bubbles: false }));
}
