import type { Snippet } from '#core/model.ts';
import type { Store, Stored } from './database.ts';
import { type Read, readTable } from './records.ts';
import {
  besidesText,
  filledFields,
  readsTheSame,
  type SnippetRecord,
  type SnippetText,
  snippetRecord,
} from './snippet-record.ts';
import { keepVersions, takeVersions } from './versions.ts';

export { type SnippetRecord, type SnippetText, snippetRecord } from './snippet-record.ts';

export type Edited =
  | { readonly kind: 'saved'; readonly record: SnippetRecord }
  | { readonly kind: 'gone' }
  /** Changed in another window since it was opened here; nothing was written. */
  | { readonly kind: 'changed-elsewhere'; readonly record: SnippetRecord };

export interface Clock {
  now(): number;
  id(): string;
}

export const systemClock: Clock = { now: () => Date.now(), id: () => crypto.randomUUID() };

export function newSnippet(text: SnippetText, clock: Clock): SnippetRecord {
  const now = clock.now();
  return snippetRecord.parse({
    id: clock.id(),
    ...filledFields(text),
    usage: { count: 0 },
    createdAt: now,
    updatedAt: now,
    rev: 1,
  });
}

export function listSnippets(store: Store): Promise<Read<SnippetRecord>> {
  return readTable(store, 'snippets', snippetRecord);
}

export async function createSnippet(store: Store, text: SnippetText, clock: Clock): Promise<SnippetRecord> {
  const record = newSnippet(text, clock);
  await store.snippets.add({ ...record });
  return record;
}

export async function editSnippet(
  store: Store,
  id: string,
  text: SnippetText,
  rev: number,
  clock: Clock,
): Promise<Edited> {
  return store.transaction('rw', store.snippets, store.versions, async (): Promise<Edited> => {
    const raw = await store.snippets.get(id);
    if (raw === undefined) return { kind: 'gone' };
    const found = snippetRecord.parse(raw);
    if (found.rev !== rev) return { kind: 'changed-elsewhere', record: found };
    const changes = { ...filledFields(text), updatedAt: clock.now(), rev: rev + 1 };
    const record = snippetRecord.parse({ ...besidesText(found), ...changes });
    if (!readsTheSame(found, record)) await keepVersions(store, [found]);
    await store.snippets.put({ ...record });
    return { kind: 'saved', record };
  });
}

/** What was deleted, history and all, so that it can be undone. */
export interface Deleted {
  readonly snippet: Stored;
  readonly versions: readonly Stored[];
}

export async function deleteSnippet(store: Store, id: string): Promise<Deleted | null> {
  return store.transaction('rw', store.snippets, store.versions, async () => {
    const snippet = await store.snippets.get(id);
    if (snippet === undefined) return null;
    await store.snippets.delete(id);
    return { snippet, versions: await takeVersions(store, id) };
  });
}

export async function undelete(store: Store, { snippet, versions }: Deleted): Promise<void> {
  await store.transaction('rw', store.snippets, store.versions, async () => {
    await store.snippets.put(snippet);
    await store.versions.bulkPut([...versions]);
  });
}

/** All of them or none, also when the worker is killed half-way. What they take the place of becomes history. */
export async function putSnippets(store: Store, records: readonly Stored[]): Promise<void> {
  await store.transaction('rw', store.snippets, store.versions, async () => {
    const before = await store.snippets.bulkGet(records.map(({ id }) => (typeof id === 'string' ? id : '')));
    const replaced = before.flatMap((raw, index) => {
      const [old, next] = [snippetRecord.safeParse(raw), snippetRecord.safeParse(records[index])];
      return old.success && !(next.success && readsTheSame(old.data, next.data)) ? [old.data] : [];
    });
    await keepVersions(store, replaced);
    await store.snippets.bulkPut([...records]);
  });
}

export async function noteSnippetUsed(store: Store, id: string, now: number): Promise<void> {
  await store.transaction('rw', store.snippets, async () => {
    const parsed = snippetRecord.safeParse(await store.snippets.get(id));
    if (!parsed.success) return;
    const usage = { ...parsed.data.usage, count: parsed.data.usage.count + 1, lastUsed: now };
    await store.snippets.update(id, { usage });
  });
}

/** `lastUsed` is that of the use before. */
export async function forgetSnippetUse(store: Store, id: string, lastUsed: number | undefined): Promise<void> {
  await store.transaction('rw', store.snippets, async () => {
    const parsed = snippetRecord.safeParse(await store.snippets.get(id));
    if (!parsed.success) return;
    const { lastUsed: _, ...usage } = parsed.data.usage;
    const count = Math.max(0, usage.count - 1);
    await store.snippets.update(id, { usage: { ...usage, count, ...(lastUsed === undefined ? {} : { lastUsed }) } });
  });
}

/** What search, suggestion and insertion work with. */
export function snippetOf(record: SnippetRecord): Snippet {
  const { id, title, body, shortcut, tags, channels, language, persona, examples, pinned, draft } = record;
  return {
    id,
    title,
    body,
    tags,
    channels,
    examples,
    ...(shortcut ? { shortcut } : {}),
    ...(language ? { language } : {}),
    ...(persona ? { persona } : {}),
    ...(pinned ? { pinned } : {}),
    ...(draft ? { draft } : {}),
  };
}
