/** CKEditor 5: Zendesk's Agent Workspace. It takes nothing from `execCommand`, and of `beforeinput` no markup and no undo step of its own. */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { type Content, WAYS } from './editing/ways.ts';

export const composer = editableKind({
  id: 'ckeditor5',
  priority: 10,
  claims: (element) => element.classList.contains('ck-editor__editable') && isEditingHost(element),
  ways: ['pasteInLink', pasteLines, 'paste', 'beforeinput'],
});

/** Of plain text it makes soft breaks, and drops empty lines; Enter makes paragraphs. */
function pasteLines(element: HTMLElement, { text, html }: Content): boolean {
  const lines = text.split('\n');
  if (html !== undefined || lines.length < 2) return false;
  const paragraphs = lines.map((line) => {
    const paragraph = element.ownerDocument.createElement('p');
    paragraph.append(line === '' ? element.ownerDocument.createElement('br') : line.replace(/^ | $/g, '\u00a0'));
    return paragraph.outerHTML;
  });
  return WAYS.paste(element, { text, html: paragraphs.join('') });
}
