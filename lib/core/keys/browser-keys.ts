/** What Chromium and Firefox do with a key themselves. `kept`: no page ever gets to see it. */
export type BrowserUse =
  | 'newWindow'
  | 'newTab'
  | 'close'
  | 'nextTab'
  | 'nextWindow'
  | 'address'
  | 'find'
  | 'reload'
  | 'print'
  | 'save'
  | 'bookmark'
  | 'history'
  | 'downloads'
  | 'source'
  | 'tools'
  | 'fullScreen'
  | 'help'
  | 'caret'
  | 'editing'
  | 'inputMethod';

interface BrowserKey {
  readonly name: string;
  readonly does: BrowserUse;
  readonly kept?: boolean;
}

export const BROWSER_KEYS: readonly BrowserKey[] = [
  { name: 'Ctrl+N', does: 'newWindow', kept: true },
  { name: 'Ctrl+Shift+N', does: 'newWindow', kept: true },
  { name: 'Ctrl+T', does: 'newTab', kept: true },
  { name: 'Ctrl+Shift+T', does: 'newTab', kept: true },
  { name: 'Ctrl+W', does: 'close', kept: true },
  { name: 'Ctrl+Shift+W', does: 'close', kept: true },
  { name: 'Ctrl+F4', does: 'close', kept: true },
  { name: 'Alt+F4', does: 'close', kept: true },
  { name: 'Ctrl+Q', does: 'close', kept: true },
  { name: 'Ctrl+Tab', does: 'nextTab', kept: true },
  { name: 'Ctrl+Shift+Tab', does: 'nextTab', kept: true },
  { name: 'Alt+Tab', does: 'nextWindow', kept: true },
  ...Array.from({ length: 9 }, (_, at): BrowserKey => ({ name: `Ctrl+${at + 1}`, does: 'nextTab' })),
  { name: 'Ctrl+L', does: 'address' },
  { name: 'Alt+D', does: 'address' },
  { name: 'F6', does: 'address' },
  { name: 'Ctrl+F', does: 'find' },
  { name: 'Ctrl+G', does: 'find' },
  { name: 'F3', does: 'find' },
  { name: 'Ctrl+R', does: 'reload' },
  { name: 'Ctrl+Shift+R', does: 'reload' },
  { name: 'F5', does: 'reload' },
  { name: 'Ctrl+P', does: 'print' },
  { name: 'Ctrl+S', does: 'save' },
  { name: 'Ctrl+D', does: 'bookmark' },
  { name: 'Ctrl+H', does: 'history' },
  { name: 'Ctrl+J', does: 'downloads' },
  { name: 'Ctrl+U', does: 'source' },
  { name: 'F12', does: 'tools' },
  { name: 'Ctrl+Shift+I', does: 'tools' },
  { name: 'Ctrl+Shift+J', does: 'tools' },
  { name: 'F11', does: 'fullScreen' },
  { name: 'F1', does: 'help' },
  { name: 'F7', does: 'caret' },
  { name: 'Ctrl+A', does: 'editing' },
  { name: 'Ctrl+C', does: 'editing' },
  { name: 'Ctrl+X', does: 'editing' },
  { name: 'Ctrl+V', does: 'editing' },
  { name: 'Ctrl+Shift+V', does: 'editing' },
  { name: 'Ctrl+Z', does: 'editing' },
  { name: 'Ctrl+Y', does: 'editing' },
  { name: 'Ctrl+Shift+Z', does: 'editing' },
  { name: 'Ctrl+B', does: 'editing' },
  { name: 'Ctrl+I', does: 'editing' },
  { name: 'Ctrl+K', does: 'editing' },
  { name: 'Ctrl+Space', does: 'inputMethod' },
];
