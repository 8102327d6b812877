import { useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings } from '#browser/settings.ts';
import { openStore } from '#store/database.ts';
import { keepUnreadable } from '#store/quarantine.ts';

export function usePopupSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => {
      readSettings(({ key, raw, reason }) =>
        keepUnreadable(openStore(), { from: 'settings', key, raw, reason }, Date.now()),
      ).then(setSettings, console.error);
    };
    read();
    return watchSettings(read);
  }, []);
  return settings;
}
