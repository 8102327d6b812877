import { describe, expect, it, vi } from 'vitest';
import { EMPTY_CONVERSATION } from '#core/model.ts';
import type { RenderedReply } from '#core/replies.ts';
import { renderings } from '#page/renderings.ts';
import type { SessionCore } from '#page/session-core.ts';

function rendering(render: (id: string, answers: object) => Promise<RenderedReply>) {
  const core = { conversation: EMPTY_CONVERSATION };
  const ports = { render: vi.fn((id: string, _: unknown, __: unknown, answers: object) => render(id, answers)) };
  const made = renderings({
    ports,
    box: { channel: 'email' },
    state: () => ({ conversation: core.conversation }),
  } as unknown as Pick<SessionCore, 'ports' | 'state' | 'box'>);
  return { ...made, render: ports.render, core };
}
const ready = (text: string): RenderedReply => ({ kind: 'ready', title: '', text, html: text }) as RenderedReply;

describe('the reply that Enter will insert', () => {
  it('is filled in once, ahead', async () => {
    const { ahead, get, render } = rendering(async (id) => ready(id));
    ahead('a');
    ahead('a');
    expect(await get('a', {})).toMatchObject({ text: 'a' });
    expect(render).toHaveBeenCalledTimes(1);
  });

  it('is filled in anew for another reply, other answers, another conversation, after a change and after a while', async () => {
    const { ahead, get, forget, render, core } = rendering(async (id) => ready(id));
    const again = async (change: () => void, id = 'a', answers = {}) => {
      ahead('a');
      change();
      render.mockClear();
      await get(id, answers);
      return render.mock.calls.length;
    };
    const nothing = () => undefined;
    expect(await again(nothing)).toBe(0);
    expect(await again(nothing, 'b')).toBe(1);
    expect(await again(nothing, 'a', { item: 'x' })).toBe(1);
    expect(await again(forget)).toBe(1);
    const other = () => {
      core.conversation = { ...EMPTY_CONVERSATION };
    };
    expect(await again(other)).toBe(1);
    vi.useFakeTimers();
    expect(await again(() => vi.setSystemTime(Date.now() + 30_001))).toBe(1);
    vi.useRealTimers();
  });

  it('is asked for in earnest when that failed', async () => {
    let calls = 0;
    const { ahead, get } = rendering(async (id) => {
      calls += 1;
      if (calls === 1) throw new Error('The worker was stopped.');
      return ready(id);
    });
    ahead('a');
    expect(await get('a', {})).toMatchObject({ text: 'a' });
  });

  it('is asked for in earnest when no answer comes, not even a failure', async () => {
    let calls = 0;
    const { ahead, get } = rendering((id) => {
      calls += 1;
      return calls === 1 ? new Promise<never>(() => undefined) : Promise.resolve(ready(id));
    });
    ahead('a');
    expect(await get('a', {})).toMatchObject({ text: 'a' });
  });
});
