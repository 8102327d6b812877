import * as z from 'zod/mini';
import type { Snippet } from '#core/model.ts';
import type { Store, Stored } from './database.ts';
import { type Read, readTable } from './records.ts';

export const channelSchema = z.enum(['email', 'chat', 'social', 'note']);

export const snippetRecord = z.readonly(
  z.looseObject({
    id: z.string().check(z.minLength(1)),
    title: z.string().check(z.minLength(1)),
    body: z.string(),
    shortcut: z.optional(z.string().check(z.minLength(1))),
    tags: z.readonly(z.array(z.string())),
    channels: z.readonly(z.array(channelSchema)),
    language: z.optional(z.string()),
    examples: z.readonly(z.array(z.string())),
    usage: z.readonly(z.object({ count: z.int().check(z.nonnegative()), lastUsed: z.optional(z.number()) })),
    createdAt: z.number(),
    updatedAt: z.number(),
    /** Rises with every edit; an edit made on an older one is not written over a newer one. */
    rev: z.int().check(z.positive()),
  }),
);
export type SnippetRecord = z.infer<typeof snippetRecord>;

/** What a person types; the rest of a record is ours. */
export interface SnippetText {
  readonly title: string;
  readonly body: string;
  readonly shortcut?: string | undefined;
  readonly tags: readonly string[];
  readonly channels: readonly z.infer<typeof channelSchema>[];
  readonly language?: string | undefined;
  readonly examples: readonly string[];
}

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

function fields(text: SnippetText): Stored {
  return {
    title: text.title,
    body: text.body,
    tags: [...text.tags],
    channels: [...text.channels],
    examples: [...text.examples],
    ...(text.shortcut ? { shortcut: text.shortcut } : {}),
    ...(text.language ? { language: text.language } : {}),
  };
}

export function newSnippet(text: SnippetText, clock: Clock): SnippetRecord {
  const now = clock.now();
  return snippetRecord.parse({
    id: clock.id(),
    ...fields(text),
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
  return store.transaction('rw', store.snippets, async (): Promise<Edited> => {
    const raw = await store.snippets.get(id);
    if (raw === undefined) return { kind: 'gone' };
    const found = snippetRecord.parse(raw);
    if (found.rev !== rev) return { kind: 'changed-elsewhere', record: found };
    const { shortcut: _shortcut, language: _language, ...kept } = found;
    const record = snippetRecord.parse({ ...kept, ...fields(text), updatedAt: clock.now(), rev: rev + 1 });
    await store.snippets.put({ ...record });
    return { kind: 'saved', record };
  });
}

/** Gives back what was deleted, so that it can be undone. */
export async function deleteSnippet(store: Store, id: string): Promise<Stored | null> {
  return store.transaction('rw', store.snippets, async () => {
    const raw = await store.snippets.get(id);
    if (raw === undefined) return null;
    await store.snippets.delete(id);
    return raw;
  });
}

/** All of them or none, also when the worker is killed half-way. */
export async function putSnippets(store: Store, records: readonly Stored[]): Promise<void> {
  await store.transaction('rw', store.snippets, () => store.snippets.bulkPut([...records]));
}

export async function noteSnippetUsed(store: Store, id: string, now: number): Promise<void> {
  await store.transaction('rw', store.snippets, async () => {
    const parsed = snippetRecord.safeParse(await store.snippets.get(id));
    if (!parsed.success) return;
    const usage = { count: parsed.data.usage.count + 1, lastUsed: now };
    await store.snippets.update(id, { usage });
  });
}

/** What search, suggestion and insertion work with. */
export function snippetOf({ id, title, body, shortcut, tags, channels, language, examples }: SnippetRecord): Snippet {
  const optional = { ...(shortcut ? { shortcut } : {}), ...(language ? { language } : {}) };
  return { id, title, body, tags, channels, examples, ...optional };
}
