/**
 * Firefox: what a content script puts into a DataTransfer of its own is empty to the page's scripts (measured in 153: a
 * paste into CKEditor 5 did nothing). One that the page's own constructor makes is not. It gets the text that goes in, and
 * nothing else of ours. In Chromium both are the same.
 */
export type View = Window & typeof globalThis;

/** The window whose constructors make what the page can read. */
export function pageOf(view: View): View {
  const bare: unknown = Reflect.get(view, 'wrappedJSObject');
  return isView(bare) ? bare : view;
}

/** A copy the page may look into, with its DOM objects as they are. */
export function forPage<T extends object>(given: T, view: View): T {
  const cloneInto: unknown = Reflect.get(globalThis, 'cloneInto');
  return typeof cloneInto === 'function' ? cloneInto(given, view, { wrapReflectors: true }) : given;
}

const isView = (given: unknown): given is View =>
  typeof given === 'object' && given !== null && 'DataTransfer' in given;
