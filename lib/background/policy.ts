/** What an administrator has set, carried out: packs come and go with it. Everything else is read where it counts. */
import { packAddress } from '#browser/pack-address.ts';
import { type Policy, readPolicyForSure } from '#browser/policy.ts';
import type { Store } from '#store/database.ts';
import {
  listSubscriptions,
  putSubscription,
  removeSubscription,
  type SubscriptionRecord,
} from '#store/subscriptions.ts';
import { takeBack } from '#store/take-back.ts';
import type { SubscriptionPorts } from './subscriptions.ts';

/**
 * At every start and every change. What a policy brought goes when it no longer names it; what it newly names is due, and
 * read anew: what was refused under other conditions may be right under these.
 */
export async function applyPolicy({ store, now }: Pick<SubscriptionPorts, 'store' | 'now'>): Promise<void> {
  const { policy, problems } = await readPolicyForSure();
  for (const { kind, at } of problems) {
    console.warn(`Sincerely: "${at}" in the policy is ${kind === 'unknown' ? 'not known' : 'not valid'} and left out.`);
  }
  const wanted = wantedOf(policy);
  const { records } = await listSubscriptions(store);
  for (const record of records) {
    if (!record.policy || wanted.has(record.url)) continue;
    await giveUp(store, record, now());
    // What the person has the pack from was not asked for it meanwhile, or was refused.
    for (const own of records.filter(({ packId, policy }) => packId === record.packId && packId && !policy))
      await putSubscription(store, anew(own, now()));
  }
  for (const [url, asked] of wanted) {
    const record = records.find((one) => one.url === url);
    if (record?.policy && isSame(record.policy, asked)) continue;
    await putSubscription(store, askedFor(url, asked, record, now()));
  }
}

type Asked = NonNullable<SubscriptionRecord['policy']>;

function wantedOf({ packs = [] }: Policy): ReadonlyMap<string, Asked> {
  return new Map(
    packs.flatMap(({ url, publicKey, version }) => {
      const address = packAddress(url);
      return address === null ? [] : [[address, { publicKey, version }] as const];
    }),
  );
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.publicKey === other.publicKey && one.version === other.version;

function askedFor(url: string, asked: Asked, before: SubscriptionRecord | undefined, now: number): SubscriptionRecord {
  const personal = before !== undefined && (before.policy === undefined || before.policy.personal === true);
  return {
    ...(before?.packId === undefined ? {} : { packId: before.packId }),
    url,
    state: 'new',
    nextAt: now,
    policy: { ...asked, ...(personal ? { personal } : {}) },
  };
}

async function giveUp(store: Store, { policy, ...record }: SubscriptionRecord, now: number): Promise<void> {
  const personal = policy?.personal === true;
  const { url, packId } = record;
  if (packId !== undefined) await takeBack(store, packId, personal, now);
  // What was read last was read for the policy.
  if (personal) await putSubscription(store, anew(record, now));
  else await removeSubscription(store, url);
}

/** Due, and whatever the server says of the file it was. */
const anew = ({ url, packId }: SubscriptionRecord, now: number): SubscriptionRecord => ({
  url,
  ...(packId === undefined ? {} : { packId }),
  state: 'new',
  nextAt: now,
});
