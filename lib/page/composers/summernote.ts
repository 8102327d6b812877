/** Summernote: FreeScout. */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { isGecko } from './editing/gecko.ts';

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
 * undo to such a one would seem to do nothing. Sent to the one element it listens on, not bubbling. It keeps the caret by
 * counting nodes: where Firefox put text beside text, which HTML knows as one, its redo failed over that and sent what was undone.
 */
function endUndoStep(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  const shown = element.innerHTML;
  if (!view || ended.get(element) === shown) return;
  if (isGecko(element)) element.normalize();
  element.dispatchEvent(new view.MouseEvent('mouseup', { bubbles: false }));
  ended.set(element, shown);
}
