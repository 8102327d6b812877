import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';

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

export async function addPick(store: Store, snippet: string, stems: readonly string[], now: number): Promise<void> {
  const words = [...new Set(stems)].sort();
  await store.transaction('rw', store.picks, async () => {
    await store.picks.add({ snippet, stems: words, at: now });
    const excess = (await store.picks.count()) - KEPT;
    if (excess > 0) await store.picks.orderBy(':id').limit(excess).delete();
  });
}
