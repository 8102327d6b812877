import * as z from 'zod/mini';
import type { Store } from './database.ts';
import { type Read, readTable } from './records.ts';

/** Why nothing new came. A code, because the sentence is in the language of who reads it. */
const problem = z.object({ code: z.string(), detail: z.optional(z.string()) });
export type SubscriptionProblem = z.infer<typeof problem>;

/** An address a pack is fetched from, and how that went last. */
export const subscriptionRecord = z.looseObject({
  url: z.string().check(z.minLength(1)),
  /** Known once a pack has come from there. */
  packId: z.optional(z.string()),
  /** What the server said of the file that was last read, whether it was taken or refused. */
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  /** When the server last answered. */
  checkedAt: z.optional(z.number()),
  nextAt: z.number(),
  /** In a row, the turn that is under way among them: it may be cut short. */
  failures: z.optional(z.number()),
  state: z.enum(['new', 'fresh', 'updated', 'offline', 'refused', 'failed']),
  problem: z.optional(problem),
  /** Set by an administrator, with what else the policy says of this pack. */
  policy: z.optional(
    z.object({
      publicKey: z.optional(z.string()),
      version: z.optional(z.string()),
      /** The person had subscribed before, and has again when the policy goes. */
      personal: z.optional(z.boolean()),
    }),
  ),
});
export type SubscriptionRecord = z.infer<typeof subscriptionRecord>;

export function listSubscriptions(store: Store): Promise<Read<SubscriptionRecord>> {
  return readTable(store, 'subscriptions', subscriptionRecord);
}

export async function putSubscription(store: Store, record: SubscriptionRecord): Promise<void> {
  await store.subscriptions.put({ ...record });
}

export async function removeSubscription(store: Store, url: string): Promise<void> {
  await store.subscriptions.delete(url);
}
