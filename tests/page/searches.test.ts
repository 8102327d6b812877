import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CONVERSATION } from '#core/model.ts';
import type { FoundReply } from '#core/replies.ts';
import type { SessionPorts } from '#page/ports.ts';
import { searches } from '#page/searches.ts';
import { emptyState, type SessionState } from '#page/session-state.ts';

const conversation = {
  ...EMPTY_CONVERSATION,
  customer: { name: 'Mina' },
  messages: [
    { from: 'customer' as const, text: 'Where is my order?' },
    { from: 'agent' as const, text: 'On its way.' },
  ],
};
const reply = (at: number): FoundReply => ({ id: `${at}`, title: `${at}`, preview: '', source: '' });

function dialog(total: number) {
  const asked: unknown[] = [];
  const life = new AbortController();
  let state: SessionState = {
    ...emptyState('public', conversation),
    search: { query: '', hits: [], total: null },
  };
  const search: SessionPorts['search'] = async (query, limit, about) => {
    asked.push([query, limit, about.messages.map(({ from }) => from)]);
    return { hits: Array.from({ length: Math.min(limit, total) }, (_, at) => reply(at)), total };
  };
  const ask = searches({
    ports: { search, failed: vi.fn() } as unknown as SessionPorts,
    state: () => state,
    set: (patch) => {
      state = { ...state, ...patch };
    },
    signal: life.signal,
  });
  const leave = () => {
    state = { ...state, search: null };
  };
  return { ask, asked, state: () => state, life, leave };
}

describe('searching from the box', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks for what is in sight, and for the rest once nobody types', async () => {
    const { ask, asked, state } = dialog(80);
    await ask('ref');
    expect(state().search).toMatchObject({ query: 'ref', total: 80 });
    expect(state().search?.hits).toHaveLength(12);
    await vi.runAllTimersAsync();
    expect(asked).toEqual([
      ['ref', 12, ['customer']],
      ['ref', 50, ['customer']],
    ]);
    expect(state().search?.hits).toHaveLength(50);
  });

  it('fetches no rest of what was typed over, is all there or was closed', async () => {
    const many = dialog(80);
    await many.ask('r');
    await many.ask('re');
    many.leave();
    await vi.runAllTimersAsync();
    expect(many.asked.map((one) => (one as unknown[]).slice(0, 2))).toEqual([
      ['r', 12],
      ['re', 12],
    ]);
    const few = dialog(7);
    await few.ask('r');
    await vi.runAllTimersAsync();
    expect(few.asked).toHaveLength(1);
  });

  it('an older answer does not replace a newer one', async () => {
    const { ask, state } = dialog(3);
    await Promise.all([ask('r'), ask('re')]);
    expect(state().search?.query).toBe('re');
  });

  it('ends with its session', async () => {
    const { ask, asked, life } = dialog(80);
    await ask('r');
    life.abort();
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(1);
  });
});
