import { selectionIn } from './focus.ts';

/** New words for what is selected, as HTML, when these are the last words of a link; else null. */
export function inLinkAtItsEnd(element: HTMLElement, text: string): string | null {
  const { ownerDocument } = element;
  const range = selectionIn(element)?.getRangeAt(0);
  const parent = range?.startContainer.parentElement;
  const link = parent?.closest('a[href]');
  if (!range || !link || !element.contains(link) || !link.contains(range.endContainer)) return null;
  const rest = ownerDocument.createRange();
  rest.setStart(range.endContainer, range.endOffset);
  rest.setEnd(link, link.childNodes.length);
  if (rest.toString() !== '') return null;
  let words: Element = ownerDocument.createElement('span');
  words.append(text);
  for (let around = parent; around && isInline(around); around = around.parentElement) {
    const copy = ownerDocument.importNode(around, false);
    copy.append(words);
    words = copy;
  }
  return words.outerHTML;
}

const isInline = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'inline';
