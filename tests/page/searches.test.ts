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
  const ahead: string[] = [];
  const shown: unknown[] = [];
  const chosen = vi.fn();
  const life = new AbortController();
  let state: SessionState = {
    ...emptyState('public', conversation),
    search: { opening: 1, query: '', hits: [], total: null },
  };
  const search: SessionPorts['search'] = async (query, limit, about) => {
    asked.push([query, limit, about.messages.map(({ from }) => from)]);
    return { hits: Array.from({ length: Math.min(limit, total) }, (_, at) => reply(at)), total };
  };
  const searchAhead: SessionPorts['searchAhead'] = async (query) => {
    ahead.push(query);
    return { replies: [reply(1), reply(2)], next: [{ letter: 'e', ids: ['2', '1'], total: 2 }] };
  };
  const { ask, begin, changed } = searches(
    {
      ports: { search, searchAhead, failed: vi.fn() } as unknown as SessionPorts,
      state: () => state,
      set: (patch) => {
        state = { ...state, ...patch };
        if (state.search) shown.push([state.search.query, state.search.hits.map(({ id }) => id).join(' ')]);
      },
      signal: life.signal,
    },
    chosen,
  );
  const leave = () => {
    state = { ...state, search: null };
  };
  return { chosen, ask, begin, changed, asked, ahead, shown, state: () => state, life, leave };
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
    await many.ask('rx');
    many.leave();
    await vi.runAllTimersAsync();
    expect(many.asked.map((one) => (one as unknown[]).slice(0, 2))).toEqual([
      ['r', 12],
      ['rx', 12],
      // The list of the next opening.
      ['', 12],
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

  it('shows what the next letter finds before its answer is there, whatever its case', async () => {
    const { ask, ahead, shown, state, chosen } = dialog(2);
    await ask('r');
    await vi.advanceTimersByTimeAsync(0);
    expect(ahead).toEqual(['r']);
    shown.length = 0;
    const answer = ask('RE');
    expect(shown).toEqual([['RE', '2 1']]);
    await vi.advanceTimersByTimeAsync(40);
    await answer;
    expect(chosen).toHaveBeenLastCalledWith('0');
    expect(state().search).toMatchObject({ query: 'RE', hits: [{ id: '0' }, { id: '1' }] });
  });

  it('knows what was typed before, and forgets it when something was stored', async () => {
    const { ask, changed, asked, shown } = dialog(2);
    await ask('r');
    await ask('rx');
    shown.length = 0;
    const back = ask('r ');
    expect(shown).toEqual([['r ', '0 1']]);
    await vi.advanceTimersByTimeAsync(40);
    await back;
    changed();
    await vi.advanceTimersByTimeAsync(0);
    // What is open is asked for anew.
    expect(asked.at(-1)).toEqual(['r ', 12, ['customer']]);
    shown.length = 0;
    const after = ask('rx');
    expect(shown).toEqual([]);
    await after;
  });

  it('has the list of an opening at hand', async () => {
    const { begin, leave, asked } = dialog(2);
    leave();
    expect(begin()).toEqual({ hits: [], total: null });
    await vi.runAllTimersAsync();
    expect(asked).toEqual([['', 12, ['customer']]]);
    expect(begin().hits).toHaveLength(2);
    expect(begin().capped).toBe(false);
  });

  it('says where nobody counted on', async () => {
    const few = dialog(199);
    const many = dialog(200);
    await Promise.all([few.ask('r'), many.ask('r')]);
    expect([few.state().search?.capped, many.state().search?.capped]).toEqual([false, true]);
  });

  it('ends with its session', async () => {
    const { ask, asked, life } = dialog(80);
    await ask('r');
    life.abort();
    await vi.runAllTimersAsync();
    expect(asked).toHaveLength(1);
  });
});
