import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { setAside } from '#store/quarantine.ts';
import type { Read } from '#store/records.ts';
import { store } from './store.ts';

/** The records of a table, kept up to date over all windows. What cannot be read is set aside on the way. */
export function useRecords<T>(list: () => Promise<Read<T>>): readonly T[] | null {
  const read = useLiveQuery(list, []);
  useEffect(() => {
    if (read === undefined || read.broken.length === 0) return;
    setAside(store, read.broken, Date.now()).catch((error: unknown) => console.error(error));
  }, [read]);
  return read?.records ?? null;
}
