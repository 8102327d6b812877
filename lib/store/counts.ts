import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';

const count = z.int().check(z.nonnegative());

const counts = { shown: count, accepted: count, dismissed: count, wrong: count, overridden: count };
export const countRecord = z.looseObject({ check: z.string(), ...counts });
export type CountRecord = z.infer<typeof countRecord>;
export type Outcome = keyof typeof counts;

const NONE = { shown: 0, accepted: 0, dismissed: 0, wrong: 0, overridden: 0 };

export function listCounts(store: Store): Promise<Read<CountRecord>> {
  return readTable(store, 'counts', countRecord);
}

/** A row that does not parse is left for `setAside`: starting it anew here would lose it. */
export async function countOutcome(store: Store, check: string, outcome: Outcome): Promise<void> {
  await store.transaction('rw', store.counts, async () => {
    const raw = await store.counts.get(check);
    const row = raw === undefined ? { check, ...NONE } : countRecord.parse(raw);
    await store.counts.put({ ...row, [outcome]: row[outcome] + 1 });
  });
}
