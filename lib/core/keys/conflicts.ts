/** What else a key does: another of ours, a helpdesk's send, the browser. Told, so that a person decides. */
import type { Shortcut } from '../sites/record.ts';
import { shortcutName } from '../sites/shortcut-name.ts';
import { BROWSER_KEYS, type BrowserUse } from './browser-keys.ts';
import { KEY_ACTIONS, type KeyAction, type Keys, withShift } from './keys.ts';

export type KeyConflict =
  | { readonly kind: 'ours'; readonly action: KeyAction | 'command' }
  | { readonly kind: 'sends'; readonly desks: readonly string[] }
  /** One that is kept never reaches a page. */
  | { readonly kind: 'browser'; readonly does: BrowserUse; readonly kept: boolean };

export interface KeyContext {
  /** The browser's own shortcut for the search; empty where there is none. */
  readonly command: string;
  readonly desks: readonly { readonly title: string; readonly shortcuts: readonly Shortcut[] }[];
}

/** A Mac's Command does there what Ctrl does elsewhere. */
const plain = (name: string): string =>
  name.includes('Meta+') ? `Ctrl+${name.replace('Ctrl+', '').replace('Meta+', '')}` : name;

export function conflictsOf(action: KeyAction, keys: Keys, { command, desks }: KeyContext): readonly KeyConflict[] {
  const own = keys[action];
  if (own === '') return [];
  const names = new Set([plain(own), ...(action === 'nextStop' ? [plain(withShift(own))] : [])]);
  const conflicts: KeyConflict[] = [];
  for (const other of KEY_ACTIONS) {
    if (other === action || keys[other] === '' || isShared(action, other)) continue;
    const theirs = [plain(keys[other]), ...(other === 'nextStop' ? [plain(withShift(keys[other]))] : [])];
    if (theirs.some((name) => names.has(name))) conflicts.push({ kind: 'ours', action: other });
  }
  if (command !== '' && names.has(plain(command))) conflicts.push({ kind: 'ours', action: 'command' });
  const sending = desks.filter(({ shortcuts }) => shortcuts.some((shortcut) => names.has(shortcutName(shortcut))));
  if (sending.length > 0) conflicts.push({ kind: 'sends', desks: sending.map(({ title }) => title) });
  const known = BROWSER_KEYS.find(({ name }) => names.has(name));
  if (known) conflicts.push({ kind: 'browser', does: known.does, kept: known.kept ?? false });
  return conflicts;
}

/** The stops of a reply come first; where there is none, the shortcut that was typed. */
const isShared = (one: KeyAction, other: KeyAction): boolean =>
  (one === 'expand' && other === 'nextStop') || (one === 'nextStop' && other === 'expand');

/** What would be in the way of typing itself. */
export function isTyping(name: string, action: KeyAction): boolean {
  const key = name.split('+').at(-1) ?? '';
  if (/^(?:Ctrl|Alt|Meta)\+/.test(name)) return /^Arrow|^(?:Home|End|Backspace|Delete)$/.test(key);
  if (/^F\d+$/.test(key)) return false;
  return !(key === 'Tab' && (action === 'expand' || action === 'nextStop') && name === 'Tab');
}
