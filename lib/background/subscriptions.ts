/**
 * Packs from an address of a person's or an administrator's choice. What is known of an address is stored before each
 * step: the worker may be killed in the middle of a download, and the next alarm begins it anew.
 */
import { packAddress } from '#browser/pack-address.ts';
import { packOriginsBefore, releasePackOrigin } from '#browser/pack-origins.ts';
import { isGranted, sitePattern } from '#browser/sites.ts';
import type { Store } from '#store/database.ts';
import {
  listSubscriptions,
  putSubscription,
  removeSubscription,
  type SubscriptionProblem,
  type SubscriptionRecord,
} from '#store/subscriptions.ts';
import { type FetchFailure, fetchPack, type Limits, type Validators } from './fetch-pack.ts';
import { setSubscriptionsAlarm } from './subscription-alarm.ts';
import { type Moment, nextCheck, nextOffline, nextRetry } from './subscription-times.ts';
import { type PackReader, takePack } from './take-pack.ts';

export interface SubscriptionPorts {
  readonly store: Store;
  /** What reads packs is not in the worker from the start. */
  readonly reader: () => Promise<PackReader>;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly online: () => boolean;
  /** Shorter in tests. */
  readonly limits?: Limits;
}

export type Subscribed =
  | { readonly kind: 'subscribed'; readonly packId: string }
  | { readonly kind: 'failed'; readonly problem: SubscriptionProblem };

/**
 * Fetches the pack and stores it; nothing is kept of an address that has none. The page asks for the permission first,
 * in the press: `allowPackOrigin`.
 */
export async function subscribe(ports: SubscriptionPorts, typed: string): Promise<Subscribed> {
  const url = packAddress(typed);
  if (url === null) return { kind: 'failed', problem: { code: 'no-address' } };
  const before = await find(ports.store, url);
  const record = await look(ports, before ?? { url, state: 'new', nextAt: 0 }, true);
  await setSubscriptionsAlarm(ports.store, momentOf(ports));
  if (record.packId !== undefined && isGood(record)) return { kind: 'subscribed', packId: record.packId };
  if (before === undefined) await end(ports.store, url);
  return { kind: 'failed', problem: record.problem ?? { code: 'unreachable' } };
}

export type Unsubscribed = 'done' | 'set-by-policy';

/** The pack stays as it is; it just gets no newer. */
export async function unsubscribe({ store }: SubscriptionPorts, url: string): Promise<Unsubscribed> {
  if ((await find(store, url))?.policy) return 'set-by-policy';
  await end(store, url);
  return 'done';
}

/** Null when there is no such subscription any more. */
export async function checkNow(ports: SubscriptionPorts, url: string): Promise<SubscriptionRecord | null> {
  const record = await find(ports.store, url);
  if (record === undefined) return null;
  const looked = await look(ports, record, true);
  await setSubscriptionsAlarm(ports.store, momentOf(ports));
  return looked;
}

export async function checkDue(
  ports: SubscriptionPorts,
  which: (record: SubscriptionRecord) => boolean = () => true,
): Promise<void> {
  const { records } = await listSubscriptions(ports.store);
  for (const { url } of records.filter((record) => record.nextAt <= ports.now() && which(record))) {
    // Read again: another window may have looked, or ended it, while the one before was fetched.
    const record = await find(ports.store, url);
    if (record && record.nextAt <= ports.now()) await look(ports, record, false);
  }
}

/** The network is back: what was not reached without it need not wait for its turn. */
export async function checkOffline(ports: SubscriptionPorts): Promise<void> {
  const { records } = await listSubscriptions(ports.store);
  for (const { url } of records.filter(({ state }) => state === 'offline')) {
    const record = await find(ports.store, url);
    if (record?.state === 'offline') await look(ports, record, false);
  }
}

async function find(store: Store, url: string): Promise<SubscriptionRecord | undefined> {
  return (await listSubscriptions(store)).records.find((record) => record.url === url);
}

const momentOf = ({ now, random }: SubscriptionPorts): Moment => ({ now: now(), chance: random() });

/** A pack that is removed takes its subscription along; what was granted for it goes with the next round. */
export async function releaseUnusedOrigins({ store, now }: SubscriptionPorts): Promise<void> {
  const { records } = await listSubscriptions(store);
  const used = new Set(records.map(({ url }) => sitePattern(url)));
  for (const pattern of await packOriginsBefore(now() - JUST_ASKED))
    if (!used.has(pattern)) await releasePackOrigin(pattern);
}

/** The permission comes before the pack: its first download may still be under way. */
const JUST_ASKED = 10 * 60_000;

