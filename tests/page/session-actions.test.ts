import { describe, expect, it, vi } from 'vitest';
import type { PhraseFinding } from '#core/model.ts';
import { EMPTY_CONVERSATION } from '#core/model.ts';
import type { Composer, ReplyBox } from '#page/contracts.ts';
import type { SessionPorts } from '#page/ports.ts';
import { createActions } from '#page/session-actions.ts';
import type { SessionCore } from '#page/session-core.ts';
import { emptyState, type SessionState } from '#page/session-state.ts';

const leftover: PhraseFinding = {
  check: 'leftover',
  kind: 'phrase',
  grade: 'hold',
  confidence: 1,
  message: 'A field is still open.',
  why: 'It would reach the customer.',
  because: [],
  fixes: [],
  start: 3,
  end: 11,
  quoted: '[[name]]',
};

/** The extension was updated under the open dialog: every way to the background throws. */
const gone = (): never => {
  throw new Error('Extension context invalidated.');
};
const ports: SessionPorts = {
  settings: gone,
  suggest: gone,
  search: gone,
  searchAhead: gone,
  render: gone,
  shortcuts: gone,
  withShortcut: gone,
  picked: gone,
  unpicked: gone,
  keepDraft: gone,
  drafts: gone,
  ignore: gone,
  count: gone,
  remember: gone,
  recall: gone,
  pause: gone,
  moveMark: gone,
  copy: gone,
  failed: () => undefined,
};

describe('"Send anyway"', () => {
  it('sends although the extension is gone', () => {
    const resume = vi.fn(() => ({ kind: 'resent' as const }));
    let state: SessionState = {
      ...emptyState('public', EMPTY_CONVERSATION),
      dialog: { resume, holds: [{ key: 'leftover:[[name]]', finding: leftover, also: [] }] },
    };
    const element = document.createElement('textarea');
    const box: ReplyBox = { element, channel: 'email', audience: 'public' };
    const composer: Composer = {
      kind: 'none',
      element,
      rich: false,
      read: gone,
      apply: gone,
      insert: gone,
      caret: () => null,
      focus: () => undefined,
      observe: () => undefined,
    };
    const core: SessionCore = {
      box,
      composer,
      ports,
      keys: { inserted: () => undefined, learn: () => undefined, stopsLeft: () => 0 },
      insertions: { inserted: gone, sent: () => undefined },
      signal: new AbortController().signal,
      state: () => state,
      set: (patch) => {
        state = { ...state, ...patch };
      },
      judgeNow: () => state,
      fit: () => null,
      silence: () => undefined,
      rememberCaret: () => undefined,
      lastCaret: () => null,
      panelOpens: () => undefined,
    };
    expect(() => createActions(core).actions.sendAnyway('')).toThrow('invalidated');
    expect(resume).toHaveBeenCalledTimes(1);
    expect(state.dialog).toBeNull();
  });
});
