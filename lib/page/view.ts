/**
 * What the overlay shows and what it may ask for. The session owns the state; the overlay is a function of it.
 * Types only: `components` imports nothing else from here.
 */
import type { MarkState } from '#core/box-state.ts';
import type { AskedFor } from '#core/findings/asked-for.ts';
import type { ChecklistItem } from '#core/findings/checklist.ts';
import type { ShownItem } from '#core/findings/present.ts';
import type { Finding, Fix, SkipKind, SuggestionReason } from '#core/model.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One list item of the panel. `also` names checks shown as part of this one. */
export interface ShownFinding extends ShownItem {
  /** The pack's value that the check serves, in its words. */
  readonly valueTitle?: string;
  /** Its grade is the organisation's: the agent cannot turn the check off. */
  readonly locked?: boolean;
}

/** A line of the checklist that mirrors how the reply will be judged later. */
export type ChecklistLine = ChecklistItem;

export interface SuggestionView {
  readonly id: string;
  readonly title: string;
  readonly preview: string;
  readonly because: readonly string[];
  readonly reasons?: readonly SuggestionReason[];
  readonly source: string;
  /** Likelier wrong than right. */
  readonly guess?: boolean;
}

export interface SearchHit {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly preview: string;
  readonly source: string;
}

export interface AskField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** A choice when present. */
  readonly options?: readonly string[];
}

export type Notice =
  | { readonly kind: 'not-taken'; readonly text: string }
  | { readonly kind: 'stale' }
  | { readonly kind: 'restored' }
  /** The page's send control was swapped or did not react; the next press of Send goes through unasked. */
  | { readonly kind: 'send-again' }
  | { readonly kind: 'refused'; readonly message: string }
  /** Templates did not answer. */
  | { readonly kind: 'unreachable' }
  /** `stops`: how many places `key` still goes to. */
  | { readonly kind: 'inserted'; readonly title: string; readonly stops: number; readonly key?: string }
  /** What was typed to ask for it (`typed`) stands there no more: nothing was inserted, and it can be put in at the caret. */
  | {
      readonly kind: 'moved';
      readonly title: string;
      readonly typed: string;
      readonly id: string;
      readonly answers: Readonly<Record<string, string>>;
    }
  /** For good, on every site: said, and where it can be turned on again. */
  | { readonly kind: 'turned-off' };

export interface OverlayView {
  readonly theme: 'light' | 'dark';
  readonly rightToLeft: boolean;
  readonly state: MarkState;
  readonly findings: readonly ShownFinding[];
  readonly checklist: readonly ChecklistLine[];
  /** Nothing is written yet: what the customer's message asks for. */
  readonly askedFor?: AskedFor;
  readonly skipped: readonly { readonly kind: SkipKind; readonly count: number }[];
  readonly suggestions: readonly SuggestionView[];
  /** Earlier drafts of this ticket, newest first; `at` in milliseconds since the epoch. */
  readonly drafts: readonly { readonly id: number; readonly at: number; readonly text: string }[];
  /** Whose conversation it is, in the words of a pack. */
  readonly persona?: { readonly title: string; readonly text: string };
  /** Minutes the customer has waited, and within how many the team means to answer. */
  readonly waiting?: { readonly minutes: number; readonly within: number };
  /** Viewport rectangles, read at paint time. */
  readonly box: Rect;
  /** The line that is being typed in, as wide as the box, while something of ours may come to lie over it. */
  readonly caretLine?: Rect;
  /** What sends, while the panel is open: it keeps off. */
  readonly sends?: readonly Rect[];
  /** Where the person dragged the mark: from the box's bottom right corner to the mark's top left. */
  readonly markOffset?: { readonly x: number; readonly y: number };
  readonly panelOpen: boolean;
  readonly card: { readonly key: string; readonly anchor: Rect; readonly byKeyboard: boolean } | null;
  readonly dialog: { readonly holds: readonly ShownFinding[] } | null;
  /** `total` is null until there is a first answer. */
  readonly search: {
    /** Another number for each time it is asked for. */
    readonly opening: number;
    readonly query: string;
    /** What was typed before its field was there. */
    readonly typed?: string;
    readonly hits: readonly SearchHit[];
    readonly total: number | null;
    /** There may be more than `total`: it was not counted further. */
    readonly capped?: boolean;
    /** Not everything that is stored is found as yet. */
    readonly behind?: true;
  } | null;
  readonly ask: {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly AskField[];
    /** What was typed before its first field was there. */
    readonly typed?: string;
    /** Why it was not put in with what was answered. */
    readonly problem?: string;
  } | null;
  /** A shortcut was typed: what would come of it, and by which keys. */
  readonly hint: {
    readonly titles: readonly string[];
    readonly keys: readonly string[];
    readonly anchor: Rect;
  } | null;
  readonly notice: Notice | null;
  /** Painted for textareas, where the page's own DOM has no text nodes to highlight. */
  readonly underlines: readonly {
    readonly key: string;
    readonly grade: Finding['grade'];
    readonly rects: readonly Rect[];
  }[];
  readonly underlinesOff?: 'other-checker' | 'not-supported';
}

export interface OverlayActions {
  openPanel(): void;
  closePanel(): void;
  openCard(key: string, byKeyboard: boolean): void;
  closeCard(): void;
  applyFix(key: string, fix: Fix): void;
  ignoreOnce(key: string): void;
  ignoreWording(key: string): void;
  turnOff(key: string): void;
  reportWrong(key: string): void;
  insertSuggestion(id: string, answers?: Readonly<Record<string, string>>): void;
  keepEditing(): void;
  sendAnyway(reason: string): void;
  openSearch(): void;
  closeSearch(): void;
  setQuery(query: string): void;
  /** It is chosen, and its text in sight. */
  lookAtHit?(id: string): void;
  insertHit(id: string): void;
  restoreDraft(id: number): void;
  takeHint(): void;
  submitAsk(values: Readonly<Record<string, string>>): void;
  cancelAsk(): void;
  copy(text: string): void;
  dismissNotice(): void;
  pause(): void;
  /** Shown as "Check again" while paused, where the session offers it. */
  resume?(): void;
  /** The person put the mark elsewhere; to be remembered and given back as `markOffset`. */
  moveMark?(offset: { readonly x: number; readonly y: number }): void;
}

/** What the overlay script puts on the assistant's world; the assistant owns the host and its lifetime. */
export interface OverlayScript {
  /** `broke`: nothing is drawn any more. A dialog is drawn when `render` comes back. */
  mount(
    root: ShadowRoot,
    actions: OverlayActions,
    broke: (error: unknown) => void,
  ): { render(view: OverlayView): void; unmount(): void };
}
