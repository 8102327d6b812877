/**
 * Between the key for the search and the dialog's field lies a frame, and where the overlay is still being fetched a second
 * or two. What is typed then is meant for the field: it goes there, or nowhere, and not into the draft.
 */
import type { Composer } from '../contracts.ts';
import type { SessionState } from '../session-state.ts';
import type { OverlayActions } from '../view.ts';

/** Milliseconds for which keys are kept. An overlay that never comes must not take what is typed: then they are the page's. */
const LONGEST = 2_000;
/** They would move or end what is written in the box; of the field, once it is there. */
export const MOVES = /^(?:Enter|Tab|Delete|Home|End|Page(?:Up|Down)|Arrow.+|Dead)$/;

export interface TypedAhead {
  /** The search was asked for. */
  begin(): void;
  waits(): boolean;
  /** It has the focus. */
  shown(): void;
  /** True when the key was kept; then nobody else has seen it. */
  handle(event: Event): boolean;
}

interface Options {
  readonly composer: Composer;
  state(): SessionState;
  set(patch: Pick<SessionState, 'search'>): void;
  readonly ask: OverlayActions['setQuery'];
}

export function typedAhead({ composer, state, set, ask }: Options): TypedAhead {
  let since: number | null = null;

  const isDue = (): boolean => since !== null && performance.now() - since < LONGEST;

  const type = (typed: string): void => {
    const { search } = state();
    if (!search) return;
    set({ search: { ...search, typed } });
    ask(typed);
  };

  const keep = (key: string): boolean => {
    const typed = state().search?.typed ?? '';
    if (key === 'Escape') set({ search: null });
    else if (key === 'Backspace') type([...typed].slice(0, -1).join(''));
    else if (key.length === 1) type(typed + key);
    else return MOVES.test(key);
    return true;
  };

  return {
    begin() {
      since = performance.now();
    },
    waits: isDue,
    shown() {
      since = null;
    },
    handle(event) {
      if (since === null || event.type !== 'keydown' || !event.isTrusted) return false;
      if (!event.composedPath().includes(composer.element)) return false;
      const key = event as KeyboardEvent;
      if (state().search && isDue()) {
        if (key.isComposing || isChord(key) || !keep(key.key)) return false;
        event.preventDefault();
        event.stopImmediatePropagation();
        return true;
      }
      if (key.key.length > 1 || isChord(key)) return false;
      // Who writes on has given it up: it does not come up among their words.
      since = null;
      if (state().search) set({ search: null });
      return false;
    },
  };
}

/** With AltGr, and with a Mac's Option, people type. */
export const isChord = (press: KeyboardEvent): boolean =>
  !press.getModifierState('AltGraph') &&
  (press.ctrlKey || press.metaKey || (press.altKey && /^[a-z0-9]$|../i.test(press.key)));
