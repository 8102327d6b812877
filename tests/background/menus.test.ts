import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onMenu } from '#background/menus.ts';
import { followHandOvers, handOver, takeOver } from '#browser/new-snippet.ts';
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
    const came = vi.fn();
    const stop = followHandOvers({ isSeen: () => true, watch: () => () => undefined }, came);
    await handOver('Text');
    await vi.waitFor(() => expect(came.mock.calls).toEqual([['Text']]));
    stop();
    await handOver('More');
    expect(await takeOver()).toBe('More');
    expect(came).toHaveBeenCalledOnce();
  });

  it('reaches one of two such pages, the one that is looked at', async () => {
    const pages = [false, false].map((seen) => {
      const page = { seen, came: vi.fn(), look: () => {} };
      const watch = (changed: () => void) => {
        page.look = changed;
        return () => undefined;
      };
      followHandOvers({ isSeen: () => page.seen, watch }, page.came);
      return page;
    });
    const [hidden, shown] = pages;
    await handOver('Text');
    Object.assign(shown ?? {}, { seen: true });
    shown?.look();
    await vi.waitFor(() => expect(shown?.came.mock.calls).toEqual([['Text']]));
    // Side by side, both are seen.
    Object.assign(hidden ?? {}, { seen: true });
    await handOver('More');
    await vi.waitFor(() => expect(pages.flatMap(({ came }) => came.mock.calls)).toEqual([['More'], ['Text']]));
  });
});
