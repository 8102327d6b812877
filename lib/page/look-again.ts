/** When a page that changes is looked at again: often enough to follow it, and cheap however large and busy it is. */
import { type Size, sizeOf } from './small-changes.ts';

/** At most this often. */
const SOONEST = 500;
/** And for no more than this share of the time: a look costs more the larger the page. */
const SHARE = 0.01;
const LATEST = 3000;
/** Where nothing is new but what shows the time. */
const NOTHING_NEW = 10_000;

export interface LookAgain {
  readonly page: Document;
  /** Never throws. */
  look(): void;
  /** Typing changes the box itself all the time: what may be quoted there is in no hurry. */
  box(): Element | null;
  readonly signal: AbortSignal;
}

export function lookAgain({ page, look, box, signal }: LookAgain): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let rest = SOONEST;

  const lookNow = (): void => {
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted || page.hidden) return;
    const began = performance.now();
    look();
    rest = Math.min(LATEST, Math.max(SOONEST, (performance.now() - began) / SHARE));
  };

  const lookSoon = (after: number): void => {
    const at = performance.now() + after;
    if (at >= due) return;
    due = at;
    clearTimeout(timer);
    // While the page is at leisure: a key that waits comes first, and the layout is done.
    timer = setTimeout(() => requestIdleCallback(lookNow, { timeout: SOONEST }), after);
  };

  let seenAt = page.URL;
  const size = (changes: readonly MutationRecord[]): Size => {
    if (page.URL !== seenAt) return 'much';
    const typedInto = box();
    const inBox = typedInto?.isConnected ? typedInto : null;
    return changes.every(({ target }) => inBox?.contains(target)) ? 'little' : sizeOf(changes, inBox);
  };

  const observer = new MutationObserver((changes) => {
    // A look is due before the next could be.
    if (due <= performance.now() + rest) return;
    lookSoon({ much: rest, little: LATEST, nothing: NOTHING_NEW }[size(changes)]);
    seenAt = page.URL;
  });
  observer.observe(page.documentElement, { childList: true, subtree: true });
  const view = page.defaultView;
  for (const event of ['popstate', 'hashchange', 'pageshow', 'change'] as const)
    view?.addEventListener(event, () => lookSoon(SOONEST), { signal });
  // A page that loads has its box about then, and whoever waits for it presses at once.
  if (page.readyState !== 'complete') view?.addEventListener('load', () => lookSoon(0), { signal });
  // What changed while nobody could see the page was not looked at.
  page.addEventListener('visibilitychange', () => lookSoon(SOONEST), { signal });
  // The page that leads to the reply page: what it shows must be remembered before it is gone.
  view?.addEventListener('pagehide', look, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
