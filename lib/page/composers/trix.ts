/** Trix: what Rails applications have (Campfire, Basecamp, HEY and helpdesks built on Action Text). */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { pageOf } from './editing/page-made.ts';
import { type Content, dispatchInput } from './editing/ways.ts';

export const composer = editableKind({
  id: 'trix',
  priority: 10,
  claims: (element) => element.localName === 'trix-editor' && isEditingHost(element),
  ways: ['remove', insertFromPaste],
  // A paragraph's margins become empty lines of their own there.
  htmlFor: (html) => html.replace(/<(\/?)p\b/gi, '<$1div'),
});

/** The event a browser sends when something is pasted: an undo step of its own, other than words typed or replaced. */
function insertFromPaste(element: HTMLElement, { text, html }: Content): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || text === '') return false;
  const dataTransfer = new (pageOf(view).DataTransfer)();
  dataTransfer.setData('text/plain', text);
  if (html !== undefined) dataTransfer.setData('text/html', html);
  return dispatchInput(element, { inputType: 'insertFromPaste', data: text, dataTransfer });
}
