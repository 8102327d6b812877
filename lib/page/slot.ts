/**
 * Where sentinel, assistant and overlay of one frame find each other: three scripts, one isolated world. The page's
 * own scripts live in another world and cannot see it.
 */
import type { PackagedTexts } from '#core/replies.ts';
import type { Engines } from '#core/rules/engines.ts';
import type { PageChecker } from './checker.ts';
import type { EarlyListeners } from './early-send.ts';
import type { OverlayScript } from './view.ts';

/** A box as it was at the moment of focus, before the first key: what stands in it then is the helpdesk's. */
export interface FocusedBox {
  readonly element: HTMLElement;
  readonly text: string;
}

export interface Slot {
  /** Listens for sends since `document_start`. */
  early: EarlyListeners | null;
  focused: FocusedBox | null;
  onFocused: ((focused: FocusedBox) => void) | null;
  checker: PageChecker | null;
  /** Checker and overlay: asked for by the sentinel, on their way. */
  othersCome: boolean;
  onChecker: ((checker: PageChecker) => void) | null;
  overlay: OverlayScript | null;
  onOverlay: ((overlay: OverlayScript) => void) | null;
  onEngines: ((engines: Engines) => void) | null;
  /** For the overlay, where they are not the browser's own. */
  texts: PackagedTexts | null;
  /** What the checker says, in another language than its own. */
  told: ((said: string, check?: string) => string) | null;
  assistantRuns: boolean;
}

const KEY = Symbol.for('sincerely');

export function slotOf(world: object): Slot {
  const holder = world as { [KEY]?: Slot };
  holder[KEY] ??= {
    early: null,
    focused: null,
    onFocused: null,
    checker: null,
    othersCome: false,
    onChecker: null,
    overlay: null,
    onOverlay: null,
    onEngines: null,
    texts: null,
    told: null,
    assistantRuns: false,
  };
  return holder[KEY];
}
