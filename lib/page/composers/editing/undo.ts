/**
 * Undo as a person does it: by the key. An editor with a history of its own takes it; where nobody does, it is the
 * browser's. `execCommand` alone would take back the browser's steps behind such an editor's back.
 */
export function undo(element: HTMLElement): void {
  if (!undoByKey(element)) element.ownerDocument.execCommand('undo');
}
export function redo(element: HTMLElement): void {
  if (!redoByKey(element)) element.ownerDocument.execCommand('redo');
}

/** False when no editor took it. */
export const undoByKey = (element: HTMLElement): boolean => press(element, false);
export const redoByKey = (element: HTMLElement): boolean => press(element, true);

function press(element: HTMLElement, redoes: boolean): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const isMac = /^(Mac|iP)/.test(view.navigator.platform);
  const key: KeyboardEventInit = {
    key: redoes ? 'Z' : 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !isMac,
    metaKey: isMac,
    shiftKey: redoes,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const untaken = element.dispatchEvent(new view.KeyboardEvent('keydown', key));
  element.dispatchEvent(new view.KeyboardEvent('keyup', key));
  return !untaken;
}
