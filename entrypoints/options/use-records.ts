import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { setAside } from '#store/quarantine.ts';
import type { Read } from '#store/records.ts';
import { store } from './store.ts';

/**
 * What is stored, kept up to date over all windows. A store that cannot be read (StoreTrouble says why) must not take the
 * page down with what is being typed there: the last that was read stays. Null where nothing was yet.
 */
export function useStored<T>(read: () => Promise<T>): T | null {
  const last = useRef<T | null>(null);
  const now = useLiveQuery(async () => {
    try {
      return await read();
    } catch (error) {
      console.error(error);
      return null;
    }
  }, []);
  if (now !== undefined && now !== null) last.current = now;
  return last.current;
}

/** The records of a table. What cannot be read is set aside on the way. */
export function useRecords<T>(list: () => Promise<Read<T>>): readonly T[] | null {
  const read = useStored(list);
  useEffect(() => {
    if (read === null || read.broken.length === 0) return;
    setAside(store, read.broken, Date.now()).catch((error: unknown) => console.error(error));
  }, [read]);
  return read?.records ?? null;
}
