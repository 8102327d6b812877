/**
 * What a composer (an editor kind) and an adapter (a helpdesk) must be able to do. Never mix the two:
 * four helpdesks share one ProseMirror composer. No extension API here, only the DOM.
 */
import type { Channel, Conversation, Edit, Skipped, Span } from '#core/model.ts';
import type { FoundBy } from '#core/self-test.ts';
import type { AdapterRecord, Shortcut } from '#core/sites/record.ts';

/** A place in the page's DOM that a UTF-16 offset of the read text stands for. */
export interface DomPosition {
  readonly node: Node;
  readonly offset: number;
}

/** What a person sees in the box, as text, and the way back into the DOM. */
export interface ComposerText {
  /** Block ends and `<br>` are "\n"; zero-width characters the editor keeps for itself are left out. */
  readonly text: string;
  /** Null for `textarea` and `input`, whose offsets are their own. */
  rangeOf(span: Span): Range | null;
  /** The span of what stands inside `node`, null when it is not part of the text. */
  spanOf(node: Node): Span | null;
}

export type WriteOutcome =
  | { readonly kind: 'applied'; readonly span: Span }
  /** The text changed since the finding was made; nothing was written. */
  | { readonly kind: 'stale' }
  /** The editor did not take it; nothing was written. `text` is on offer for copying. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly text: string };

export type RefusalReason = 'composing' | 'read-only' | 'not-taken' | 'gone' | 'too-long';

/** What goes in: plain text always, HTML for editors that are rich. Offsets are into `text`. */
export interface Insertion {
  readonly text: string;
  readonly html?: string;
  /** Where the caret stands afterwards; at the end when left out. */
  readonly cursor?: number;
  /** Every place the caret is to visit, in order; the first is `cursor`. */
  readonly cursors?: readonly number[];
}

export interface Composer {
  readonly kind: string;
  readonly element: HTMLElement;
  readonly rich: boolean;
  read(): ComposerText;
  /** One native undo step; verified by reading back. */
  apply(edit: Edit): Promise<WriteOutcome>;
  /**
   * At `at`, else at the caret, else at the start of the agent's own text. One native undo step. `placed` is called when it
   * stands there and the caret is set, before a further key can arrive; the outcome may still be another.
   */
  insert(content: Insertion, at?: Span, placed?: (inserted: Span) => void): Promise<WriteOutcome>;
  caret(): Span | null;
  /** Focus frame window, element, caret, in that order, without scrolling. */
  focus(caret?: Span): void;
  /** Called after the text may have changed, never during IME composition. */
  observe(listener: () => void, signal: AbortSignal): void;
}

export interface ComposerKind {
  readonly id: string;
  /** More specific kinds claim before the general ones. */
  readonly priority: number;
  claims(element: Element): boolean;
  open(element: HTMLElement): Composer;
}

export type Audience = 'public' | 'note' | 'unknown';

export interface ReplyBox {
  readonly element: HTMLElement;
  readonly channel: Channel;
  readonly audience: Audience;
}

export type { Shortcut } from '#core/sites/record.ts';

export interface SendControls {
  /** Elements whose press sends. Asked again at press time: pages swap them. */
  readonly controls: readonly Element[];
  readonly shortcuts: readonly Shortcut[];
}

/** One helpdesk. `page` is the document that shows the ticket; reply boxes may live in its same-origin frames. */
export interface Adapter {
  readonly id: string;
  /** Match patterns of hosted products; empty for self-hosted ones. */
  readonly matches: readonly string[];
  /** By DOM and address, never by visible words. */
  claims(page: Document): boolean;
  conversation(page: Document): Conversation;
  replyBoxes(page: Document): readonly ReplyBox[];
  sends(box: ReplyBox, page: Document): SendControls;
  /** What in the box is not the agent's: quoted history, signature. */
  skip(box: ReplyBox, text: ComposerText): readonly Skipped[];
  /** Number of files attached, undefined when the page does not tell. */
  attachments?(box: ReplyBox, page: Document): number | undefined;
  /** Which selector answered for each part of the page; for the self-test. */
  explain?(page: Document): readonly FoundBy[];
  /** The same helpdesk by another record, with what a record cannot say. */
  withRecord?(record: AdapterRecord): Adapter;
}
