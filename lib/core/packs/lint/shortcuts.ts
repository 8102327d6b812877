/** Shortcuts that hide each other: the same one twice. One that begins another hides nothing: what is typed is matched whole. */
import { shortcutKey } from '../../templates/typed-shortcut.ts';
import type { PackLint } from './lint.ts';

export const lint: PackLint = {
  id: 'shortcuts',
  run({ pack }) {
    const first = new Map<string, string>();
    return pack.templates.flatMap(({ id, shortcut }) => {
      if (shortcut === undefined) return [];
      const key = shortcutKey(shortcut);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, id);
        return [];
      }
      const message = `“${shortcut}” is the shortcut of “${before}” as well: typing it offers both.`;
      return [{ severity: 'warning', subject: { kind: 'template', id }, message } as const];
    });
  },
};
