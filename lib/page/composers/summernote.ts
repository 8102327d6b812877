/** Summernote: FreeScout. */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'summernote',
  priority: 10,
  claims: (element) => element.classList.contains('note-editable') && isEditingHost(element),
  ways: ['execCommand'],
  endUndoStep,
});

/** What was shown when a step was ended last, so that no step is empty. */
const ended = new WeakMap<HTMLElement, string>();

/**
 * Its undo keeps snapshots, and of typing only on a click (0.9.1). It takes one at each, also when nothing changed, and an
 * undo to such a one would seem to do nothing. Sent to the one element it listens on, not bubbling.
 */
function endUndoStep(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  const shown = element.innerHTML;
  if (!view || ended.get(element) === shown) return;
  element.dispatchEvent(new view.MouseEvent('mouseup', { bubbles: false }));
  ended.set(element, shown);
}
