/** CKEditor 5: Zendesk's Agent Workspace. It takes nothing from `execCommand`, and of `beforeinput` no markup and no undo step of its own. */
import { editableKind, isEditingHost } from './editing/editable.ts';

export const composer = editableKind({
  id: 'ckeditor5',
  priority: 10,
  claims: (element) => element.classList.contains('ck-editor__editable') && isEditingHost(element),
  ways: ['pasteInLink', 'paste', 'beforeinput'],
});
