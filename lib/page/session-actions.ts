/** What a person may do in the overlay, done to the reply box through its composer. */
import { wordingOf } from '#core/findings/key.ts';
import type { ShownItem } from '#core/findings/present.ts';
import type { Fix, Ignore } from '#core/model.ts';
import type { TypedShortcut } from '#core/templates/typed-shortcut.ts';
import type { WriteOutcome } from './contracts.ts';
import { createInserting } from './insert-reply.ts';
import { type TypedAhead, typedAhead } from './keys/typed-ahead.ts';
import { type TypedMeanwhile, typedMeanwhile } from './keys/typed-meanwhile.ts';
import { renderings } from './renderings.ts';
import { searches } from './searches.ts';
import type { SessionCore } from './session-core.ts';
import type { SessionState } from './session-state.ts';
import type { OverlayActions, OverlayView } from './view.ts';

/** An hour, as the popup offers it. */
const PAUSE_MINUTES = 60;

export interface SessionActions {
  readonly actions: OverlayActions;
  /** A shortcut was typed and taken: its reply takes its place. */
  expandTyped(typed: TypedShortcut): void;
  libraryChanged(): void;
  readonly ahead: TypedAhead;
  readonly meanwhile: TypedMeanwhile;
  /** The field of the search, or of the form, has the focus. */
  drawn(view: Pick<OverlayView, 'search' | 'ask'>): void;
}

export function createActions(core: SessionCore): SessionActions {
  const { composer, ports, keys, set, state } = core;
  const rendering = renderings(core);
  const search = searches(core, rendering.ahead);
  let openings = 0;
  const openDialog = (found: Omit<NonNullable<SessionState['search']>, 'opening'>): void => {
    openings += 1;
    set({ search: { opening: openings, ...found }, card: null });
  };

  const find = (key: string): ShownItem | undefined => state().shown.find((item) => item.key === key);
  const ahead = typedAhead({ composer, state, set, ask: (query) => run(search.ask(query)) });
  const backToBox = (): void => composer.focus(core.lastCaret() ?? undefined);
  const run = (work: Promise<unknown>): void => {
    work.catch(ports.failed);
  };

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
    core.judgeNow();
  };

  /** The fix as it stands in the text of this moment: what is shown may be of a moment ago, and positions are never written to. */
  const currentFix = (key: string, fix: Fix): Fix | null => {
    if (composer.read().text !== state().text) core.judgeNow();
    const same = ({ label, edit }: Fix): boolean => label === fix.label && edit.expected === fix.edit.expected;
    return find(key)?.finding.fixes.find(same) ?? null;
  };

  const applyFix = async (key: string, fix: Fix): Promise<void> => {
    const check = find(key)?.finding.check;
    const current = currentFix(key, fix);
    if (!current) return set({ notice: { kind: 'stale' }, card: null });
    tell(await composer.apply(current.edit), () => {
      if (check) ports.count(check, 'accepted');
      set({ card: null, notice: null });
    });
  };

  const meanwhile = typedMeanwhile(composer, (typed) => insert.goOn(typed), core.signal);
  const insert = createInserting(core, rendering, tell, openDialog, meanwhile);

  const silence = (key: string, how: (item: ShownItem) => Ignore, outcome: 'dismissed' | 'wrong'): void => {
    const item = find(key);
    if (!item) return;
    const ignore = how(item);
    const checks = [item.finding.check, ...item.also];
    const ignores = ignore.kind === 'once' ? [ignore] : checks.map((check) => ({ ...ignore, check }));
    core.silence(ignores);
    // "Ignore here" is about this reply and lives no longer than it.
    if (ignore.kind !== 'once') ignores.forEach(ports.ignore);
    for (const check of checks) ports.count(check, outcome);
    const byKeyboard = state().card?.byKeyboard;
    set({ card: null });
    core.judgeNow();
    if (byKeyboard) backToBox();
  };

  const keepEditing = (): void => {
    set({ dialog: null, kept: state().dialog?.holds ?? null });
    backToBox();
  };

  const actions: OverlayActions = {
    openPanel: () => {
      set({ panelOpen: true });
      core.panelOpens();
    },
    closePanel: () => set({ panelOpen: false }),
    openCard: (key, byKeyboard) => {
      core.rememberCaret();
      set({ card: { key, byKeyboard } });
    },
    closeCard: () => {
      const byKeyboard = state().card?.byKeyboard;
      set({ card: null });
      if (byKeyboard) backToBox();
    },
    applyFix: (key, fix) => run(applyFix(key, fix)),
    ignoreOnce: (key) => silence(key, () => ({ kind: 'once', key }), 'dismissed'),
    ignoreWording: (key) =>
      silence(
        key,
        ({ finding }) => ({ kind: 'wording', check: finding.check, wording: wordingOf(finding) }),
        'dismissed',
      ),
    turnOff: (key) => {
      silence(key, ({ finding }) => ({ kind: 'check', check: finding.check }), 'dismissed');
      set({ notice: { kind: 'turned-off' } });
    },
    reportWrong: (key) => silence(key, () => ({ kind: 'once', key }), 'wrong'),
    insertSuggestion: (id, answers = {}) => {
      core.rememberCaret();
      insert.reply(id, answers);
    },
    keepEditing,
    sendAnyway: (reason) => {
      const { dialog } = state();
      if (!dialog) return;
      set({ dialog: null });
      // First of all: whatever breaks in us afterwards, the reply is on its way.
      const outcome = dialog.resume();
      core.insertions.sent();
      if (outcome.kind !== 'resent') set({ notice: { kind: 'send-again' } });
      for (const { finding } of dialog.holds) ports.count(finding.check, 'overridden', reason);
    },
    openSearch: () => {
      // Pressed again, as nothing has come of it yet: what was typed since stays.
      if (state().search && ahead.waits()) return;
      core.rememberCaret();
      ahead.begin();
      openDialog({ query: '', ...search.begin() });
      run(search.ask(''));
    },
    closeSearch: () => {
      set({ search: null });
      backToBox();
    },
    setQuery: (query) => run(search.ask(query)),
    lookAtHit: rendering.ahead,
    insertHit: (id) => {
      meanwhile.begin();
      insert.reply(id, {}, state().search?.replacing);
    },
    restoreDraft: (id) => run(insert.draft(id)),
    takeHint: () => {
      const { hint } = state();
      set({ hint: null });
      if (hint) insert.typed(hint.typed);
    },
    submitAsk: (values) => {
      const { ask } = state();
      if (!ask) return;
      meanwhile.begin();
      insert.reply(ask.id, values, ask.replacing);
    },
    cancelAsk: () => {
      set({ ask: null });
      backToBox();
    },
    copy: (text) => run(ports.copy(text)),
    dismissNotice: () => set({ notice: null }),
    pause: () => ports.pause(PAUSE_MINUTES),
    resume: () => ports.pause(0),
    moveMark: (offset) => ports.moveMark(offset),
  };
  return {
    actions,
    expandTyped: insert.typed,
    libraryChanged: () => {
      keys.learn();
      rendering.forget();
      search.changed();
    },
    ahead,
    meanwhile,
    drawn: ({ search, ask }) => {
      if (search) ahead.shown();
      if (ask) meanwhile.formShown();
    },
  };
}
