/**
 * The one element of ours in the page: a child of the root element, never of the editable. It holds a shadow root,
 * sits in the top layer (so no page `z-index` is above it) and takes no space and no clicks of its own.
 */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Out of the page while its box is out of sight: another ticket is in front. */
  show(visible: boolean): void;
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
  const show = (visible: boolean): void => {
    if (!visible) element.remove();
    if (!visible || element.isConnected) return;
    page.documentElement.append(element);
    if (typeof element.showPopover !== 'function') return;
    element.popover = 'manual';
    element.showPopover();
  };
  show(true);
  return { element, root, show, remove: () => element.remove() };
}
