import * as z from 'zod/mini';
import type { Ignore } from '#core/model.ts';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';

const ignoreSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('once'), key: z.string() }),
  z.object({ kind: z.literal('wording'), check: z.string(), wording: z.string() }),
  z.object({ kind: z.literal('check'), check: z.string() }),
]);

export const ignoreRecord = z.looseObject({ key: z.string(), ignore: ignoreSchema, at: z.number() });
export type IgnoreRecord = z.infer<typeof ignoreRecord>;

/** "Ignore here" belongs to one draft, and no draft is open longer than this. */
const ONCE_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

function keyOf(ignore: Ignore): string {
  switch (ignore.kind) {
    case 'once':
      return `once ${ignore.key}`;
    case 'wording':
      return `wording ${ignore.check} ${ignore.wording}`;
    case 'check':
      return `check ${ignore.check}`;
  }
}

export function listIgnores(store: Store): Promise<Read<IgnoreRecord>> {
  return readTable(store, 'ignores', ignoreRecord);
}

export async function addIgnore(store: Store, ignore: Ignore, now: number): Promise<void> {
  await store.transaction('rw', store.ignores, async () => {
    await store.ignores
      .filter((row) => {
        const old = ignoreRecord.safeParse(row);
        return old.success && old.data.ignore.kind === 'once' && old.data.at < now - ONCE_KEPT_MS;
      })
      .delete();
    await store.ignores.put({ key: keyOf(ignore), ignore: { ...ignore }, at: now });
  });
}

export async function removeIgnore(store: Store, key: string): Promise<void> {
  await store.ignores.delete(key);
}
