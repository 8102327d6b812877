import type { Ignore, Span } from '#core/model.ts';
import type { TextReading } from '#core/text/reading.ts';
import type { Composer, Insertion, ReplyBox } from './contracts.ts';
import type { Fitted } from './fit-reply.ts';
import type { Insertions } from './insertions.ts';
import type { BoxKeys } from './keys/box-keys.ts';
import type { SessionPorts } from './ports.ts';
import type { SessionState } from './session-state.ts';

/** What the actions work on: the state, and the few things they may do to it. */
export interface SessionCore {
  readonly box: ReplyBox;
  readonly composer: Composer;
  readonly ports: SessionPorts;
  readonly keys: Pick<BoxKeys, 'inserted' | 'stopsLeft' | 'learn'>;
  readonly insertions: Pick<Insertions, 'inserted' | 'sent'>;
  readonly signal: AbortSignal;
  state(): SessionState;
  set(patch: Partial<SessionState>): void;
  judgeNow(): SessionState;
  /** Null while nothing can be read. */
  fit(content: Insertion, draft: TextReading, at: Span): Fitted | null;
  /** Not said again in this session, at once and without waiting for the store. */
  silence(ignores: readonly Ignore[]): void;
  rememberCaret(): void;
  /** What it lists may be out of date. */
  panelOpens(): void;
  /** Where the agent was typing, also while a form of ours has the focus. */
  lastCaret(): Span | null;
}
