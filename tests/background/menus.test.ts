import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onMenu } from '#background/menus.ts';
import { handOver, takeOver, watchHandOver } from '#browser/new-snippet.ts';
import { fakeBrowser } from '../browser/fake-browser.ts';

const fake = vi.hoisted((): { current: unknown } => ({ current: null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

const openOptionsPage = vi.fn(async () => undefined);
const executeScript = vi.fn();

beforeEach(() => {
  const browser = fakeBrowser();
  openOptionsPage.mockClear();
  executeScript.mockReset();
  fake.current = {
    ...browser,
    runtime: { ...browser.runtime, openOptionsPage },
    scripting: { ...browser.scripting, executeScript },
  };
});

describe('“Save selection as snippet”', () => {
  it('brings the lines of the selection to the options page, from the frame it is in', async () => {
    executeScript.mockResolvedValue([{ result: 'First line\nSecond line\n' }]);
    await onMenu({ menuItemId: 'save-snippet', selectionText: 'First line Second line', frameId: 7 }, 3);
    expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 3, frameIds: [7] } }));
    expect(openOptionsPage).toHaveBeenCalledOnce();
    expect(await takeOver()).toBe('First line\nSecond line');
    expect(await takeOver()).toBeNull();
  });

  it('takes the menu’s own text where the page cannot be asked', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    executeScript.mockRejectedValue(new Error('Cannot access this page'));
    await onMenu({ menuItemId: 'save-snippet', selectionText: 'One line' }, 3);
    expect(await takeOver()).toBe('One line');
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('does nothing for a menu that is not ours', async () => {
    await onMenu({ menuItemId: 'other', selectionText: 'One line' }, 3);
    expect(await takeOver()).toBeNull();
    expect(openOptionsPage).not.toHaveBeenCalled();
  });

  it('reaches an options page that is open already', async () => {
    const told = vi.fn();
    const stop = watchHandOver(told);
    await handOver('Text');
    expect(told).toHaveBeenCalledOnce();
    await takeOver();
    stop();
    await handOver('More');
    expect(told).toHaveBeenCalledOnce();
  });
});
