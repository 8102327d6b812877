/** The keys of ours that a person may change, by the names that `shortcutName` gives to those of helpdesks: "Ctrl+Alt+S". */

/** Empty: no key. */
export const DEFAULT_KEYS = {
  /** A typed shortcut becomes its reply. */
  expand: 'Tab',
  /** From one cursor stop to the next; with Shift, back. */
  nextStop: 'Tab',
  /** The finding nearest to the caret. */
  card: 'Alt+Enter',
  /** Its first fix. */
  fix: '',
  panel: '',
  search: '',
} as const;

export type KeyAction = keyof typeof DEFAULT_KEYS;
export type Keys = Readonly<Record<KeyAction, string>>;

export const KEY_ACTIONS: readonly KeyAction[] = ['expand', 'nextStop', 'card', 'fix', 'panel', 'search'];
export const isKeyAction = (name: string): name is KeyAction => name in DEFAULT_KEYS;

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  getModifierState?(name: string): boolean;
}

/** Empty for a press that names nothing: a modifier alone, or AltGr, with which people type. */
export function keyName(press: KeyPress): string {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = press;
  if (/^(?:Control|Alt|Shift|Meta|AltGraph|Dead|Process|Unidentified)$/.test(key)) return '';
  if (press.getModifierState?.('AltGraph')) return '';
  // With Shift or Option another character comes of it; the place of the key stays.
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  const stays = key.length > 1 || (altKey ? /[a-z0-9]/i : /[\p{L}\p{N}]/u).test(key);
  const said = key === ' ' ? 'Space' : stays ? key : (place ?? key);
  const name = said.length === 1 ? said.toUpperCase() : said;
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta', name].filter(Boolean).join('+');
}

/** The same key with Shift, for the way back. */
export const withShift = (name: string): string => name.replace(/^((?:Ctrl\+)?(?:Alt\+)?)(?:Shift\+)?/, '$1Shift+');
