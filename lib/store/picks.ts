import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';
import { forgetSnippetUse, noteSnippetUsed } from './snippets.ts';

/** Which reply was chosen for which words. Stems in alphabetical order: the message cannot be read back from them. */
export const pickRecord = z.looseObject({
  id: z.int(),
  snippet: z.string(),
  stems: z.array(z.string()),
  at: z.number(),
});
export type PickRecord = z.infer<typeof pickRecord>;

const KEPT = 5_000;

export function listPicks(store: Store): Promise<Read<PickRecord>> {
  return readTable(store, 'picks', pickRecord);
}

/** With the use of the reply, where it is a personal one. Its id, by which it can be taken back. */
export async function addPick(store: Store, snippet: string, stems: readonly string[], now: number): Promise<number> {
  const words = [...new Set(stems)].sort();
  return store.transaction('rw', store.picks, store.snippets, async () => {
    const id = await store.picks.add({ snippet, stems: words, at: now });
    const excess = (await store.picks.count()) - KEPT;
    if (excess > 0) await store.picks.orderBy(':id').limit(excess).delete();
    await noteSnippetUsed(store, snippet, now);
    return id;
  });
}

/** Who asks was there when it was picked: nothing that was learned before can be undone from a page. */
const TAKEN_BACK_WITHIN = 24 * 60 * 60 * 1000;

/** The reply was taken out again: as if it had not been picked. Gives which one it was; null where there is none to take back. */
export async function takeBackPick(store: Store, id: number, now: number): Promise<string | null> {
  return store.transaction('rw', store.picks, store.snippets, async () => {
    const pick = pickRecord.safeParse(await store.picks.get(id));
    if (!pick.success || pick.data.at < now - TAKEN_BACK_WITHIN) return null;
    const { snippet } = pick.data;
    await store.picks.delete(id);
    const others = await store.picks.where('snippet').equals(snippet).toArray();
    const times = others.flatMap(({ at }) => (typeof at === 'number' ? [at] : []));
    await forgetSnippetUse(store, snippet, times.length > 0 ? Math.max(...times) : undefined);
    return snippet;
  });
}
