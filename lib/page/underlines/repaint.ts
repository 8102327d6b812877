/** Says when what is painted over a box may have moved: at most once a frame, and never by polling. */
import { frameOf, outwards } from '../documents.ts';

export function repaintOn(element: Element, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  let waiting = 0;
  const soon = (): void => {
    if (waiting || signal.aborted) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      callback();
    });
  };
  const sizes = new ResizeObserver(soon);
  // A switch of the page's own between light and dark is a class or an attribute somewhere around the box, and may take its time.
  const around = new MutationObserver(soon);
  const turned = ({ target }: Event): void => {
    if (target && 'contains' in target && (target as Element).contains(element)) soon();
  };
  // Scrolling does not bubble and does not leave a shadow root: listened to on the way down, in the root and each frame.
  const options = { signal, capture: true, passive: true };
  element.getRootNode().addEventListener('scroll', soon, options);
  sizes.observe(element);
  for (let at: Element | null = element; at; at = frameOf(at.ownerDocument)) {
    const { defaultView, documentElement } = at.ownerDocument;
    defaultView?.addEventListener('scroll', soon, options);
    defaultView?.addEventListener('resize', soon, options);
    // A banner that appears above the box moves it without any scroll; the page grows by it.
    sizes.observe(documentElement);
    defaultView?.addEventListener('transitionend', turned, options);
    if (at.ownerDocument === document) break;
  }
  for (let at = outwards(element); at; at = outwards(at)) around.observe(at, { attributes: true });
  // At dusk the page changes its colours, and nothing moves.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  window.visualViewport?.addEventListener('resize', soon, options);
  window.visualViewport?.addEventListener('scroll', soon, options);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    around.disconnect();
    cancelAnimationFrame(waiting);
  });
}
