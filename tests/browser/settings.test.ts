import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSetting,
  DEFAULTS,
  exportSettings,
  importSettings,
  readSettings,
  watchSettings,
  writeSettings,
} from '#browser/settings.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted((): { current: FakeBrowser | null } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

const never = async () => {
  throw new Error('Nothing should have been set aside.');
};

let browser: FakeBrowser;

/** As a browser has them: one list of names for all pages of an origin. */
function sharedLocks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    request: <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
      const turn = (held.get(name) ?? Promise.resolve()).then(work);
      held.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

beforeEach(() => {
  browser = fakeBrowser();
  fake.current = browser;
});

describe('settings', () => {
  it('are the defaults until somebody changes one', async () => {
    expect(await readSettings(never)).toEqual(DEFAULTS);
    await writeSettings({ agentName: 'Sam', grades: { jargon: 'off' } });
    expect(await readSettings(never)).toEqual({ ...DEFAULTS, agentName: 'Sam', grades: { jargon: 'off' } });
  });

  it('sets a damaged one aside with what stood there, and keeps the others', async () => {
    await writeSettings({ agentName: 'Sam' });
    await browser.storage.local.set({ 'setting:grades': { jargon: 'deafening' }, 'setting:pausedUntil': 'noon' });
    const keep = vi.fn(async () => undefined);
    expect(await readSettings(keep)).toEqual({ ...DEFAULTS, agentName: 'Sam' });
    expect(keep.mock.calls).toMatchObject([
      [{ key: 'pausedUntil', raw: 'noon' }],
      [{ key: 'grades', raw: { jargon: 'deafening' } }],
    ]);
    expect(await readSettings(never)).toEqual({ ...DEFAULTS, agentName: 'Sam' });
  });

  it('leaves a damaged one where it is when it cannot be set aside', async () => {
    await browser.storage.local.set({ 'setting:grades': 'loud' });
    const full = async () => {
      throw new Error('The disk is full.');
    };
    await expect(readSettings(full)).rejects.toThrow('The disk is full.');
    expect(await exportSettings()).toEqual({ grades: 'loud' });
  });

  it('changed in part at the same moment keep each part', async () => {
    await writeSettings({ keys: { search: 'F8' } });
    const press = (action: string, key: string) => changeSetting('keys', (now) => ({ ...now, [action]: key }));
    const damaged = changeSetting('keys', () => {
      throw new Error('No such key.');
    });
    await Promise.all([press('panel', 'Alt+p'), press('fix', 'F9'), expect(damaged).rejects.toThrow('No such key.')]);
    await press('expand', 'Alt+e');
    expect((await readSettings(never)).keys).toEqual({ search: 'F8', panel: 'Alt+p', fix: 'F9', expand: 'Alt+e' });
  });

  it('changed in part in two windows at the same moment keep each part', async () => {
    vi.stubGlobal('navigator', { locks: sharedLocks() });
    const windows: Pick<typeof import('#browser/settings.ts'), 'changeSetting' | 'importSettings'>[] = [];
    for (let count = 0; count < 2; count++) {
      vi.resetModules();
      windows.push(await import('#browser/settings.ts'));
    }
    expect(windows[0]?.changeSetting).not.toBe(windows[1]?.changeSetting);
    await Promise.all(
      ['panel', 'fix', 'search', 'expand'].map((action, at) =>
        windows[at % 2]?.changeSetting('keys', (now) => ({ ...now, [action]: 'F9' })),
      ),
    );
    expect((await readSettings(never)).keys).toEqual({ panel: 'F9', fix: 'F9', search: 'F9', expand: 'F9' });
    // A restore comes before or after a change, never in the middle of it.
    await Promise.all([
      windows[0]?.changeSetting('keys', (now) => ({ ...now, panel: 'F8' })),
      windows[1]?.importSettings({ keys: { search: 'F7' } }, never),
    ]);
    expect((await readSettings(never)).keys).toEqual({ search: 'F7' });
  });

  it('tells who watches, and only about settings', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await browser.storage.local.set({ other: 1 });
    await browser.storage.session.set({ 'setting:agentName': 'x' });
    expect(told).not.toHaveBeenCalled();
    await writeSettings({ agentName: 'Sam' });
    expect(told).toHaveBeenCalledTimes(1);
    stop();
    await writeSettings({ agentName: 'Kim' });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('come back from a backup, less what is damaged there', async () => {
    await writeSettings({ signOff: 'Best' });
    const keep = vi.fn(async () => undefined);
    await importSettings({ agentName: 'Sam', signOff: 7, nobody: true }, keep);
    expect(await readSettings(never)).toEqual({ ...DEFAULTS, agentName: 'Sam', signOff: 'Best' });
    expect(keep).toHaveBeenCalledTimes(1);
  });
});
