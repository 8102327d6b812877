/**
 * Undo as a person does it: by the key. An editor with a history of its own takes it; where nobody does, it is the
 * browser's. `execCommand` alone would take back the browser's steps behind such an editor's back.
 */
export const undo = (element: HTMLElement): void => press(element, false);
export const redo = (element: HTMLElement): void => press(element, true);

function press(element: HTMLElement, redoes: boolean): void {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (!view) return;
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
  if (untaken) ownerDocument.execCommand(redoes ? 'redo' : 'undo');
  element.dispatchEvent(new view.KeyboardEvent('keyup', key));
}
