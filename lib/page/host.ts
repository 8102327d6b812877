/**
 * The one element of ours in the page: a child of the root element, never of the editable. It holds a shadow root,
 * sits in the top layer (so no page `z-index` is above it) and takes no space and no clicks of its own.
 */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Back on top: dialogs of the page that opened later lie above us. */
  raise(): void;
  remove(): void;
}

const STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

export function createHost(page: Document, mode: ShadowRootMode): OverlayHost {
  const element = page.createElement('sincerely-overlay');
  for (const [property, value] of Object.entries(STYLE)) element.style.setProperty(property, value, 'important');
  const root = element.attachShadow({ mode });
  const raise = (): void => {
    if (!element.isConnected) page.documentElement.append(element);
    if (typeof element.showPopover !== 'function') return;
    element.popover = 'manual';
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  raise();
  return { element, root, raise, remove: () => element.remove() };
}
