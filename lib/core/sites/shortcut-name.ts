import type { Shortcut } from './record.ts';

/** As a person says it: "Ctrl+Alt+S". */
export const shortcutName = ({ key, ctrlOrMeta, alt, shift }: Shortcut): string =>
  [ctrlOrMeta && 'Ctrl', alt && 'Alt', shift && 'Shift', key.length === 1 ? key.toUpperCase() : key]
    .filter(Boolean)
    .join('+');
