/**
 * Sees a send coming, asks, lets through or holds. Only what a person does counts (`isTrusted`), the judge answers at
 * once, and whatever goes wrong in us lets the send through.
 *
 * A press is judged at its first event and held as a whole, so that neither a handler on `mousedown` nor the blur it
 * causes can send; "Send anyway" plays the same press again, once.
 */
import type { SendControls, Shortcut } from './contracts.ts';
import { isElement, isHtml, isVisible } from './documents.ts';
import { armEarly, type EarlyListeners } from './early-send.ts';
import { isKey, playKey, press, type ResumeOutcome, submit } from './resend.ts';

export type { ResumeOutcome } from './resend.ts';

type Verdict = 'let-through' | 'hold';

export type Resume = () => ResumeOutcome;

interface SendGuardOptions {
  /** Asked at press time: pages swap their controls. */
  sends(): SendControls;
  /** Where shortcuts are typed; without it any editor counts. */
  box?(): Element | null;
  /** Synchronous, ≤ 50 ms (measured by the caller). */
  judge(): Verdict;
  held(resume: Resume): void;
  /** Something of ours threw; the send went through. */
  failed?(error: unknown): void;
  readonly signal: AbortSignal;
}

interface SendGuard {
  /** Give this to `EarlyListeners.setHandler`. */
  readonly handle: (event: Event) => void;
  /** Another window whose events count too: a box in a same-origin frame types its shortcuts there. */
  listenOn(window: Window, early?: EarlyListeners): void;
}

/** Two presses of a double click are one wish, unless something else was pressed or written in between. */
const DOUBLE_CLICK_MS = 500;

type Play = () => ResumeOutcome;

