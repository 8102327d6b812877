/** Which box has the focus, through open shadow roots and frames of the same origin. */

export const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"])';

export function outermost(window: Window): Window {
  let at: Window = window;
  for (let parent = parentOf(at); parent; parent = parentOf(at)) at = parent;
  return at;
}

/** The parent when its document may be read; a frame of another origin is its own world. */
function parentOf(window: Window): Window | null {
  try {
    return window.parent !== window && window.parent.document ? window.parent : null;
  } catch {
    return null;
  }
}

/** The element that has focus, as deep as we may look. */
export function deepActive(document: Document): Element | null {
  let active: Element | null = document.activeElement;
  for (;;) {
    const inner = active && (active.shadowRoot?.activeElement ?? activeInFrame(active));
    if (!inner) return active;
    active = inner;
  }
}

function activeInFrame(element: Element): Element | null {
  return documentIn(element)?.activeElement ?? null;
}

export const isFrame = (target: EventTarget | null): target is HTMLIFrameElement =>
  target !== null && 'localName' in target && (target.localName === 'iframe' || target.localName === 'frame');

/** Null where the frame is of another origin. */
function documentIn(element: Element): Document | null {
  try {
    return isFrame(element) ? element.contentDocument : null;
  } catch {
    return null;
  }
}

/** Of the frames around what has the focus, the outermost first. */
export function activeFrames(document: Document): readonly Document[] {
  const found: Document[] = [];
  for (let at: Element | null = document.activeElement; at; at = at.shadowRoot?.activeElement ?? activeInFrame(at)) {
    const inner = documentIn(at);
    if (inner) found.push(inner);
  }
  return found;
}

/** The multi-line editable that has focus: a textarea, or the root of a contenteditable region. */
export function editableRoot(document: Document): HTMLElement | null {
  const active = deepActive(document);
  if (!active) return null;
  if (active.localName === 'textarea') return active as HTMLElement;
  let root: HTMLElement | null = null;
  for (let at: Element | null = active; at; at = at.parentElement)
    if ((at as HTMLElement).isContentEditable) root = at as HTMLElement;
  return root;
}

/** Whether text is written there, by names alone: asking what is editable would make the browser compute styles. */
export function hasEditor(target: EventTarget | null): boolean {
  if (!target || !('closest' in target)) return false;
  const element = target as Element;
  const frame = documentIn(element);
  return frame ? frame.designMode === 'on' || frame.querySelector(EDITORS) !== null : element.closest(EDITORS) !== null;
}
