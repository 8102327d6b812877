/** The part of the page layer that runs before anybody wants us. Its size and time are paid by every page load. */

import { readPlain } from './composers/plain-text.ts';
import { armEarly } from './early-send.ts';
import { activeFrames, EDITORS, editableRoot, hasEditor, isFrame, outermost } from './focus.ts';
import { slotOf } from './slot.ts';

/** Addresses of single tickets: read ahead of the reply page, which often has no history of its own. */
const TICKET = /ticket|conversation|case|inbox|thread|issue|browse|request|chat|desk|zoom/i;

/** A page that is never at leisure is read all the same. */
const LATEST = 1500;

/** `soon`: a reply will be written here, so that what reads it need not wait to be asked for. */
export function startSentinel(window: Window & typeof globalThis, wake: (soon: boolean) => void): void {
  // A frame of the same origin is seen from above, where the conversation and the send control are.
  if (outermost(window) !== window) return;
  const slot = slotOf(window);
  if (slot.early) return;
  slot.early = armEarly(window);
  const { document } = window;

  const { location } = window;
  const namesTicket = (): boolean => TICKET.test(location.pathname + location.search + location.hash);

  const heard = new WeakSet<Document>();
  const notice = (event?: Event): void => {
    for (const inner of activeFrames(document)) hear(inner);
    const element = editableRoot(document);
    const known = slot.focused?.element === element;
    if (!element || (known && slot.assistantRuns)) return;
    // Looked at again without a focus: what was typed since is the agent's, not what stood there.
    if (!slot.focused || !known || event?.type === 'focusin') slot.focused = { element, text: readPlain(element) };
    if (slot.onFocused) slot.onFocused(slot.focused);
    else wake(namesTicket());
  };
  /** Focus that moves into a frame leaves no `focusin` here, only a blur of the window; from box to box in there, nothing at all. */
  const hear = (inner: Document): void => {
    const view = inner.defaultView;
    if (!view || heard.has(inner)) return;
    heard.add(inner);
    const options = { capture: true, passive: true };
    view.addEventListener('focusin', notice, options);
    view.addEventListener('blur', notice, options);
    // A frame with the focus that goes on to another page keeps it.
    inner.addEventListener('load', ({ target }) => isFrame(target) && notice(), options);
  };
  hear(document);

  // A hand on its way to a box is there a good while before the focus is.
  const approach = ({ target }: Event): void => {
    if (!slot.assistantRuns && !hasEditor(target)) return;
    window.removeEventListener('pointerover', approach, true);
    if (!slot.assistantRuns) wake(false);
  };
  window.addEventListener('pointerover', approach, { capture: true, passive: true });

  const readAhead = (): void => {
    const writes = document.querySelector(EDITORS) !== null;
    if ((writes || namesTicket()) && !slot.assistantRuns) wake(writes && namesTicket());
    notice();
  };
  const whenIdle = (): number => window.requestIdleCallback(readAhead, { timeout: LATEST });
  if (document.readyState === 'complete') whenIdle();
  else {
    // Pictures and frames may take long after the box is there; only a page that waits for them itself is asked then.
    document.addEventListener('DOMContentLoaded', () => window.requestIdleCallback(readAhead), { once: true });
    window.addEventListener('load', whenIdle, { once: true });
  }
}
