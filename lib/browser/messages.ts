/** Everything the parts say to each other, in one place. Typed by @webext-core/messaging. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Conversation, Ignore, Suggestion, Ticket, Voice } from '#core/model.ts';

/** What the assistant needs before it can judge. */
export interface AssistantSettings {
  readonly voice: Voice;
  readonly agentName: string;
  readonly paused: boolean;
  readonly suggestions: boolean;
  /** Shortcut of the search dialog, e.g. "Ctrl+Shift+Space". */
  readonly searchShortcut: string;
}

export interface SuggestedReply extends Suggestion {
  readonly title: string;
  readonly preview: string;
  readonly source: string;
}

export interface FoundReply {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly preview: string;
  readonly source: string;
}

/** A reply rendered for this conversation, or what is still to be asked. */
export type RenderedReply =
  | {
      readonly kind: 'ready';
      readonly title: string;
      readonly text: string;
      readonly html: string;
      readonly cursor?: number;
    }
  | {
      readonly kind: 'ask';
      readonly title: string;
      readonly fields: readonly { name: string; label: string; value: string; options?: readonly string[] }[];
    }
  | { readonly kind: 'refused'; readonly title: string; readonly message: string };

export interface Protocol {
  /** Sentinel → background: a reply box took focus in this frame; inject the assistant here. */
  injectAssistant(): void;
  /** Assistant → background: there is something to show. */
  injectOverlay(): void;
  settings(): AssistantSettings;
  suggest(request: { conversation: Conversation; channel: string }): readonly SuggestedReply[];
  search(request: { query: string; limit: number }): { hits: readonly FoundReply[]; total: number };
  render(request: {
    id: string;
    conversation: Conversation;
    channel: string;
    answers: Readonly<Record<string, string>>;
  }): RenderedReply;
  picked(request: { id: string; message: string }): void;
  ignore(ignore: Ignore): void;
  /** `outcome` per check, counted on this machine only, never with text. */
  count(request: {
    check: string;
    outcome: 'shown' | 'accepted' | 'dismissed' | 'wrong' | 'overridden';
    reason?: string;
  }): void;
  remember(request: { ticket: Ticket; conversation: Conversation }): void;
  recall(ticket: Ticket): Conversation | null;
  pause(request: { minutes: number }): void;
  /** Background → assistant: settings changed. */
  settingsChanged(): void;
  /** Background → assistant of the active frame: the search shortcut was pressed. */
  openSearch(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
