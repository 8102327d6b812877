import { useEffect, useState } from 'react';
import { readSettings, type Settings, watchSettings } from '#browser/settings.ts';
import { searchShortcut } from '#browser/shortcut.ts';
import { keepSetting } from './store.ts';

/** Null until they are read. Follows what other windows change. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => {
      readSettings(keepSetting).then(setSettings, (error: unknown) => console.error(error));
    };
    read();
    return watchSettings(read);
  }, []);
  return settings;
}

export function useSearchShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    searchShortcut().then(setShortcut, (error: unknown) => console.error(error));
  }, []);
  return shortcut;
}
