/** Quill: Salesforce Chatter and many smaller desks. */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { redo, undo } from './editing/undo.ts';

export const composer = editableKind({
  id: 'quill',
  priority: 10,
  claims: (element) => element.classList.contains('ql-editor') && isEditingHost(element),
  // Never `execCommand`: it shows the HTML, and takes the lists in it out again a moment later.
  ways: ['replace', 'paste'],
  // Its history: `delay`, 1000 unless the page says otherwise.
  undoJoinsMs: 1010,
  endUndoStep,
});

/**
 * Its history joins all that happens within a second, what is typed after our write too. Only an undo or a redo ends a
 * step, so the write is taken out and put back, both by its own history, before anything is painted. Not before
 * the write: that would be the agent's words.
 */
function endUndoStep(element: HTMLElement, when: 'before' | 'after'): void {
  if (when === 'before') return;
  const shown = element.innerHTML;
  undo(element);
  if (element.innerHTML !== shown) redo(element);
}
