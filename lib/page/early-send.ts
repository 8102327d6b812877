/**
 * The listeners that see a send coming, set up before the page's own scripts so that nothing can hide an event from
 * them. They do nothing until somebody takes over with `setHandler`. Small: this ships in the sentinel.
 */
const SEND_EVENTS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit', 'keydown'] as const;

type SendEventHandler = (event: Event) => void;

export interface EarlyListeners {
  setHandler(handler: SendEventHandler | null): void;
  disarm(): void;
}

export function armEarly(window: Window): EarlyListeners {
  let handler: SendEventHandler | null = null;
  const listener = (event: Event) => handler?.(event);
  for (const type of SEND_EVENTS) window.addEventListener(type, listener, true);
  return {
    setHandler(next) {
      handler = next;
    },
    disarm() {
      handler = null;
      for (const type of SEND_EVENTS) window.removeEventListener(type, listener, true);
    },
  };
}
