import type { Store } from '#store/database.ts';
import type { Reply } from './library.ts';
import type { Change } from './library-changes.ts';
import { isOffered, replyOf } from './library-entry.ts';
import { readSnippets } from './library-reader.ts';

/** The person's own replies by id: the index says which, the store what they read. */
export interface OwnReplies {
  /** In the order asked for, without those that are no more. Also drafts. */
  get(ids: readonly string[]): Promise<ReadonlyMap<string, Reply>>;
  changed(change: Change): void;
}

/** What every letter that may come next would find is asked for with each key: some 300 replies, mostly those of the last one. */
const MOST_KEPT = 4_000;

export function createOwnReplies(store: Store, now: () => number): OwnReplies {
  const kept = new Map<string, Reply>();
  let changes = 0;
  return {
    async get(ids) {
      const missing = ids.filter((id) => !kept.has(id));
      const before = changes;
      const read = missing.length > 0 ? await readSnippets(store, missing, now()) : [];
      const fresh = new Map(
        read.filter((record) => isOffered(record) || record.draft).map((record) => [record.id, replyOf(record)]),
      );
      const found = ids.flatMap((id) => kept.get(id) ?? fresh.get(id) ?? []);
      if (kept.size > MOST_KEPT) kept.clear();
      // Read before something was stored, it may be what stood there before.
      if (before === changes) for (const [id, reply] of fresh) kept.set(id, reply);
      return new Map(found.map((reply) => [reply.id, reply]));
    },
    changed({ snippets }) {
      changes += 1;
      if (snippets === 'all') kept.clear();
      else for (const id of snippets) kept.delete(id);
    },
  };
}