async function end(store: Store, url: string): Promise<void> {
  await removeSubscription(store, url);
  const pattern = sitePattern(url);
  const { records } = await listSubscriptions(store);
  if (pattern && !records.some((record) => sitePattern(record.url) === pattern)) await releasePackOrigin(pattern);
}

/** One look at an address. `pressed`: somebody waits for it, and means it. */
async function look(
  ports: SubscriptionPorts,
  record: SubscriptionRecord,
  pressed: boolean,
): Promise<SubscriptionRecord> {
  const failures = (record.failures ?? 0) + 1;
  const moment = () => momentOf(ports);
  const { problem: _, ...before } = record;
  // First of all: should this turn be cut short, it counts as one that failed, and the next alarm takes it up.
  const begun = { ...record, failures, nextAt: nextRetry(failures, moment()) };
  const isNew = !(await isThere(ports.store, record.url));
  if (!isNew) await putSubscription(ports.store, begun);
  const settle = async (result: Omit<SubscriptionRecord, 'url'>): Promise<SubscriptionRecord> => {
    const settled = { ...before, ...result };
    await keepSettled(ports.store, settled, isNew);
    return settled;
  };
  if (!pressed && !ports.online()) {
    // Nothing was tried, so nothing failed.
    const tried = record.failures === undefined ? {} : { failures: record.failures };
    return settle({ ...tried, nextAt: nextOffline(moment()), state: 'offline', problem: { code: 'offline' } });
  }
  const granted = await isGranted(sitePattern(record.url) ?? '');
  const anew = pressed && !isGood(record);
  const known = anew ? {} : await validatorsOf(ports.store, record);
  const fetched = await fetchPack(record.url, { ...ports.limits, granted, known });
  switch (fetched.kind) {
    case 'failed': {
      const { state, problem } = failureOf(fetched, granted, ports.online());
      const wish = 'retryAfter' in fetched ? fetched.retryAfter : undefined;
      const answered = state === 'offline' ? {} : { checkedAt: ports.now() };
      const nextAt = problem?.code === 'offline' ? nextOffline(moment()) : nextRetry(failures, moment(), wish);
      return settle({ ...answered, failures, nextAt, state, problem });
    }
    case 'unchanged': {
      // What was refused is still what lies there.
      const still =
        record.state === 'refused' ? { state: record.state, problem: record.problem } : { state: 'fresh' as const };
      return settle({ checkedAt: ports.now(), failures: 0, nextAt: nextCheck(moment()), ...still });
    }
    case 'received': {
      const taken = await takePack(ports.store, await ports.reader(), record, fetched.text, ports.now());
      const { etag, lastModified } = fetched;
      const checkedAt = ports.now();
      // What cannot be read may have lost its second half on the way: it is asked for again, all of it.
      if (taken.state === 'failed')
        return settle({ ...taken, checkedAt, failures, nextAt: nextRetry(failures, moment()) });
      return settle({ ...taken, etag, lastModified, checkedAt, failures: 0, nextAt: nextCheck(moment()) });
    }
  }
}

const isThere = async (store: Store, url: string): Promise<boolean> =>
  (await store.subscriptions.get(url)) !== undefined;

/** A subscription that was ended while it was looked at stays ended, and a new one needs a pack. */
async function keepSettled(store: Store, record: SubscriptionRecord, isNew: boolean): Promise<void> {
  await store.transaction('rw', store.subscriptions, async () => {
    if (isNew ? isGood(record) : await isThere(store, record.url)) await putSubscription(store, record);
  });
}

const isGood = ({ state }: SubscriptionRecord): boolean => state === 'fresh' || state === 'updated';

/** Whether the file is still the same is worth asking only while we have what was in it. */
async function validatorsOf(store: Store, { packId, etag, lastModified }: SubscriptionRecord): Promise<Validators> {
  const here = packId !== undefined && (await store.packs.where('id').equals(packId).count()) > 0;
  return here ? { etag, lastModified } : {};
}

function failureOf(
  { code, ...failure }: FetchFailure,
  granted: boolean,
  online: boolean,
): Pick<SubscriptionRecord, 'state' | 'problem'> {
  const detail = 'detail' in failure ? { detail: failure.detail } : {};
  if (code === 'timeout') return { state: 'offline', problem: { code } };
  if (code !== 'unreachable') return { state: 'failed', problem: { code, ...detail } };
  if (!online) return { state: 'offline', problem: { code: 'offline' } };
  return { state: 'offline', problem: { code: granted ? 'unreachable' : 'not-allowed' } };
}
