import { describe, expect, it } from 'vitest';
import { settingsAhead } from '#background/settings-ahead.ts';
import type { AssistantSettings } from '#browser/messages.ts';

const FRAME = {
  tabId: 1,
  frameId: 0,
  origin: 'https://desk.example',
  pattern: 'https://desk.example/*',
  isPrivate: false,
};

/** Answers with how often it was asked. */
function counted(fails = false) {
  let reads = 0;
  const ahead = settingsAhead(async () => {
    reads++;
    if (fails) throw new Error('storage is gone');
    return { agentName: String(reads) } as AssistantSettings;
  });
  return { ...ahead, reads: () => reads };
}

describe('settings read ahead', () => {
  it('are the ones begun, once', async () => {
    const ahead = counted();
    ahead.begin(FRAME);
    expect((await ahead.take(FRAME)).agentName).toBe('1');
    expect((await ahead.take(FRAME)).agentName).toBe('2');
  });

  it('are read when somebody asks that nobody announced', async () => {
    const ahead = counted();
    ahead.begin(FRAME);
    expect((await ahead.take({ ...FRAME, frameId: 7 })).agentName).toBe('2');
    expect((await ahead.take({ ...FRAME, origin: 'https://other.example' })).agentName).toBe('3');
  });

  it('are read anew after a change', async () => {
    const ahead = counted();
    ahead.begin(FRAME);
    ahead.forget();
    expect((await ahead.take(FRAME)).agentName).toBe('2');
  });

  it('fail where they are asked for, and nowhere else', async () => {
    const ahead = counted(true);
    ahead.begin(FRAME);
    await new Promise((resolve) => setTimeout(resolve));
    await expect(ahead.take(FRAME)).rejects.toThrow('storage is gone');
    expect(ahead.reads()).toBe(1);
  });
});
