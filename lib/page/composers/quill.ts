/** Quill, 2 and 1: Salesforce Chatter and many smaller desks. */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { selectionIn } from './editing/focus.ts';
import { redoByKey, undoByKey } from './editing/undo.ts';
import { type Content, WAYS } from './editing/ways.ts';

export const composer = editableKind({
  id: 'quill',
  priority: 10,
  claims: (element) => element.classList.contains('ql-editor') && isEditingHost(element),
  // HTML never by `execCommand`: Quill shows it, and takes the lists in it out again a moment later.
  ways: [replaceWords, paste],
  // Its history: `delay`, 1000 unless the page says otherwise.
  undoJoinsMs: 1010,
  endUndoStep,
});

/** The form of the words stays; pasted words have that of the word before. Only Quill 2 hears of a replacement. */
function replaceWords(element: HTMLElement, content: Content): boolean {
  if (content.html !== undefined || content.text.includes('\n')) return false;
  if (selectionIn(element)?.isCollapsed !== false) return false;
  return clipboardOf(element) ? WAYS.execCommand(element, content) : WAYS.replace(element, content);
}

/** On a paste Quill 1 gives the focus to an element of its own, reads a task later what came in there, and empties it. */
function paste(element: HTMLElement, content: Content): boolean {
  const told = WAYS.paste(element, content);
  const clipboard = clipboardOf(element);
  if (clipboard && element.ownerDocument.activeElement === clipboard) WAYS.execCommand(clipboard, content);
  return told;
}

const clipboardOf = (element: HTMLElement): HTMLElement | null =>
  element.parentElement?.querySelector<HTMLElement>(':scope > .ql-clipboard') ?? null;

/**
 * Its history joins all that happens within a second, what is typed after our write too. Only an undo or a redo ends a
 * step, so the write is taken out and put back, both by its own history, before anything is painted. Not before
 * the write: that would be the agent's words.
 */
function endUndoStep(element: HTMLElement, when: 'before' | 'after'): void {
  if (when === 'before') return;
  const shown = element.innerHTML;
  if (undoByKey(element) && element.innerHTML !== shown) redoByKey(element);
}
