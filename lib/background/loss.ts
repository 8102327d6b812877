import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Store } from '#store/database.ts';
import { birthOf } from '#store/health.ts';

/** What we last saw in the database, kept where the database is not. */
const seen = z.object({ id: z.string(), snippets: z.number(), at: z.number() });
const LIBRARY = 'library';
const LOST = 'library-lost';

/** The browser gave us an empty database in the place of one that had this. Stands until a person has answered it. */
export type Loss = Omit<z.infer<typeof seen>, 'id'>;

/** Of a person: snippets, and what they changed in packs. */
export const ownTexts = async (store: Store): Promise<number> =>
  (await store.snippets.count()) + (await store.packEdits.count());

/** Compares what is there with what was there. Says so once and remembers it; never takes the loss for the normal state. */
export async function noticeLoss(store: Store, now: number): Promise<Loss | null> {
  const id = await birthOf(store);
  if (id === undefined) return null;
  const stored = await browser.storage.local.get([LIBRARY, LOST]);
  const before = seen.safeParse(stored[LIBRARY]);
  const lost = seen.safeParse(stored[LOST]).data ?? null;
  const present = { id, snippets: await ownTexts(store), at: now };
  if (before.success && before.data.id !== id && (lost !== null || before.data.snippets > 0)) {
    // Of two losses in a row the first one counts: after it there was nothing to lose.
    const loss = lost ?? before.data;
    await browser.storage.local.set({ [LIBRARY]: present, [LOST]: loss });
    return loss;
  }
  await browser.storage.local.set({ [LIBRARY]: present });
  return lost;
}

export async function forgetLoss(): Promise<void> {
  await browser.storage.local.remove(LOST);
}
