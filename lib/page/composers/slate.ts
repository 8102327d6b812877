/** Slate. Nothing it has not heard of may happen in its DOM: no `execCommand`. */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { selectionIn } from './editing/focus.ts';
import { pageOf } from './editing/page-made.ts';
import { type Content, dispatchInput } from './editing/ways.ts';

export const composer = editableKind({
  id: 'slate',
  priority: 10,
  claims: (element) => element.hasAttribute('data-slate-editor') && isEditingHost(element),
  ways: ['remove', insertPlain, 'beforeinput'],
});

/**
 * Its history joins text that goes in where text went in last, so a line of plain text right after typing would be part
 * of the typing's step. Nodes are not joined: the first line goes in as one, in the form Slate copies, and what
 * follows in the same task belongs to its step.
 */
function insertPlain(element: HTMLElement, { text, html }: Content): boolean {
  const view = element.ownerDocument.defaultView;
  const [first = '', ...rest] = text.split('\n');
  if (!view || html !== undefined || first === '') return false;
  if (selectionIn(element)?.isCollapsed !== true) return false;
  const put = (lines: string, more?: Readonly<Record<string, string>>): void => {
    const dataTransfer = new (pageOf(view).DataTransfer)();
    dataTransfer.setData('text/plain', lines);
    for (const [type, data] of Object.entries(more ?? {})) dataTransfer.setData(type, data);
    dispatchInput(element, { inputType: 'insertReplacementText', data: lines, dataTransfer });
  };
  put(first, { 'application/x-slate-fragment': btoa(encodeURIComponent(JSON.stringify([{ text: first }]))) });
  if (rest.length > 0) put(['', ...rest].join('\n'));
  return true;
}
