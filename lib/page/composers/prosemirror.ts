/** ProseMirror and what is built on it (Tiptap): Intercom, HubSpot, Jira, Chatwoot, Zammad's new desk. */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { WAYS } from './editing/ways.ts';

export const composer = editableKind({
  id: 'prosemirror',
  priority: 10,
  claims: (element) => element.classList.contains('ProseMirror') && isEditingHost(element),
  // Rich by paste: `insertHTML` does it in Chromium, in Firefox it leaves a paragraph too many.
  ways: [
    'pasteInLink',
    (element, content) => content.html !== undefined && WAYS.paste(element, content),
    'execCommand',
  ],
  // prosemirror-history: `newGroupDelay`, 500 unless the page says otherwise.
  undoJoinsMs: 510,
});
