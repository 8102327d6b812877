/**
 * Changes of a field's value, also by the page's scripts. Nothing tells of those, and we neither poll nor hook the
 * page's setters: the value is compared whenever something happened that usually comes before or after such a change.
 */
export function observeValue(
  field: HTMLTextAreaElement | HTMLInputElement,
  changed: () => void,
  signal: AbortSignal,
): void {
  let last = field.value;
  const compare = (): void => {
    if (field.value === last) return;
    last = field.value;
    changed();
  };
  const options = { signal, capture: true, passive: true };
  for (const type of ['input', 'change', 'focus', 'blur', 'selectionchange']) {
    field.addEventListener(type, compare, options);
  }
  // A macro from the helpdesk's own menu: the page's handler runs after this one, so look when it is done.
  const compareAfter = (): void => {
    setTimeout(() => {
      if (!signal.aborted) compare();
    }, 0);
  };
  for (const type of ['click', 'keyup', 'reset', 'selectionchange']) {
    field.ownerDocument.addEventListener(type, compareAfter, options);
  }
}
