import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeyList, type KeyView } from '../../../components/pages/options/KeyList.tsx';
import { isTyping } from '../../../lib/core/keys/conflicts.ts';
import { DEFAULT_KEYS, KEY_ACTIONS, keyName } from '../../../lib/core/keys/keys.ts';
import { faults } from './axe.ts';
import { button, leave, press, show, text } from './show.tsx';

afterEach(leave);

const views = (own: Partial<KeyView> = {}): readonly KeyView[] =>
  KEY_ACTIONS.map((action) => ({
    action,
    name: DEFAULT_KEYS[action],
    byDefault: DEFAULT_KEYS[action],
    conflicts: [],
    ...(action === 'panel' ? own : {}),
  }));

async function list(own: Partial<KeyView> = {}) {
  const onKey = vi.fn(async () => ({ kind: 'done' as const }));
  const onCommand = vi.fn();
  await show(
    <KeyList
      keys={views(own)}
      command="Ctrl+Shift+Space"
      nameOf={keyName}
      isTyping={isTyping}
      onKey={onKey}
      onCommand={onCommand}
    />,
  );
  return { onKey, onCommand };
}

const CHANGE = 'Change: Open and close the panel';
const key = (name: string, init: KeyboardEventInit = {}) =>
  act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }),
    );
  });

describe('the keys', () => {
  it('are shown with what the browser has, and nothing that axe would change', async () => {
    const { onCommand } = await list({ name: 'Alt+P' });
    expect([...document.querySelectorAll('kbd')].map((one) => one.textContent)).toEqual([
      'Ctrl+Shift+Space',
      'Tab',
      'Tab',
      'Alt+Enter',
      'Alt+P',
    ]);
    expect(await faults()).toEqual([]);
    await press('Change it in the browser: Search replies, anywhere in the tab');
    expect(onCommand).toHaveBeenCalledTimes(1);
  });

  it('are changed by pressing them; a modifier alone is not yet one', async () => {
    const { onKey } = await list();
    await press(CHANGE);
    await key('Alt', { code: 'AltLeft', altKey: true });
    expect(onKey).not.toHaveBeenCalled();
    await key('p', { code: 'KeyP', altKey: true });
    expect(onKey.mock.calls).toEqual([['panel', 'Alt+P']]);
    expect(text()).toContain('Saved.');
  });

  it('are taken away by Backspace, kept by Escape, and put back', async () => {
    const { onKey } = await list({ name: 'Alt+P' });
    await press(CHANGE);
    await key('Escape');
    expect(document.querySelector('input')).toBeNull();
    await press(CHANGE);
    await key('Backspace');
    await press('Default: Open and close the panel');
    expect(onKey.mock.calls).toEqual([
      ['panel', ''],
      ['panel', ''],
    ]);
  });

  it('that are needed for typing are not taken', async () => {
    const { onKey } = await list();
    await press(CHANGE);
    await key('a', { code: 'KeyA' });
    expect(text()).toContain('A is needed for typing.');
    expect(onKey).not.toHaveBeenCalled();
  });

  it.each<[words: string, conflict: KeyView['conflicts'][number]]>([
    ['Also: Show what is to look at here', { kind: 'ours', action: 'card' }],
    ['It sends the reply in Zammad.', { kind: 'sends', desks: ['Zammad'] }],
    ['It sends the reply in A, B, C and others.', { kind: 'sends', desks: ['A', 'B', 'C', 'D'] }],
    ['The browser uses it too: print.', { kind: 'browser', does: 'print', kept: false }],
    ['The browser keeps it for itself: new tab.', { kind: 'browser', does: 'newTab', kept: true }],
  ])('say “%s”', async (words, conflict) => {
    await list({ name: 'Ctrl+P', conflicts: [conflict] });
    expect(document.querySelector('[data-key="panel"]')?.textContent).toContain(words);
    expect(button(CHANGE)).toBeTruthy();
  });
});
