import type { KeptDraft } from '#browser/messages.ts';
import type { Settings } from '#browser/settings.ts';
import type { Store } from '#store/database.ts';
import { clearDrafts, type DraftOf, keepDraft, listDrafts } from '#store/drafts.ts';
import { setAside } from '#store/quarantine.ts';
import type { RequestOf } from './requests.ts';
import type { Frame } from './sender.ts';

/** The origin is what the browser says: a page asks for its own drafts and gets no others. */
const draftOf = (ticket: string, frame: Frame): DraftOf => ({ site: frame.origin, ticket });

/** Nothing of a private window is written to the disk. */
export async function keep(
  store: Store,
  { ticket, ...kept }: RequestOf<'keepDraft'>,
  frame: Frame,
  { journal }: Settings,
  now: number,
): Promise<void> {
  if (journal && !frame.isPrivate) await keepDraft(store, draftOf(ticket, frame), kept, now);
}

export async function list(
  store: Store,
  { ticket }: RequestOf<'listDrafts'>,
  frame: Frame,
  { journal }: Settings,
  now: number,
): Promise<readonly KeptDraft[]> {
  if (!journal) return [];
  const { records, broken } = await listDrafts(store, draftOf(ticket, frame));
  await setAside(store, broken, now);
  return records.map(({ id, text, own, at }) => ({ id, text, ...(own === undefined ? {} : { own }), at }));
}

export async function clear(store: Store, { ticket }: RequestOf<'clearDrafts'>, frame: Frame): Promise<void> {
  await clearDrafts(store, draftOf(ticket, frame));
}
