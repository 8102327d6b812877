/** Playing a held send again, exactly once, the way the page would have got it. */
import type { SendControls } from './contracts.ts';
import { isHtml, isVisible } from './documents.ts';

export type ResumeOutcome =
  /** The page was given the press again. */
  | { readonly kind: 'resent' }
  /** A key was played again and nothing reacted: the agent's next press goes through unasked. */
  | { readonly kind: 'unconfirmed' }
  /** The control is no longer there: the agent's next press goes through unasked. */
  | { readonly kind: 'gone' };

export function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event && 'isComposing' in event;
}

/** What was swallowed first, then one click: handlers on `mousedown` get what they would have got. */
export function press(control: Element, swallowed: readonly Event[], sends: () => SendControls): ResumeOutcome {
  const target = control.isConnected ? control : successor(control, sends().controls);
  if (!isHtml(target)) return { kind: 'gone' };
  for (const event of swallowed) target.dispatchEvent(copy(event, target));
  target.click();
  return { kind: 'resent' };
}

/** The framework replaced the button while the dialog was open. */
function successor(old: Element, controls: readonly Element[]): Element | null {
  const shown = controls.filter(isVisible);
  const alike = shown.find(
    (control) =>
      control.localName === old.localName && control.id === old.id && control.textContent === old.textContent,
  );
  return alike ?? (shown.length === 1 ? (shown[0] ?? null) : null);
}

export function submit(form: Element, submitter: HTMLElement | null): ResumeOutcome {
  const view = form.ownerDocument.defaultView;
  if (!view || !form.isConnected) return { kind: 'gone' };
  // Through the prototype: pages have inputs named `submit` and `id`, which hide the form's own members.
  const usable = submitter?.isConnected ? submitter : null;
  view.HTMLFormElement.prototype.requestSubmit.call(form, usable);
  return { kind: 'resent' };
}

export function playKey(event: KeyboardEvent, target: Element): ResumeOutcome {
  if (!target.isConnected) return { kind: 'gone' };
  const before = said(target);
  const taken = !target.dispatchEvent(copy(event, target));
  const changed = !target.isConnected || said(target) !== before;
  return { kind: taken || changed ? 'resent' : 'unconfirmed' };
}

function said(element: Element): string {
  return 'value' in element && typeof element.value === 'string' ? element.value : (element.textContent ?? '');
}

/** The same event again, made in the target's own window. */
function copy(event: Event, target: Element): Event {
  const view = target.ownerDocument.defaultView;
  if (!view) return new Event(event.type, event);
  const init = { bubbles: true, cancelable: true, composed: true, view };
  if (isKey(event)) {
    const { key, code, location, ctrlKey, metaKey, shiftKey, altKey, keyCode, which } = event;
    return new view.KeyboardEvent(event.type, {
      ...init,
      key,
      code,
      location,
      ctrlKey,
      metaKey,
      shiftKey,
      altKey,
      keyCode,
      which,
    });
  }
  const place =
    'clientX' in event && 'clientY' in event ? { clientX: Number(event.clientX), clientY: Number(event.clientY) } : {};
  const mouse = { ...init, ...place, button: 0, buttons: /down$/.test(event.type) ? 1 : 0 };
  return event.type.startsWith('pointer') && 'PointerEvent' in view
    ? new view.PointerEvent(event.type, { ...mouse, pointerId: 1, isPrimary: true, pointerType: 'mouse' })
    : new view.MouseEvent(event.type, mouse);
}
