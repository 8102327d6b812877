import { describe, expect, it } from 'vitest';
import { BROWSER_KEYS } from '#core/keys/browser-keys.ts';
import { conflictsOf, isTyping, type KeyContext } from '#core/keys/conflicts.ts';
import {
  DEFAULT_KEYS,
  KEY_ACTIONS,
  type KeyAction,
  type KeyPress,
  type Keys,
  keyName,
  withShift,
} from '#core/keys/keys.ts';
import en from '../../../locales/en.json';

const press = (key: string, code: string, held = '', own: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
  metaKey: held.includes('m'),
  ...own,
});

it.each<[said: string, of: KeyPress, name: string]>([
  ['Tab', press('Tab', 'Tab'), 'Tab'],
  ['Alt and Enter', press('Enter', 'Enter', 'a'), 'Alt+Enter'],
  ['a small letter', press('k', 'KeyK', 'c'), 'Ctrl+K'],
  ['a capital', press('K', 'KeyK', 'cs'), 'Ctrl+Shift+K'],
  ['a digit that Shift makes a mark', press('!', 'Digit1', 'as'), 'Alt+Shift+1'],
  ['a letter that Option makes another', press('ß', 'KeyS', 'a'), 'Alt+S'],
  ['a mark that Option makes of a letter', press('≈', 'KeyX', 'a'), 'Alt+X'],
  ['a letter of the Cyrillic', press('ф', 'KeyA', 'c'), 'Ctrl+Ф'],
  ['the space bar', press(' ', 'Space', 'c'), 'Ctrl+Space'],
  ['Command', press('k', 'KeyK', 'm'), 'Meta+K'],
  ['a modifier alone', press('Control', 'ControlLeft', 'c'), ''],
  ['AltGr, with which one types', press('@', 'KeyQ', 'ca', { getModifierState: (name) => name === 'AltGraph' }), ''],
  ['a dead key', press('Dead', 'Equal'), ''],
])('%s has its name', (_, of, name) => {
  expect(keyName(of)).toBe(name);
});

it.each([
  ['Tab', 'Shift+Tab'],
  ['Ctrl+Alt+N', 'Ctrl+Alt+Shift+N'],
  ['Alt+Shift+N', 'Alt+Shift+N'],
  ['Meta+N', 'Shift+Meta+N'],
])('the way back of %s is %s', (name, back) => {
  expect(withShift(name)).toBe(back);
});

describe('a conflict', () => {
  const context: KeyContext = {
    command: 'Ctrl+Shift+Space',
    desks: [
      { title: 'Zammad', shortcuts: [{ key: 'Enter', ctrlOrMeta: true, shift: false }] },
      { title: 'Freshdesk', shortcuts: [{ key: 's', ctrlOrMeta: false, alt: true, shift: false }] },
    ],
  };
  const of = (action: KeyAction, own: Partial<Keys>) => conflictsOf(action, { ...DEFAULT_KEYS, ...own }, context);

  it('is none of the defaults', () => {
    expect(KEY_ACTIONS.flatMap((action) => of(action, {}))).toEqual([]);
  });

  it('with another of ours is told at both', () => {
    const keys = { panel: 'Alt+P', search: 'Alt+P' };
    expect(of('panel', keys)).toEqual([{ kind: 'ours', action: 'search' }]);
    expect(of('search', keys)).toEqual([{ kind: 'ours', action: 'panel' }]);
  });

  it('with the way back of the stops is one as well', () => {
    expect(of('panel', { nextStop: 'Alt+N', panel: 'Alt+Shift+N' })).toEqual([{ kind: 'ours', action: 'nextStop' }]);
  });

  it('is told of what sends in a helpdesk, on a Mac too', () => {
    expect(of('fix', { fix: 'Ctrl+Enter' })).toEqual([{ kind: 'sends', desks: ['Zammad'] }]);
    expect(of('fix', { fix: 'Meta+Enter' })).toEqual([{ kind: 'sends', desks: ['Zammad'] }]);
    expect(of('fix', { fix: 'Alt+S' })).toEqual([{ kind: 'sends', desks: ['Freshdesk'] }]);
    expect(of('fix', { fix: 'Ctrl+Alt+Enter' })).toEqual([]);
  });

  it('is told of what the browser does, and of what it never lets through', () => {
    expect(of('panel', { panel: 'Ctrl+P' })).toEqual([{ kind: 'browser', does: 'print', kept: false }]);
    expect(of('panel', { panel: 'Ctrl+T' })).toEqual([{ kind: 'browser', does: 'newTab', kept: true }]);
    expect(of('panel', { panel: 'Ctrl+Shift+Space' })).toEqual([{ kind: 'ours', action: 'command' }]);
  });

  it('has words for everything that a browser does', () => {
    expect(BROWSER_KEYS.map(({ does }) => does).filter((does) => !(does in en.options.keys.browser))).toEqual([]);
  });
});

it.each<[name: string, action: KeyAction, typing: boolean]>([
  ['A', 'card', true],
  ['Shift+A', 'card', true],
  ['Enter', 'card', true],
  ['Escape', 'panel', true],
  ['Ctrl+ArrowLeft', 'panel', true],
  ['Tab', 'panel', true],
  ['Tab', 'expand', false],
  ['Alt+A', 'card', false],
  ['F8', 'fix', false],
])('%s for %s is in the way of typing: %s', (name, action, typing) => {
  expect(isTyping(name, action)).toBe(typing);
});
