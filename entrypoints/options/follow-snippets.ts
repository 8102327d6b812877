/**
 * All personal replies, kept up to date over all windows: read once, and afterwards only what was stored since. Reading a
 * hundred thousand takes seconds, in which nobody else gets an answer from the database: whoever left this page open in
 * another tab waited that long after each reply they put in. A page that nobody sees reads nothing until somebody does.
 */
import Dexie, { type ObservabilitySet } from 'dexie';
import { type Change, changeIn, NOTHING, together } from '#background/library-changes.ts';
import { readAllSnippets, readSnippets } from '#background/library-reader.ts';
import type { Store } from '#store/database.ts';
import type { SnippetRecord } from '#store/snippets.ts';

/** Read and checked in some ten milliseconds. */
const AT_ONCE = 1_000;

export interface Sight {
  isSeen(): boolean;
  /** Tells when it may be seen again; answers with the way to stop. */
  watch(changed: () => void): () => void;
}

export const pageSight: Sight = {
  isSeen: () => document.visibilityState === 'visible',
  watch(changed) {
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  },
};

/** Tells all of them whenever one is another; what did not change stays the same object. Answers with the way to stop. */
export function followSnippets(
  store: Store,
  tell: (records: readonly SnippetRecord[]) => void,
  { sight, now }: { readonly sight: Sight; readonly now: () => number },
): () => void {
  let records: ReadonlyMap<string, SnippetRecord> = new Map();
  let pending: Change['snippets'] = 'all';
  let reading = false;
  let stopped = false;

  const catchUp = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    try {
      while (!stopped && sight.isSeen() && (pending === 'all' || pending.size > 0)) {
        const change = pending;
        pending = NOTHING.snippets;
        try {
          records = change === 'all' ? await readAllOf(store, now()) : await withChanged(store, records, change, now());
        } catch (error) {
          pending = 'all';
          throw error;
        }
        if (!stopped) tell([...records.values()]);
      }
    } catch (error) {
      // StoreTrouble says why. What was read last stays, and what is being typed with it.
      console.error(error);
    } finally {
      reading = false;
    }
  };

  const stored = (parts: ObservabilitySet): void => {
    const { snippets } = changeIn(parts);
    pending = together({ ...NOTHING, snippets: pending }, { ...NOTHING, snippets }).snippets;
    void catchUp();
  };
  Dexie.on('storagemutated', stored);
  const unwatch = sight.watch(() => void catchUp());
  void catchUp();
  return () => {
    stopped = true;
    unwatch();
    Dexie.on.storagemutated.unsubscribe(stored);
  };
}

async function readAllOf(store: Store, now: number): Promise<ReadonlyMap<string, SnippetRecord>> {
  const records = new Map<string, SnippetRecord>();
  await readAllSnippets(store, now, (record) => records.set(record.id, record), AT_ONCE);
  return records;
}

async function withChanged(
  store: Store,
  before: ReadonlyMap<string, SnippetRecord>,
  ids: ReadonlySet<string>,
  now: number,
): Promise<ReadonlyMap<string, SnippetRecord>> {
  const records = new Map(before);
  const found = new Map((await readSnippets(store, [...ids], now)).map((record) => [record.id, record]));
  for (const id of ids) {
    const record = found.get(id);
    if (record) records.set(id, record);
    else records.delete(id);
  }
  return records;
}
