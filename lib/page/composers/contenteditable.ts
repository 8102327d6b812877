/** An editable element with no editor of its own kind behind it: Gmail, Outlook, Zammad, Zendesk's old reply box. */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'contenteditable',
  priority: 0,
  claims: isEditingHost,
  ways: ['execCommand'],
});
