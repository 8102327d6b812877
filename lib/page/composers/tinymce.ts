/** TinyMCE, usually the body of a frame it wrote itself: Zoho Desk, osTicket's and many smaller desks' plugins. */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'tinymce',
  priority: 10,
  claims: (element) => element.classList.contains('mce-content-body') && isEditingHost(element),
  ways: ['execCommand'],
  endUndoStep,
  // Editable still, for a caret to be there: it undoes what is written, and forgets its history over it.
  locked: (element) => element.classList.contains('mce-content-readonly'),
});

/**
 * Its undo keeps snapshots and takes one when a key that moves the caret comes up (8.9; it changes nothing when nothing
 * changed). Insert is the one of those keys that does nothing else. Sent to the one element it listens on, not bubbling.
 */
function endUndoStep(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  element.dispatchEvent(
    new view.KeyboardEvent('keyup', { key: 'Insert', code: 'Insert', keyCode: 45, bubbles: false }),
  );
}
