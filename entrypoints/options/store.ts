import type { KeepUnreadable } from '#browser/settings.ts';
import { openStore } from '#store/database.ts';
import { keepUnreadable } from '#store/quarantine.ts';

export const store = openStore();

export const keepSetting: KeepUnreadable = ({ key, raw, reason }) =>
  keepUnreadable(store, { from: 'settings', key, raw, reason }, Date.now());