export function createSendGuard(options: SendGuardOptions): SendGuard {
  /** The verdict on the press under way, so that one gesture is judged once. */
  let gesture: { readonly control: Element; readonly verdict: Verdict; readonly swallowed: Event[] } | null = null;
  /** The next trusted press or submit goes through: we resent it, or could not. */
  let pass: 'none' | 'this-gesture' | 'next-press' = 'none';
  let playing = false;
  let lastHeldAt = Number.NEGATIVE_INFINITY;

  const judge = (): Verdict => {
    if (pass === 'next-press') {
      pass = 'this-gesture';
      return 'let-through';
    }
    const verdict = options.judge();
    if (verdict === 'let-through') pass = 'this-gesture';
    return verdict;
  };

  const hold = (event: Event, play: Play) => {
    stop(event);
    const again = event.timeStamp - lastHeldAt < DOUBLE_CLICK_MS;
    lastHeldAt = event.timeStamp;
    if (again) return;
    let outcome: ResumeOutcome | null = null;
    const resume = () => {
      if (outcome) return outcome;
      // Set before playing: the page may ask for the outcome of a second press while the first is under way.
      outcome = { kind: 'resent' };
      playing = true;
      try {
        outcome = play();
      } catch (error) {
        options.failed?.(error);
        outcome = { kind: 'gone' };
      } finally {
        playing = false;
      }
      pass = outcome.kind === 'resent' ? 'this-gesture' : 'next-press';
      return outcome;
    };
    try {
      options.held(resume);
    } catch (error) {
      options.failed?.(error);
      resume();
    }
  };

  const onPress = (event: Event) => {
    if (!isPrimary(event)) return;
    if (event.type === 'pointerdown' || (event.type === 'mousedown' && !gesture)) {
      gesture = null;
      if (pass === 'this-gesture') pass = 'none';
      const control = controlIn(event, options.sends().controls);
      if (!control) {
        lastHeldAt = Number.NEGATIVE_INFINITY;
        return;
      }
      gesture = { control, verdict: judge(), swallowed: [] };
    }
    if (gesture?.verdict !== 'hold' || !event.composedPath().includes(gesture.control)) return;
    gesture.swallowed.push(event);
    // Keeps the focus in the box. Not on `pointerdown`: that would take the page's mouse events away and leave the focus.
    if (event.type === 'mousedown') event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onClick = (event: Event) => {
    const pressed = gesture && event.composedPath().includes(gesture.control) ? gesture : null;
    gesture = null;
    const control = pressed?.control ?? controlIn(event, options.sends().controls);
    if (!control) return;
    const settled = pass === 'this-gesture' && isFromKey(event);
    const verdict = pressed?.verdict ?? (settled ? 'let-through' : judge());
    if (verdict === 'hold') hold(event, () => press(control, pressed?.swallowed ?? [], options.sends));
  };

  const onSubmit = (event: Event) => {
    if (pass === 'this-gesture') return;
    const form = event.target;
    if (!isElement(form)) return;
    const submitter = 'submitter' in event && isHtml(event.submitter) ? event.submitter : null;
    const { controls } = options.sends();
    const sends = submitter ? controls.includes(submitter) : onlySubmitSends(form, controls);
    if (!sends || judge() === 'let-through') return;
    hold(event, () => submit(form, submitter));
  };

  const onKey = (event: Event) => {
    if (!isKey(event)) return;
    if (pass === 'this-gesture') pass = 'none';
    if (isWriting(event)) lastHeldAt = Number.NEGATIVE_INFINITY;
    if (event.isComposing || event.keyCode === 229 || isWriting(event)) return;
    const { shortcuts } = options.sends();
    const target = event.composedPath()[0];
    const shortcut = isElement(target) && shortcuts.find((one) => fits(event, one));
    if (!isElement(target) || !shortcut || choosesFromMenu(target)) return;
    const box = options.box?.() ?? null;
    if (shortcut.alt && box ? !isVisible(box) : !isTypedInto(event, box, target)) return;
    if (judge() === 'let-through') return;
    hold(event, () => playKey(event, target));
  };

  const handle = (event: Event) => {
    if (options.signal.aborted || !event.isTrusted || playing) return;
    try {
      if (event.type === 'click') onClick(event);
      else if (event.type === 'submit') onSubmit(event);
      else if (event.type === 'keydown') onKey(event);
      else onPress(event);
    } catch (error) {
      gesture = null;
      options.failed?.(error);
    }
  };

  return {
    handle,
    listenOn(window, early) {
      if (options.signal.aborted) return;
      const listeners = early ?? armEarly(window);
      listeners.setHandler(handle);
      // The sentinel's listeners stay for the next session; our own go.
      const end = () => (early ? early.setHandler(null) : listeners.disarm());
      options.signal.addEventListener('abort', end, { once: true });
    },
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The innermost send control that was pressed, through shadow roots. */
function controlIn(event: Event, controls: readonly Element[]): Element | null {
  return event.composedPath().find((node): node is Element => isElement(node) && controls.includes(node)) ?? null;
}

/** A click with no press before it: Enter or Space on the button, or Enter in a field of its form. */
function isFromKey(event: Event): boolean {
  return 'detail' in event && event.detail === 0;
}

function onlySubmitSends(form: Element, controls: readonly Element[]): boolean {
  const submits = [
    ...form.querySelectorAll(
      'button:not([type="button"]):not([type="reset"]), input[type="submit"], input[type="image"]',
    ),
  ];
  if (submits.length === 0) return controls.some((control) => form.contains(control));
  return submits.every((control) => controls.includes(control));
}

/** Nearly every key: told apart before the page is asked for anything. */
function isWriting(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function isPrimary(event: Event): boolean {
  return !('button' in event) || event.button === 0;
}

function fits(event: KeyboardEvent, shortcut: Shortcut): boolean {
  return (
    isKeyOf(event, shortcut) &&
    (event.ctrlKey || event.metaKey) === shortcut.ctrlOrMeta &&
    event.shiftKey === shortcut.shift &&
    event.altKey === (shortcut.alt ?? false)
  );
}

/** Alt writes another letter on a Mac (ß for S), Shift a capital one: then it is the key that counts. */
function isKeyOf(event: KeyboardEvent, { key, alt, shift }: Shortcut): boolean {
  if (event.key.toLowerCase() === key.toLowerCase()) return true;
  // Ctrl and Alt together are AltGr on Windows, and AltGr+S writes a letter in Polish.
  if (!(alt || shift) || !/^[a-z]$/i.test(key) || event.getModifierState('AltGraph')) return false;
  return event.code === `Key${key.toUpperCase()}`;
}

function isTypedInto(event: Event, box: Element | null, target: Element): boolean {
  if (box) return event.composedPath().includes(box);
  return target.localName === 'textarea' || (isHtml(target) && (target.isContentEditable ?? false));
}

/** Enter in an open list of mentions or macros takes the entry and sends nothing. */
function choosesFromMenu(target: Element): boolean {
  return target.getAttribute('aria-expanded') === 'true' || Boolean(target.getAttribute('aria-activedescendant'));
}
