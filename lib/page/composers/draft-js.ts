/** Draft.js: Gorgias. */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'draft-js',
  priority: 10,
  claims: (element) => element.classList.contains('public-DraftEditor-content') && isEditingHost(element),
  // Never `execCommand`: across two styles it takes away nodes that React still holds, and the editor is dead.
  ways: ['paste', pressBackspace],
  // For so long after a composition it listens to nothing (its `RESOLVE_DELAY` is 20).
  undoJoinsMs: 30,
  htmlFor: (html) => (FORMATTED.test(html) ? html.replace(EMPTY_LINE, '<br><br>') : undefined),
});

/** Of pasted HTML it trims the paragraphs and drops the empty ones; plain text it takes as it is. */
const FORMATTED = /<(?!\/?(?:p|div|br)\b)/i;
const EMPTY_LINE = /<\/(p|div)><\1\b[^>]*>(?:<br\b[^>]*>)?<\/\1><\1\b[^>]*>/gi;

/** Draft.js takes words out by this key only. */
function pressBackspace(element: HTMLElement, { text }: { readonly text: string }): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || text !== '') return false;
  element.ownerDocument.dispatchEvent(new view.Event('selectionchange'));
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true };
  element.dispatchEvent(new view.KeyboardEvent('keydown', key));
  return true;
}
