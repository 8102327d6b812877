import { useSyncExternalStore } from 'react';
import type { SnippetRecord } from '#store/snippets.ts';
import { followSnippets, pageSight } from './follow-snippets.ts';
import { store } from './store.ts';

let records: readonly SnippetRecord[] | null = null;
let followed = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // For as long as the page stands: who comes back to a section does not wait for them again.
  if (!followed) {
    followed = true;
    const tell = (now: readonly SnippetRecord[]): void => {
      records = now;
      for (const each of listeners) each();
    };
    followSnippets(store, tell, { sight: pageSight, now: Date.now });
  }
  return () => listeners.delete(listener);
}

/** All personal replies; null until they were read. */
export const useSnippets = (): readonly SnippetRecord[] | null => useSyncExternalStore(subscribe, () => records);
