/** Focus and caret. Everything goes through the element's own window: an editor may live in a frame. */

/** Frame window, then element; scrolls nothing. False when the page did not let the element have focus. */
export function focusOn(element: HTMLElement): boolean {
  const { ownerDocument } = element;
  if (!ownerDocument.hasFocus()) ownerDocument.defaultView?.focus();
  // A frame's active element is its body also while nothing in the frame has focus: keys would go nowhere.
  if (!hasFocus(element) || !element.matches(':focus')) element.focus({ preventScroll: true });
  return hasFocus(element);
}

/** `execCommand` writes into whatever has the focus, so this is asked before every write. */
export function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return (isShadow(root) ? root.activeElement : element.ownerDocument.activeElement) === element;
}

export function selectionIn(element: HTMLElement): Selection | null {
  const root = element.getRootNode();
  // Chromium keeps a selection per shadow root; Firefox answers from the document.
  const own = 'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null;
  const selection: Selection | null = own ?? element.ownerDocument.getSelection();
  return selection?.focusNode && element.contains(selection.focusNode) ? selection : null;
}

/** Always sets it anew, also to where it is: that ends the open typing step, so a write is an undo step of its own. */
export function select(range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = startContainer.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

const isShadow = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;
