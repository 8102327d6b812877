/**
 * The listeners that see a send coming, set up before the page's own scripts so that nothing can hide an event from
 * them. They do nothing until somebody takes over with `setHandler`, but for the last key, which may have been one of ours.
 * Small: this ships in the sentinel.
 */
const SEND_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'keydown'] as const;

type SendEventHandler = (event: Event) => void;

export interface EarlyListeners {
  setHandler(handler: SendEventHandler | null): void;
  /** The key that was pressed last, a moment ago and with nobody there to take it. */
  missed(): KeyboardEvent | null;
  disarm(): void;
}

/** Milliseconds for which a key is still what the person waits for. */
const MISSED = 2_000;

export function armEarly(window: Window): EarlyListeners {
  let handler: SendEventHandler | null = null;
  let last: Event | null = null;
  const listener = (event: Event) => {
    last = !handler && event.isTrusted ? event : null;
    handler?.(event);
  };
  for (const type of SEND_EVENTS) window.addEventListener(type, listener, true);
  return {
    setHandler(next) {
      handler = next;
    },
    missed() {
      const key = last && isKey(last) && performance.now() - last.timeStamp < MISSED ? last : null;
      last = null;
      return key;
    },
    disarm() {
      handler = null;
      for (const type of SEND_EVENTS) window.removeEventListener(type, listener, true);
    },
  };
}

const isKey = (event: Event): event is KeyboardEvent => event.type === 'keydown';
