/** When what stands in a reply box is kept, and what of it is on offer again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CONVERSATION } from '#core/model.ts';
import type { KeptDraft } from '#core/replies.ts';
import { openComposer } from '#page/composers/registry.ts';
import { type Journal, openJournal } from '#page/journal.ts';
import type { SessionPorts } from '#page/ports.ts';
import { emptyState, type SessionState } from '#page/session-state.ts';

const PREFILL = 'On Monday Ana wrote:\n> Where is my lamp?\n\n-- \nSam Desk';
const DRAFT = 'Dear Ana, it left today.';

let box: HTMLTextAreaElement;
let life: AbortController;
let stored: readonly KeptDraft[];
let state: SessionState;
const kept: unknown[][] = [];

function open(prefill = ''): Journal {
  box.value = prefill;
  const composer = openComposer(box);
  if (!composer) throw new Error('No composer.');
  return openJournal({
    composer,
    page: document,
    ports: {
      keepDraft: (...asked: unknown[]) => kept.push(asked),
      drafts: async () => stored,
      failed: (error: unknown) => {
        throw error;
      },
    } as unknown as SessionPorts,
    prefill: () => ({ text: prefill, quotes: [] }),
    state: () => state,
    set: (patch) => {
      state = { ...state, ...patch };
    },
    signal: life.signal,
  });
}
const write = (journal: Journal, text: string): void => {
  box.value = text;
  journal.changed();
};

beforeEach(() => {
  vi.useFakeTimers();
  kept.length = 0;
  stored = [];
  life = new AbortController();
  state = emptyState('public', { ...EMPTY_CONVERSATION, ticket: { id: '7' } });
  box = document.body.appendChild(document.createElement('textarea'));
});
afterEach(() => {
  life.abort();
  box.remove();
  vi.useRealTimers();
});

describe('is kept', () => {
  it('within a second and a half, however long somebody types on', () => {
    const journal = open();
    for (let at = 1; at <= DRAFT.length; at++) {
      write(journal, DRAFT.slice(0, at));
      vi.advanceTimersByTime(100);
    }
    expect(kept).toEqual([['7', DRAFT.slice(0, 15), DRAFT.slice(0, 15)]]);
    vi.advanceTimersByTime(1500);
    expect(kept.at(-1)).toEqual(['7', DRAFT, DRAFT]);
  });

  it.each([
    ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
    ['nobody sees it any more', () => document.dispatchEvent(new Event('visibilitychange'))],
    [
      'its box is taken away',
      () => {
        box.remove();
        life.abort();
      },
    ],
  ])('at once where %s, and once', (_, happens) => {
    write(open(), DRAFT);
    happens();
    expect(kept).toEqual([['7', DRAFT, DRAFT]]);
    vi.advanceTimersByTime(5000);
    expect(kept).toHaveLength(1);
  });

  it('whole, and with what of it is the agent’s', () => {
    write(open(PREFILL), `${DRAFT}\n\n${PREFILL}`);
    vi.advanceTimersByTime(1500);
    expect(kept).toEqual([['7', `${DRAFT}\n\n${PREFILL}`, DRAFT]]);
  });

  it('by the page’s address where no ticket is known', () => {
    state = emptyState('public', EMPTY_CONVERSATION);
    write(open(), DRAFT);
    vi.advanceTimersByTime(1500);
    expect(kept[0]?.[0]).toBe(location.pathname + location.search);
  });
});

describe('is not kept', () => {
  it.each([
    ['what the helpdesk put there', PREFILL, PREFILL],
    ['hardly anything', '', 'Hi Ana'],
  ])('%s', (_, prefill, text) => {
    write(open(prefill), text);
    vi.advanceTimersByTime(5000);
    expect(kept).toEqual([]);
  });

  it('what another ticket put into the box that stays', () => {
    const journal = open();
    write(journal, DRAFT);
    box.value = 'The words of somebody else’s reply.';
    life.abort();
    vi.advanceTimersByTime(5000);
    expect(kept).toEqual([]);
  });
});

it('offers what does not stand there already, without quote and signature', async () => {
  stored = [
    { id: 3, text: `${DRAFT}\n\n${PREFILL}`, at: 3 },
    { id: 2, text: PREFILL, at: 2 },
  ];
  open(PREFILL);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.drafts).toEqual([{ id: 3, text: DRAFT, at: 3 }]);
});
