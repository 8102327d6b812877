/**
 * Reaching into a page that is not ours: same-origin frames, open shadow roots, what is visible. Frames have
 * globals of their own, so `instanceof` fails across them: node types and names are compared instead.
 */

export type Root = Document | ShadowRoot;

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
export function rootsOf(document: Document): readonly Root[] {
  const roots: Root[] = [document];
  const collect = (root: Root) => {
    for (const element of root.querySelectorAll('*')) {
      const shadow = element.shadowRoot;
      if (shadow) {
        roots.push(shadow);
        collect(shadow);
      }
    }
  };
  collect(document);
  return roots;
}

/** All matches in document order, open shadow roots included, other frames not. */
export function queryAll(within: Document | ShadowRoot | Element, css: string): readonly Element[] {
  const found = [...within.querySelectorAll(css)];
  if ('shadowRoot' in within && within.shadowRoot) found.push(...queryAll(within.shadowRoot, css));
  for (const element of within.querySelectorAll('*')) {
    if (element.shadowRoot) found.push(...queryAll(element.shadowRoot, css));
  }
  return found;
}

export function isDocument(value: unknown): value is Document {
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
  const root: unknown = element.getRootNode();
  return isNode(root) && root.nodeType === 11 && 'host' in root && isElement(root.host) ? root.host : null;
}

/** `closest` across shadow roots. */
export function closestAcross(element: Element, css: string): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at.matches(css)) return at;
  return null;
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
