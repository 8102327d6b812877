/**
 * What stood in the box before a person did anything there. Some pages put the signature in a moment after the box took
 * the focus: until the first key, press or paste whatever comes is the page's, and none of it the agent's.
 */
import type { Adapter, Composer, ReplyBox } from './contracts.ts';
import type { Prefill } from './own-text.ts';

const DOINGS = ['keydown', 'pointerdown', 'beforeinput', 'paste', 'drop', 'compositionstart'] as const;

interface LivePrefill {
  readonly composer: Composer;
  /** The document around the box's own, where it stands in a frame: a macro is chosen there. */
  readonly page: Document;
  /** What stood in the box when it took the focus. */
  readonly prefill: Prefill;
  readonly adapter: Adapter;
  readonly box: ReplyBox;
  readonly signal: AbortSignal;
}

/** `seen` is called whenever the text may have changed. */
export function livePrefill({ composer, page, prefill: first, adapter, box, signal }: LivePrefill) {
  let prefill = first;
  const touched = new AbortController();
  const until = { capture: true, signal: AbortSignal.any([touched.signal, signal]) };
  // A page's own script types with events as well; only a person's count.
  const touch = ({ isTrusted }: Event): void => {
    if (isTrusted) touched.abort();
  };
  // What changed between the focus and now may have been typed.
  if (composer.read().text !== first.text) touched.abort();
  const windows = new Set([page.defaultView, composer.element.ownerDocument.defaultView]);
  if (!touched.signal.aborted)
    for (const window of windows) for (const type of DOINGS) window?.addEventListener(type, touch, until);
  return {
    now: (): Prefill => prefill,
    seen: (): void => {
      if (touched.signal.aborted || signal.aborted) return;
      const read = composer.read();
      if (read.text !== prefill.text)
        prefill = { text: read.text, quotes: adapter.skip(box, read).filter(({ kind }) => kind === 'quote') };
    },
  };
}
