/** ProseMirror and what is built on it (Tiptap): Intercom, HubSpot, Jira, Chatwoot, Zammad's new desk. */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'prosemirror',
  priority: 10,
  claims: (element) => element.classList.contains('ProseMirror') && isEditingHost(element),
  ways: ['pasteInLink', 'execCommand'],
  // prosemirror-history: `newGroupDelay`, 500 unless the page says otherwise.
  undoJoinsMs: 510,
});
