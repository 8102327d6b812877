/**
 * One reply box from focus to send: reads the draft, asks the engine, shows what it found, and is the only writer into
 * the page. Ends with its signal and leaves nothing behind.
 */
import type { DraftChecker, Judgement } from '#core/checker.ts';
import { latestCustomerText } from '#core/checker.ts';
import { wordingOf } from '#core/findings/key.ts';
import type { Conversation, Draft, Fix, Ignore, Skipped, Ticket, Voice } from '#core/model.ts';
import type { Adapter, Composer, ReplyBox, WriteOutcome } from './contracts.ts';
import { notOwn, type Prefill } from './own-text.ts';
import type { SessionPorts } from './ports.ts';
import type { Resume } from './send-guard.ts';
import { emptyState, holdsOf, judged, type SessionState } from './session-state.ts';
import type { OverlayActions } from './view.ts';

/** Typing pauses this long before the findings are shown anew: half a word is no finding. */
const PAUSE = 180;

export interface SessionOptions {
  readonly page: Document;
  readonly box: ReplyBox;
  readonly composer: Composer;
  readonly adapter: Adapter;
  readonly conversation: Conversation;
  readonly prefill: Prefill;
  readonly checker: DraftChecker;
  readonly ports: SessionPorts;
  /** The state changed; paint. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

export interface Session {
  readonly box: ReplyBox;
  readonly composer: Composer;
  state(): SessionState;
  readonly actions: OverlayActions;
  /** Reads and judges now; what the send guard asks. */
  judgeNow(): SessionState;
  /** A send was stopped; `resume` sends once. */
  held(resume: Resume): void;
  setConversation(conversation: Conversation): void;
  settingsChanged(): void;
  ticket(): Ticket | undefined;
}

export const quotesIn = (skipped: readonly Skipped[]): readonly Skipped[] =>
  skipped.filter(({ kind }) => kind === 'quote');

