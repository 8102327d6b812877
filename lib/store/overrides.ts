import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';

/** Why a held reply was sent anyway, in the agent's own words. It stays on this machine. */
export const overrideRecord = z.looseObject({ id: z.int(), check: z.string(), reason: z.string(), at: z.number() });
export type OverrideRecord = z.infer<typeof overrideRecord>;

const LONGEST_REASON = 500;
const KEPT = 500;

export function listOverrides(store: Store): Promise<Read<OverrideRecord>> {
  return readTable(store, 'overrides', overrideRecord);
}

export async function addOverride(store: Store, check: string, reason: string, now: number): Promise<void> {
  await store.transaction('rw', store.overrides, async () => {
    await store.overrides.add({ check, reason: reason.slice(0, LONGEST_REASON), at: now });
    const excess = (await store.overrides.count()) - KEPT;
    if (excess > 0) await store.overrides.orderBy(':id').limit(excess).delete();
  });
}
