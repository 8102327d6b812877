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
const PAGES = 'On Monday, Ana wrote:\n> Where is my lamp?\n\n-- \nSam Desk';
const QUOTING = 'You wrote:\n> Where is my lamp?\nIt left today.\n\n> And the bulb?\nThat one as well.';
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

describe('what is on offer', () => {
  const draft = (id: number): KeptDraft => ({ id, at: id, text: `${DRAFT} ${id}` });

  it('is taken back where it was cleared, and only that', async () => {
    stored = [draft(2), draft(1)];
    const journal = open();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.drafts.map(({ id }) => id)).toEqual([2, 1]);
    stored = [draft(3), draft(1)];
    journal.lookAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.drafts.map(({ id }) => id)).toEqual([1]);
    stored = [];
    journal.lookAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.drafts).toEqual([]);
  });
});

describe('lines that begin as a quote does, written by the agent', () => {
  const keptOf = async (prefill: string, text: string): Promise<KeptDraft> => {
    write(open(prefill), text);
    await vi.advanceTimersByTimeAsync(1500);
    const [, whole, own] = kept.at(-1) ?? [];
    life.abort();
    life = new AbortController();
    return { id: 1, at: 1, text: String(whole), ...(own === whole ? {} : { own: String(own) }) };
  };
  const offered = async (draft: KeptDraft, prefill: string) => {
    stored = [draft];
    open(prefill);
    await vi.advanceTimersByTimeAsync(0);
    return state.drafts.map(({ text }) => text);
  };

  it.each([
    ['into an empty box', '', ''],
    ['above what the page quotes', PAGES, PAGES],
    ['above what the page quotes, into a box without it', PAGES, ''],
    ['above what the page quoted then', PAGES, 'On Tuesday, Ana wrote:\n> Still nothing.\n\n-- \nSam Desk'],
    ['into a box with less, now where the page quotes', '', PAGES],
  ])('come back as written: %s', async (_, then, now) => {
    const draft = await keptOf(then, then ? `${QUOTING}\n\n${then}` : QUOTING);
    expect(await offered(draft, now)).toEqual([QUOTING]);
  });

  it('stand there already: are not offered', async () => {
    const draft = await keptOf('', QUOTING);
    stored = [draft];
    const journal = open(`${QUOTING}`);
    journal.changed();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.drafts).toEqual([]);
  });
});

it('what the page quoted does not come in twice, nor what it quoted then', async () => {
  stored = [
    { id: 3, at: 3, own: DRAFT, text: `${DRAFT}\n\nOn Sunday, Ana wrote:\n> Hello?\n>\n> Ana\n\n${PREFILL}` },
    // Of before it was kept what is the agent's.
    { id: 2, at: 2, own: 'Yes, it is.', text: `Yes, it is.\n\n${PREFILL}` },
  ];
  open(PREFILL);
  await vi.advanceTimersByTimeAsync(0);
  expect(state.drafts.map(({ text }) => text)).toEqual([DRAFT, 'Yes, it is.']);
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
