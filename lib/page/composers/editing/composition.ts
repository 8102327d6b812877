/**
 * Whether an input method is in the middle of a word. Known only while a box is observed: there is no way to ask the
 * browser, only events. Injected into a running composition, the next `input` tells.
 */
export interface Composition {
  readonly running: boolean;
  watch(element: HTMLElement, ended: () => void, signal: AbortSignal): void;
}

export function createComposition(): Composition {
  let running = false;
  return {
    get running() {
      return running;
    },
    watch(element, ended, signal) {
      const start = (): void => {
        running = true;
      };
      const end = (): void => {
        if (!running) return;
        running = false;
        ended();
      };
      const options = { signal, capture: true };
      element.addEventListener('compositionstart', start, options);
      element.addEventListener('compositionupdate', start, options);
      element.addEventListener('compositionend', end, options);
      // A box left in the middle of a word does not always get its compositionend.
      element.addEventListener('blur', end, options);
      element.addEventListener(
        'input',
        (event) => {
          if ('isComposing' in event && event.isComposing) start();
        },
        options,
      );
      signal.addEventListener('abort', () => {
        running = false;
      });
    },
  };
}
