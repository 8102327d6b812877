/** Light or dark follows the page at the box, not the system: the overlay must look at home in the helpdesk. */
export function themeAt(element: Element): 'light' | 'dark' {
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? at.ownerDocument.defaultView?.frameElement ?? null
  ) {
    const view: Window | null = at.ownerDocument.defaultView;
    const colour = view?.getComputedStyle(at).backgroundColor ?? '';
    const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (colour === '' || alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return 'light';
}

export const isRightToLeft = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
