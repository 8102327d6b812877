/** Lexical. */
import { editableKind, isEditingHost } from './editing/editable.ts';
import { selectionIn } from './editing/focus.ts';
import { type Content, WAYS } from './editing/ways.ts';

export const composer = editableKind({
  id: 'lexical',
  priority: 10,
  claims: (element) => element.hasAttribute('data-lexical-editor') && isEditingHost(element),
  ways: ['remove', replaceLink, 'replace', 'beforeinput'],
});

/**
 * It takes out what is selected and then writes at a link's end, which is behind the link; and a link without words is
 * gone. So for a link's last words the whole link goes in anew.
 */
function replaceLink(element: HTMLElement, { text, html }: Content): boolean {
  const { ownerDocument } = element;
  const selection = selectionIn(element);
  const range = selection?.getRangeAt(0);
  const words = range?.startContainer;
  const link = words?.parentElement?.closest('a[href]');
  if (!range || !link || !element.contains(link) || html !== undefined || text === '') return false;
  // Only within one text node: across styles there is no telling which of them the new words have.
  if (words !== range.endContainer || range.endOffset < (words.nodeValue ?? '').length) return false;
  if (lastText(link) !== words) return false;
  const anew = ownerDocument.importNode(link, true);
  const last = lastText(anew);
  if (last) last.nodeValue = (last.nodeValue ?? '').slice(0, range.startOffset) + text;
  selection?.setBaseAndExtent(link, 0, link, link.childNodes.length);
  return WAYS.beforeinput(element, { text: anew.textContent ?? '', html: anew.outerHTML });
}

const lastText = (node: Node): Node | null => (node.nodeType === 3 ? node : node.lastChild && lastText(node.lastChild));
