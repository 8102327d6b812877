/** What a session needs from outside the page: answered by the background through the assistant's entrypoint. */
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

export type CountedOutcome = 'shown' | 'accepted' | 'dismissed' | 'wrong' | 'overridden';

export interface SessionPorts {
  settings(): AssistantSettings;
  suggest(conversation: Conversation, channel: string): Promise<readonly SuggestedReply[]>;
  /** `conversation` fills the previews. */
  search(query: string, limit: number, conversation: Conversation): Promise<Found>;
  searchAhead(query: string, limit: number, conversation: Conversation): Promise<FoundAhead>;
  render(
    id: string,
    conversation: Conversation,
    channel: string,
    answers: Readonly<Record<string, string>>,
  ): Promise<RenderedReply>;
  /** All shortcuts of the library, the same list as long as they are the same; asked again when something was stored. */
  shortcuts(): Promise<readonly string[]>;
  /** The replies a shortcut stands for; several may share one. */
  withShortcut(shortcut: string, conversation: Conversation): Promise<readonly FoundReply[]>;
  /** Which pick it became. */
  picked(id: string, message: string): Promise<number>;
  unpicked(pick: number): void;
  /** `ticket`: its id, or the page's address where there is none. The whole text and the agent's part of it, as often as is convenient. */
  keepDraft(ticket: string, text: string, own: string): void;
  /** Newest first; none where the journal is off. */
  drafts(ticket: string): Promise<readonly KeptDraft[]>;
  ignore(ignore: Ignore): void;
  count(check: string, outcome: CountedOutcome, reason?: string): void;
  remember(ticket: Ticket, conversation: Conversation): void;
  recall(ticket: Ticket): Promise<Conversation | null>;
  pause(minutes: number): void;
  moveMark(offset: { readonly x: number; readonly y: number }): void;
  copy(text: string): Promise<void>;
  /** Something of ours went wrong; the page must not notice. */
  failed(error: unknown): void;
}
