/**
 * Reaching into a page that is not ours: same-origin frames, open shadow roots, what is visible. Frames have
 * globals of their own, so `instanceof` fails across them: node types and names are compared instead.
 */

type Root = Document | ShadowRoot;

/** `page` and every same-origin document in its frames (about:blank, srcdoc, nested), outermost first. */
export function documentsUnder(page: Document): readonly Document[] {
  const found: Document[] = [];
  const visit = (document: Document) => {
    found.push(document);
    for (const root of rootsOf(document)) {
      for (const frame of root.querySelectorAll('iframe, frame')) {
        const inner = frameDocument(frame);
        if (inner && !found.includes(inner)) visit(inner);
      }
    }
  };
  visit(page);
  return found;
}

/** The document inside a frame, or null when it is of another origin or not loaded. */
export function frameDocument(frame: Element): Document | null {
  if (!('contentDocument' in frame)) return null;
  try {
    const inner = frame.contentDocument;
    return isDocument(inner) && inner.documentElement ? inner : null;
  } catch {
    // Some engines throw instead of answering null for a frame of another origin: not readable either way.
    return null;
  }
}

/** The document itself and the open shadow roots below it. */
function rootsOf(document: Document): readonly Root[] {
  return [document, ...shadowRootsIn(document)];
}

/** All matches, those in open shadow roots after those outside; other frames not. */
export function queryAll(within: Document | ShadowRoot | Element, css: string): readonly Element[] {
  const found = [...within.querySelectorAll(css)];
  const document = isDocument(within) ? within : within.ownerDocument;
  for (const root of shadowRootsIn(document)) {
    if (within === document || holds(within, root.host)) found.push(...root.querySelectorAll(css));
  }
  return found;
}

/** Whether `inner` is `outer` or below it, through shadow roots. */
function holds(outer: Node, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  if (root === outer) return true;
  return isShadowRoot(root) && root !== outer && holds(outer, root.host);
}

/**
 * Nothing selects shadow hosts, so every element has to be asked. The answer is kept until the current task ends: we
 * read many times in a row and never write in between.
 */
const known = new WeakMap<Document, readonly ShadowRoot[]>();

function shadowRootsIn(document: Document): readonly ShadowRoot[] {
  const before = known.get(document);
  if (before) return before;
  const roots: ShadowRoot[] = [];
  const collect = (root: Root) => {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      roots.push(shadowRoot);
      collect(shadowRoot);
    }
  };
  collect(document);
  known.set(document, roots);
  queueMicrotask(() => known.delete(document));
  return roots;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node && isElement(node.host);
}

function isDocument(value: unknown): value is Document {
  return isNode(value) && value.nodeType === 9;
}

export function isElement(value: unknown): value is Element {
  return isNode(value) && value.nodeType === 1;
}

export function isHtml(value: unknown): value is HTMLElement {
  return isElement(value) && value.namespaceURI === 'http://www.w3.org/1999/xhtml' && 'style' in value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}

/** The parent, leaving a shadow root through its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** One step out: the parent, the host of a shadow root, and from an editor frame's body the frame itself. */
export function outwards(element: Element): Element | null {
  const parent = parentOf(element);
  const frame = /^(body|html)$/.test((parent ?? element).localName) ? frameOf(element.ownerDocument) : null;
  return frame ?? parent;
}

/** The frame element that shows this document, when the page above is of the same origin. */
export function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    // The page above is of another origin: for us this document is the outermost.
    return null;
  }
}

/** Shown to a person: in the layout, not made invisible, and so are the frames around it. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected || !shownInItsDocument(element)) return false;
  const frame = frameOf(element.ownerDocument);
  return frame ? isVisible(frame) : true;
}

function shownInItsDocument(element: Element): boolean {
  if ('checkVisibility' in element && typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  }
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (/hidden|collapse/.test(view.getComputedStyle(element).visibility)) return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.hasAttribute('hidden') || view.getComputedStyle(at).display === 'none') return false;
  }
  return true;
}
