/** What one press changes in the library, with the way back. Each is one transaction, and what was there is history. */
import { renamedPart } from '#core/templates/partials.ts';
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

export function changeSnippet(store: Store, seen: Seen, change: Partial<SnippetText>, clock: Clock): Promise<Changed> {
  return changeSnippets(store, [seen], change, clock);
}

/** All of them in one transaction; what changed elsewhere is left as it is. */
export async function changeSnippets(
  store: Store,
  all: readonly Seen[],
  change: Partial<SnippetText>,
  clock: Clock,
): Promise<Changed> {
  return store.transaction('rw', store.snippets, store.versions, async (): Promise<Changed> => {
    const before = await present(store, all);
    if (before.length === 0) return { kind: 'changed-elsewhere' };
    const ids = before.map(({ id }) => id);
    const history = await store.versions.where('snippet').anyOf(ids).toArray();
    await keepVersions(store, before);
    await store.snippets.bulkPut(before.map((one) => changed(one, change, clock)));
    return { kind: 'done', undo: () => takeAllBack(store, before, history) };
  });
}

/** Those that are still as they were seen. */
async function present(store: Store, all: readonly Seen[]): Promise<readonly SnippetRecord[]> {
  const rows = await store.snippets.bulkGet(all.map(({ id }) => id));
  return rows.flatMap((raw, at) => {
    const record = raw === undefined ? null : snippetRecord.parse(raw);
    return record?.rev === all[at]?.rev && record ? [record] : [];
  });
}

/**
 * What was changed since stays as it is, and what was used since stays counted. Revisions go on rising, so that no window takes
 * one text for another.
 */
async function takeAllBack(
  store: Store,
  before: readonly SnippetRecord[],
  history: readonly Stored[],
): Promise<'undone' | 'changed-since'> {
  return store.transaction('rw', store.snippets, store.versions, async () => {
    const now = await present(
      store,
      before.map(({ id, rev }) => ({ id, rev: rev + 1 })),
    );
    const usage = new Map(now.map((one) => [one.id, one.usage]));
    const back = before.filter(({ id }) => usage.has(id));
    await store.snippets.bulkPut(
      back.map((one) => ({ ...one, usage: usage.get(one.id) ?? one.usage, rev: one.rev + 2 })),
    );
    const ids = new Set<unknown>(back.map(({ id }) => id));
    await store.versions
      .where('snippet')
      .anyOf(back.map(({ id }) => id))
      .delete();
    await store.versions.bulkPut(history.filter(({ snippet }) => ids.has(snippet)));
    return back.length < before.length ? 'changed-since' : 'undone';
  });
}

/** Who has a reply as a part by `{% render %}`, and by which names. */
export interface PartOf {
  readonly users: readonly string[];
  readonly names: readonly string[];
}

const NOBODY: PartOf = { users: [], names: [] };

/**
 * Of two that say the same, one stays: with the examples, tags and uses of both, and a shortcut if either has one. The other's
 * text becomes a part of its history. Whatever its users say by now, they have the one that stays as a part.
 */
export async function mergeSnippets(
  store: Store,
  keep: Seen,
  leave: Seen,
  clock: Clock,
  partOf: PartOf = NOBODY,
): Promise<Changed> {
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
    const users = partOf.users.filter((id) => id !== keep.id && id !== leave.id);
    const renamed = await renameParts(store, { ...partOf, users }, shortcut ?? kept.id, clock);
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
    return { kind: 'done', undo: () => takeBack(store, kept, history, { raw, versions, picks }, renamed) };
  });
}

interface Renamed {
  readonly before: readonly SnippetRecord[];
  readonly history: readonly Stored[];
}

async function renameParts(store: Store, { users, names }: PartOf, to: string, clock: Clock): Promise<Renamed> {
  const bodyOf = ({ body }: SnippetRecord) => names.reduce((text, name) => renamedPart(text, name, to), body);
  const rows = await store.snippets.bulkGet([...users]);
  const read = rows.flatMap((raw) => (raw === undefined ? [] : [snippetRecord.parse(raw)]));
  const before = read.filter((one) => bodyOf(one) !== one.body);
  const ids = before.map((one) => one.id);
  const history = await store.versions.where('snippet').anyOf(ids).toArray();
  await keepVersions(store, before);
  await store.snippets.bulkPut(before.map((one) => changed(one, { body: bodyOf(one) }, clock)));
  return { before, history };
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
  await keepVersions(store, [before]);
  await store.snippets.put(changed(before, change, clock, usage));
}

function changed(before: SnippetRecord, change: Partial<SnippetText>, clock: Clock, usage = before.usage): Stored {
  const own = { usage, updatedAt: clock.now(), rev: before.rev + 1 };
  return { ...snippetRecord.parse({ ...besidesText(before), ...filledFields({ ...before, ...change }), ...own }) };
}

const versionsOf = (store: Store, snippet: string): Promise<readonly Stored[]> =>
  store.versions.where('snippet').equals(snippet).toArray();

interface Left {
  readonly raw: Stored;
  readonly versions: readonly Stored[];
  readonly picks: readonly number[];
}

async function takeBack(
  store: Store,
  before: SnippetRecord,
  history: readonly Stored[],
  left: Left,
  renamed: Renamed,
): Promise<'undone' | 'changed-since'> {
  const { id } = before;
  return store.transaction('rw', store.snippets, store.versions, store.picks, async () => {
    const present = await stillThere(store, { id, rev: before.rev + 1 });
    if (present === null) return 'changed-since';
    await store.snippets.put({ ...before, rev: present.rev + 1 });
    await takeVersions(store, id);
    await store.versions.bulkPut([...history, ...left.versions]);
    await store.snippets.put(left.raw);
    await Promise.all(left.picks.map((pick) => store.picks.update(pick, { snippet: left.raw.id })));
    // One that was written since has both again, and names the one that stayed.
    await takeAllBack(store, renamed.before, renamed.history);
    return 'undone';
  });
}
