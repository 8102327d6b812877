/** Everything the parts say to each other, in one place. Typed by @webext-core/messaging. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { BoxState } from '#core/box-state.ts';
import type { Conversation, Ignore, Ticket } from '#core/model.ts';
import type {
  AssistantSettings,
  Found,
  FoundAhead,
  FoundReply,
  KeptDraft,
  RenderedReply,
  SuggestedReply,
} from '#core/replies.ts';

import type { SelfTestResult } from '#core/self-test.ts';

export type { AssistantSettings, FoundReply, KeptDraft, RenderedReply, SuggestedReply } from '#core/replies.ts';

export interface Protocol {
  /** Sentinel → background: a reply box took focus in this frame; inject the assistant here. */
  injectAssistant(): void;
  /** Assistant → background: there is a reply box; inject what reads and judges. */
  injectChecker(): void;
  /** Assistant → background: there is something to show, or soon will be. */
  injectOverlay(): void;
  /** Assistant → background: a rule waits for regular expressions or word tags. */
  injectEngines(): void;
  settings(): AssistantSettings;
  suggest(request: { conversation: Conversation; channel: string }): readonly SuggestedReply[];
  search(request: { query: string; limit: number; conversation?: Conversation }): Found;
  /** Asked while nobody waits: the next key then needs no answer. */
  searchAhead(request: { query: string; limit: number; conversation: Conversation }): FoundAhead;
  render(request: {
    id: string;
    conversation: Conversation;
    channel: string;
    answers: Readonly<Record<string, string>>;
  }): RenderedReply;
  /**
   * All there are, personal and of packs, with the list's print (background/print.ts). `all` is left out where that print is
   * `known`: after each reply that is put in every open ticket asks.
   */
  shortcuts(request: { known?: number }): { readonly print: number; readonly all?: readonly string[] };
  withShortcut(request: { shortcut: string; conversation: Conversation }): readonly FoundReply[];
  /** A reply was put in for this message. Its answer is what `unpicked` takes. */
  picked(request: { id: string; message: string }): number;
  /** It was taken out again before it was sent. */
  unpicked(pick: number): void;
  ignore(ignore: Ignore): void;
  /** `outcome` per check, counted on this machine only, never with text. */
  count(request: {
    check: string;
    outcome: 'shown' | 'accepted' | 'dismissed' | 'wrong' | 'overridden';
    reason?: string;
  }): void;
  remember(request: { ticket: Ticket; conversation: Conversation }): void;
  recall(ticket: Ticket): Conversation | null;
  /**
   * The journal. `ticket` is the ticket's id, or the page's path where there is none. Send the whole text as often as is
   * convenient (after a pause, before leaving): it goes on with a draft or begins another one, and empty text is ignored.
   * `own` is the agent's part of it: a quote below makes two replies no less different.
   */
  keepDraft(request: { ticket: string; text: string; own?: string }): void;
  /** The last drafts of this ticket on this site, newest first; none while the journal is off. */
  listDrafts(request: { ticket: string }): readonly KeptDraft[];
  clearDrafts(request: { ticket: string }): void;
  pause(request: { minutes: number }): void;
  /** The person put the mark elsewhere. */
  moveMark(offset: { x: number; y: number }): void;
  /** Background → assistant: settings changed. */
  settingsChanged(): void;
  /** Background → assistant: snippets or packs changed. */
  libraryChanged(): void;
  /** Background or popup → assistant of a frame: search is wanted; false where no reply box was used. */
  openSearch(): boolean;
  /** Popup → assistant of a frame: how its reply box is; null where there is none. */
  boxState(): BoxState | null;
  /** Popup → assistant of a frame: try out its reply box; null where there is none. */
  selfTest(): SelfTestResult | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
