/** What one press changes in the library, with the way back. Each is one transaction, and what was there is history. */
import type { Store, Stored } from './database.ts';
import { besidesText, filledFields, type SnippetRecord, type SnippetText, snippetRecord } from './snippet-record.ts';
import type { Clock } from './snippets.ts';
import { keepVersions, takeVersions } from './versions.ts';

/** As it was seen when the press was offered. */
export interface Seen {
  readonly id: string;
  readonly rev: number;
}

export type Changed =
  | { readonly kind: 'done'; readonly undo: () => Promise<'undone' | 'changed-since'> }
  /** Deleted or changed in another window; nothing was written. */
  | { readonly kind: 'changed-elsewhere' };

export async function changeSnippet(
  store: Store,
  seen: Seen,
  change: Partial<SnippetText>,
  clock: Clock,
): Promise<Changed> {
  return store.transaction('rw', store.snippets, store.versions, async (): Promise<Changed> => {
    const before = await stillThere(store, seen);
    if (before === null) return { kind: 'changed-elsewhere' };
    const history = await versionsOf(store, seen.id);
    await put(store, before, change, clock);
    return { kind: 'done', undo: () => takeBack(store, before, history, null) };
  });
}

/** All of them in one transaction; what changed elsewhere is left as it is. */
export async function changeSnippets(
  store: Store,
  all: readonly Seen[],
  change: Partial<SnippetText>,
  clock: Clock,
): Promise<Changed> {
  const undos: Extract<Changed, { kind: 'done' }>['undo'][] = [];
  await store.transaction('rw', store.snippets, store.versions, async () => {
    undos.length = 0;
    for (const seen of all) {
      const changed = await changeSnippet(store, seen, change, clock);
      if (changed.kind === 'done') undos.push(changed.undo);
    }
  });
  if (undos.length === 0) return { kind: 'changed-elsewhere' };
  const undo = () =>
    store.transaction('rw', store.snippets, store.versions, store.picks, async () => {
      const outcomes = new Set<'undone' | 'changed-since'>();
      for (const one of undos) outcomes.add(await one());
      return outcomes.has('changed-since') ? 'changed-since' : 'undone';
    });
  return { kind: 'done', undo };
}

/**
 * Of two that say the same, one stays: with the examples, tags and uses of both, and a shortcut if either has one. The other's
 * text becomes a part of its history.
 */
export async function mergeSnippets(store: Store, keep: Seen, leave: Seen, clock: Clock): Promise<Changed> {
  return store.transaction('rw', store.snippets, store.versions, store.picks, async (): Promise<Changed> => {
    const [kept, left] = [await stillThere(store, keep), await stillThere(store, leave)];
    const raw = await store.snippets.get(leave.id);
    if (kept === null || left === null || raw === undefined) return { kind: 'changed-elsewhere' };
    const lastUsed = Math.max(kept.usage.lastUsed ?? 0, left.usage.lastUsed ?? 0);
    const usage = {
      ...kept.usage,
      count: kept.usage.count + left.usage.count,
      ...(lastUsed > 0 ? { lastUsed } : {}),
    };
    const history = await versionsOf(store, keep.id);
    await keepVersions(store, [{ ...left, id: kept.id }]);
    const shortcut = kept.shortcut ?? left.shortcut;
    await put(
      store,
      kept,
      {
        examples: joined(kept.examples, left.examples),
        tags: joined(kept.tags, left.tags),
        // Where one of them goes everywhere, both did.
        channels: kept.channels.length && left.channels.length ? joined(kept.channels, left.channels) : [],
        ...(shortcut === undefined ? {} : { shortcut }),
        ...(kept.pinned || left.pinned ? { pinned: true } : {}),
      },
      clock,
      usage,
    );
    await store.snippets.delete(leave.id);
    const versions = await takeVersions(store, leave.id);
    const picks = await store.picks.where('snippet').equals(leave.id).primaryKeys();
    await store.picks.where('snippet').equals(leave.id).modify({ snippet: keep.id });
    return { kind: 'done', undo: () => takeBack(store, kept, history, { raw, versions, picks }) };
  });
}

const joined = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])];

async function stillThere(store: Store, { id, rev }: Seen): Promise<SnippetRecord | null> {
  const raw = await store.snippets.get(id);
  if (raw === undefined) return null;
  const record = snippetRecord.parse(raw);
  return record.rev === rev ? record : null;
}

async function put(
  store: Store,
  before: SnippetRecord,
  change: Partial<SnippetText>,
  clock: Clock,
  usage = before.usage,
): Promise<void> {
  const own = { usage, updatedAt: clock.now(), rev: before.rev + 1 };
  await keepVersions(store, [before]);
  const text = filledFields({ ...before, ...change });
  await store.snippets.put({ ...snippetRecord.parse({ ...besidesText(before), ...text, ...own }) });
}

const versionsOf = (store: Store, snippet: string): Promise<readonly Stored[]> =>
  store.versions.where('snippet').equals(snippet).toArray();

interface Left {
  readonly raw: Stored;
  readonly versions: readonly Stored[];
  readonly picks: readonly number[];
}

/** What was used in the meantime stays counted; the revision goes on rising, so that no window takes one text for another. */
async function takeBack(
  store: Store,
  before: SnippetRecord,
  history: readonly Stored[],
  left: Left | null,
): Promise<'undone' | 'changed-since'> {
  const { id } = before;
  return store.transaction('rw', store.snippets, store.versions, store.picks, async () => {
    const present = await stillThere(store, { id, rev: before.rev + 1 });
    if (present === null) return 'changed-since';
    const usage = left ? before.usage : present.usage;
    await store.snippets.put({ ...before, usage, rev: present.rev + 1 });
    await takeVersions(store, id);
    await store.versions.bulkPut([...history, ...(left?.versions ?? [])]);
    if (left === null) return 'undone';
    await store.snippets.put(left.raw);
    await Promise.all(left.picks.map((pick) => store.picks.update(pick, { snippet: left.raw.id })));
    return 'undone';
  });
}