export function openSession(options: SessionOptions): Session {
  const { box, composer, adapter, page, checker, ports, signal } = options;
  let state = emptyState(box.audience, options.conversation);
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  const counted = new Set<string>();
  /** What was silenced in this session: at once, without waiting for the store; "ignore here" lives only here. */
  let silenced: readonly Ignore[] = [];

  const voice = (): Voice => {
    const { voice } = ports.settings();
    return silenced.length === 0 ? voice : { ...voice, ignored: [...voice.ignored, ...silenced] };
  };

  const set = (patch: Partial<SessionState>): void => {
    if (signal.aborted) return;
    state = { ...state, ...patch };
    options.changed();
  };

  const readDraft = (): Draft => {
    const read = composer.read();
    const attachments = adapter.attachments?.(box, page);
    const recognised = adapter.skip(box, read);
    return {
      text: read.text,
      channel: box.audience === 'note' ? 'note' : box.channel,
      revision: ++revision,
      skipped: [...notOwn(read.text, quotesIn(recognised), options.prefill), ...recognised],
      ...(attachments === undefined ? {} : { attachments }),
    };
  };

  const judgeNow = (): SessionState => {
    clearTimeout(timer);
    const draft = readDraft();
    const judgement: Judgement = checker.judge(draft, state.conversation, voice());
    state = judged(state, draft.text, judgement);
    for (const { key, finding } of state.shown)
      if (!counted.has(key)) {
        counted.add(key);
        ports.count(finding.check, 'shown');
      }
    options.changed();
    return state;
  };

  const judgeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!signal.aborted) guarded(judgeNow);
    }, PAUSE);
  };

  const guarded = (work: () => unknown): void => {
    try {
      work();
    } catch (error) {
      ports.failed(error);
    }
  };

  const suggest = async (): Promise<void> => {
    const message = latestCustomerText(state.conversation);
    if (message === asked || message === '' || box.audience === 'note' || !ports.settings().suggestions) return;
    asked = message;
    const suggestions = await ports.suggest(state.conversation, box.channel);
    if (asked === message) set({ suggestions });
  };

  const find = (key: string) => state.shown.find((item) => item.key === key);

  const tell = (outcome: WriteOutcome, then: () => void): void => {
    switch (outcome.kind) {
      case 'applied':
        then();
        break;
      case 'stale':
        set({ notice: { kind: 'stale' } });
        break;
      case 'refused':
        set({ notice: { kind: 'not-taken', text: outcome.text } });
        break;
    }
    judgeNow();
  };

  /** The fix as it stands in the text of this moment: positions of a moment ago are never written to. */
  const currentFix = (key: string, fix: Fix): Fix | null => {
    if (composer.read().text === state.text) return fix;
    judgeNow();
    return (
      find(key)?.finding.fixes.find(
        (other) => other.label === fix.label && other.edit.expected === fix.edit.expected,
      ) ?? null
    );
  };

  const applyFix = async (key: string, fix: Fix): Promise<void> => {
    const check = find(key)?.finding.check;
    const current = currentFix(key, fix);
    if (!current) return set({ notice: { kind: 'stale' }, card: null });
    const outcome = await composer.apply(current.edit);
    tell(outcome, () => {
      if (check) ports.count(check, 'accepted');
      set({ card: null, notice: null });
    });
    if (state.dialog && holdsOf(state).length === 0) keepEditing();
  };

  const insertReply = async (id: string, answers: Readonly<Record<string, string>>): Promise<void> => {
    const rendered = await ports.render(id, state.conversation, box.channel, answers);
    if (signal.aborted) return;
    if (rendered.kind === 'ask')
      return set({ ask: { id, title: rendered.title, fields: rendered.fields }, search: null });
    if (rendered.kind === 'refused')
      return set({ notice: { kind: 'refused', message: rendered.message }, search: null });
    const hadForm = state.ask !== null || state.search !== null;
    set({ ask: null, search: null });
    if (hadForm) composer.focus(lastCaret ?? undefined);
    const at = composer.caret() ?? lastCaret ?? { start: 0, end: 0 };
    const outcome = await composer.insert(
      {
        text: rendered.text,
        html: rendered.html,
        ...(rendered.cursor === undefined ? {} : { cursor: rendered.cursor }),
      },
      at,
    );
    tell(outcome, () => {
      ports.picked(id, latestCustomerText(state.conversation));
      set({ notice: null });
    });
  };

  const silence = (key: string, ignore: Ignore, outcome: 'dismissed' | 'wrong'): void => {
    const item = find(key);
    if (!item) return;
    const checks = [item.finding.check, ...item.also];
    const ignores = ignore.kind === 'once' ? [ignore] : checks.map((check) => ({ ...ignore, check }));
    silenced = [...silenced, ...ignores];
    if (ignore.kind !== 'once') ignores.forEach(ports.ignore);
    for (const check of checks) ports.count(check, outcome);
    set({ card: null });
    judgeNow();
    composer.focus(lastCaret ?? undefined);
  };

  const keepEditing = (): void => {
    set({ dialog: null });
    composer.focus(lastCaret ?? undefined);
  };

  let lastCaret = composer.caret();
  const rememberCaret = (): void => {
    lastCaret = composer.caret() ?? lastCaret;
  };

  let searching = 0;
  const setQuery = async (query: string): Promise<void> => {
    const mine = ++searching;
    set({ search: { query, hits: state.search?.hits ?? [], total: state.search?.total ?? 0 } });
    const { hits, total } = await ports.search(query, 50);
    if (mine === searching && state.search) set({ search: { query, hits, total } });
  };

  const run = (work: Promise<unknown>): void => {
    work.catch(ports.failed);
  };

  const actions: OverlayActions = {
    openPanel: () => set({ panelOpen: true }),
    closePanel: () => set({ panelOpen: false }),
    openCard: (key, byKeyboard) => {
      rememberCaret();
      set({ card: { key, byKeyboard } });
    },
    closeCard: () => {
      const focusBack = state.card?.byKeyboard;
      set({ card: null });
      if (focusBack) composer.focus(lastCaret ?? undefined);
    },
    applyFix: (key, fix) => run(applyFix(key, fix)),
    ignoreOnce: (key) => silence(key, { kind: 'once', key }, 'dismissed'),
    ignoreWording: (key) => {
      const item = find(key);
      if (item)
        silence(key, { kind: 'wording', check: item.finding.check, wording: wordingOf(item.finding) }, 'dismissed');
    },
    turnOff: (key) => {
      const item = find(key);
      if (item) silence(key, { kind: 'check', check: item.finding.check }, 'dismissed');
    },
    reportWrong: (key) => silence(key, { kind: 'once', key }, 'wrong'),
    insertSuggestion: (id) => {
      rememberCaret();
      run(insertReply(id, {}));
    },
    keepEditing,
    sendAnyway: (reason) => {
      const { dialog } = state;
      if (!dialog) return;
      for (const { finding } of holdsOf(state)) ports.count(finding.check, 'overridden', reason);
      set({ dialog: null });
      if (dialog.resume().kind !== 'resent') set({ notice: { kind: 'send-again' } });
    },
    openSearch: () => {
      rememberCaret();
      set({ search: { query: '', hits: [], total: 0 }, card: null });
      run(setQuery(''));
    },
    closeSearch: () => {
      set({ search: null });
      composer.focus(lastCaret ?? undefined);
    },
    setQuery: (query) => run(setQuery(query)),
    insertHit: (id) => run(insertReply(id, {})),
    submitAsk: (values) => {
      if (state.ask) run(insertReply(state.ask.id, values));
    },
    cancelAsk: () => {
      set({ ask: null });
      composer.focus(lastCaret ?? undefined);
    },
    copy: (text) => run(ports.copy(text)),
    dismissNotice: () => set({ notice: null }),
    pause: () => ports.pause(60),
  };

  composer.observe(() => {
    rememberCaret();
    if (state.card) set({ card: null });
    judgeSoon();
  }, signal);
  box.element.ownerDocument.addEventListener('selectionchange', rememberCaret, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    box,
    composer,
    actions,
    state: () => state,
    judgeNow,
    held: (resume) => {
      rememberCaret();
      set({ dialog: { resume }, card: null, search: null, ask: null });
    },
    setConversation: (conversation) => {
      state = { ...state, conversation };
      guarded(judgeNow);
      run(suggest());
    },
    settingsChanged: () => guarded(judgeNow),
    ticket: () => state.conversation.ticket,
  };
}
