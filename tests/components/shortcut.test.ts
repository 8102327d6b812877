import { expect, it } from 'vitest';
import { asTyped } from '#components/ui/shortcut.ts';
import { createShortcuts } from '#core/templates/typed-shortcut.ts';

it.each(['refund', '/refund', ' refund ', ';brb', '/;brb', 'brb!', 'see you'])(
  '“%s” is shown as it is typed',
  (stored) => {
    const shown = asTyped(stored);
    expect(createShortcuts([stored]).typedAt(`Hello ${shown}`, `Hello ${shown}`.length)?.shortcut).toBe(stored);
  },
);
