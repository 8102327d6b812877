import { type Changed, type Choice, changeOf, type EditRequest, resolved } from '#core/packs/changes.ts';
import type { PackEdits } from '#core/packs/edits.ts';
import { rebaseEdits } from '#core/packs/merge.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Store } from './database.ts';
import { asEdits, editsOfPack, historyOf, type PackEditRecord, sameEdit } from './pack-edit-record.ts';
import { versionInUse } from './packs-in-use.ts';
import { setAside } from './quarantine.ts';
import { type Clock, newSnippet } from './snippets.ts';
import { keepTexts } from './versions.ts';

export { asEdits, listPackEdits } from './pack-edit-record.ts';

export type Edited =
  | { readonly kind: 'saved' }
  /** No such pack, or it has no such thing. */
  | { readonly kind: 'gone' }
  /** Edited in another window, or another version is in use, since it was shown; nothing was written. */
  | { readonly kind: 'changed-elsewhere' };

/** What the person saw when they decided; left out, it is as it is. */
export interface Seen {
  /** Of the edit; 0 where there was none. */
  readonly rev?: number;
  readonly version?: string;
}

/** One more edit over the version in use. A text of the person's that it replaces becomes history. */
export function editPack(
  store: Store,
  pack: string,
  request: EditRequest,
  clock: Clock,
  seen: Seen = {},
): Promise<Edited> {
  return change(store, pack, (inUse, edits) => changeOf(inUse, edits, request), clock, seen);
}

export async function resolveConflict(
  store: Store,
  pack: string,
  entry: string,
  choice: Choice,
  clock: Clock,
  seen: Seen = {},
): Promise<Edited> {
  // Decided already, in another window perhaps: nothing is left to do.
  return change(store, pack, (inUse, edits) => resolved(inUse, edits, entry, choice) ?? { kind: 'gone' }, clock, seen);
}

function change(
  store: Store,
  pack: string,
  decide: (inUse: Pack, edits: PackEdits) => Changed,
  clock: Clock,
  seen: Seen,
): Promise<Edited> {
  const tables = [store.packs, store.packEdits, store.versions, store.snippets, store.quarantine];
  return store.transaction('rw', tables, async (): Promise<Edited> => {
    const inUse = await versionInUse(store, pack);
    if (inUse === undefined) return { kind: 'gone' };
    const { records, broken } = await editsOfPack(store, pack);
    const changed = decide(inUse.pack, asEdits(records));
    if (changed.kind === 'gone') return changed;
    const known = records.find(({ entry }) => entry === changed.entry);
    if ((seen.version ?? inUse.version) !== inUse.version) return { kind: 'changed-elsewhere' };
    if ((seen.rev ?? known?.rev ?? 0) !== (known?.rev ?? 0)) return { kind: 'changed-elsewhere' };
    await setAside(store, broken, clock.now());
    await write(store, pack, changed, known, clock);
    return { kind: 'saved' };
  });
}

async function write(
  store: Store,
  pack: string,
  { entry, edit, replaced, snippet }: Extract<Changed, { readonly kind: 'changed' }>,
  known: PackEditRecord | undefined,
  clock: Clock,
): Promise<void> {
  const key = `${pack}/${entry}`;
  if (known && replaced) await keepTexts(store, historyOf(known, replaced));
  if (snippet) await store.snippets.add({ ...newSnippet(snippet, clock) });
  // Said twice is said once: a worker that was killed after it wrote is asked again.
  if (edit && known && sameEdit(edit, known.edit)) return;
  if (edit === null) await store.packEdits.delete(key);
  else await store.packEdits.put({ ...known, key, pack, entry, edit, rev: (known?.rev ?? 0) + 1, at: clock.now() });
}

/** Inside the transaction that puts `after` in use; answers how many edits the person has to look at. */
export async function rebaseStored(store: Store, before: Pack, after: Pack): Promise<number> {
  const { records } = await editsOfPack(store, after.id);
  const { edits, conflicts } = rebaseEdits(asEdits(records), before, after);
  const changed = records.flatMap((record) => {
    const edit = edits.get(record.entry);
    return edit && !sameEdit(edit, record.edit) ? [{ ...record, edit }] : [];
  });
  await store.packEdits.bulkPut(changed);
  return conflicts.length;
}
