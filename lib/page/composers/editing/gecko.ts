/** What Firefox (measured: 153) makes of `execCommand` otherwise than Chromium, where white space is not kept. */

/** In no other browser. */
export const isGecko = (element: Element): boolean => 'mozInnerScreenX' in (element.ownerDocument.defaultView ?? {});

/**
 * It puts the first paragraph of HTML behind the caret's, as one of its own; in Chromium it goes on in the caret's line.
 * Without its tags it does here too. An element with nothing in it has no line to go on in.
 */
export const goingOn = (element: Element, html: string): string =>
  element.firstChild ? html.replace(FIRST_LINE, '$2') : html;

const FIRST_LINE = /^<(p|div)\b[^>]*>((?:(?!<\/?(?:blockquote|div|h[1-6]|hr|ol|p|pre|table|ul)\b)[\s\S])*)<\/\1>/i;

/** An empty line would stay, below what goes in: so that goes in in its place. */
export function emptyLineAt(element: Element, range: Range): Range | undefined {
  const { startContainer: line, collapsed } = range;
  if (!collapsed || line === element || line.childNodes.length !== 1 || line.firstChild?.nodeName !== 'BR') return;
  const whole = range.cloneRange();
  whole.selectNodeContents(line);
  return whole;
}

/**
 * All the words of an inline element, replaced, take the spaces beside it along, as the element is gone for a moment. So
 * what goes in is the element with its new words, and the letters beyond the spaces. Undefined where that is not so.
 */
export function withNeighbours(range: Range, text: string): { range: Range; html: string } | undefined {
  const { startContainer: words, endContainer, startOffset, endOffset } = range;
  const old = words.nodeValue ?? '';
  if (words.nodeType !== 3 || words !== endContainer || startOffset > 0 || endOffset < old.length) return undefined;
  const outer = outermost(words);
  if (!outer) return undefined;
  const wider = range.cloneRange();
  const before = outer.previousSibling;
  const after = outer.nextSibling;
  const left = before?.nodeType === 3 ? /\S?\s+$/.exec(before.nodeValue ?? '') : null;
  const right = after?.nodeType === 3 ? /^\s+\S?/.exec(after.nodeValue ?? '') : null;
  if (!left && !right) return undefined;
  if (before && left) wider.setStart(before, left.index);
  if (after && right) wider.setEnd(after, right[0].length);
  const anew = words.ownerDocument?.createElement('div');
  if (!anew) return undefined;
  // With one side only the range would begin or end in the words, and the element not be part of it.
  if (!left) wider.setStartBefore(outer);
  if (!right) wider.setEndAfter(outer);
  anew.append(wider.cloneContents());
  let inner: Node | null = anew.childNodes[left ? 1 : 0] ?? null;
  while (inner && inner.nodeType !== 3) inner = inner.firstChild;
  if (!inner) return undefined;
  inner.nodeValue = text;
  return { range: wider, html: anew.innerHTML };
}

/** The inline element that has these words, and no others. */
function outermost(words: Node): Element | null {
  const view = words.ownerDocument?.defaultView;
  let found: Element | null = null;
  for (let each = words.parentElement; each && view; each = each.parentElement) {
    const { display, whiteSpace } = view.getComputedStyle(each);
    if (/^(pre|break)/.test(whiteSpace)) return null;
    if (display !== 'inline' || each.childNodes.length !== 1) break;
    found = each;
  }
  return found;
}
