/** What is typed in one reply box is kept as it grows, and what was kept for its ticket can be put back. */
import type { Composer } from './contracts.ts';
import { notOwn, ownWords, type Prefill } from './own-text.ts';
import type { SessionPorts } from './ports.ts';
import type { SessionState } from './session-state.ts';

/** Typing goes on while a draft is stored; a crash costs no more than this. */
const REST = 1500;
/** Not worth a place in the list. */
const SHORTEST = 12;

interface JournalOptions {
  readonly composer: Composer;
  readonly page: Document;
  readonly ports: SessionPorts;
  /** What the helpdesk put into the box is no draft of the agent's. */
  prefill(): Prefill;
  state(): SessionState;
  set(patch: Pick<SessionState, 'drafts'>): void;
  readonly signal: AbortSignal;
}

export interface Journal {
  /** The text may have changed. */
  changed(): void;
  /** Takes back from what is on offer what is no longer kept: the journal was switched off, or cleared. */
  lookAgain(): void;
}

export function openJournal({ composer, page, ports, prefill, state, set, signal }: JournalOptions): Journal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = '';

  const ticket = (): string => {
    const { pathname, search } = page.location;
    return state().conversation.ticket?.id ?? pathname + search;
  };

  /** Quote and signature stand in the box already. */
  const own = (text: string, typed: 'all' | { readonly text: string } = 'all'): string =>
    ownWords(text, notOwn(text, [], prefill(), typed));

  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { text } = composer.read();
    if (text === kept || text === prefill().text || text.trim().length < SHORTEST) return;
    kept = text;
    ports.keepDraft(ticket(), text, own(text));
  };

  const look = async (): Promise<void> => {
    const now = own(composer.read().text);
    const drafts = (await ports.drafts(ticket())).map((draft) => ({
      ...draft,
      text: own(draft.text, { text: draft.own ?? draft.text }),
    }));
    const others = drafts.filter(({ text }) => text !== '' && text !== now);
    if (others.length > 0) set({ drafts: others });
  };

  const lookAgain = async (): Promise<void> => {
    if (state().drafts.length === 0) return;
    const kept = new Set((await ports.drafts(ticket())).map(({ id }) => id));
    const drafts = state().drafts.filter(({ id }) => kept.has(id));
    if (drafts.length < state().drafts.length) set({ drafts });
  };

  look().catch(ports.failed);
  const leaving = (): void => {
    if (timer !== undefined) keep();
  };
  page.defaultView?.addEventListener('pagehide', leaving, { signal });
  page.addEventListener('visibilitychange', leaving, { signal });
  signal.addEventListener('abort', () => {
    // A box that was taken away still has its words; one that stays may have another ticket's by now.
    if (!composer.element.isConnected) leaving();
    clearTimeout(timer);
  });

  return {
    changed() {
      timer ??= setTimeout(keep, REST);
    },
    lookAgain() {
      lookAgain().catch(ports.failed);
    },
  };
}
