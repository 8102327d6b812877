import { head, type Pack } from '#core/packs/schema.ts';
import type { Verified } from '#core/packs/sign.ts';
import {
  higherOf,
  type Judgement,
  judgeOffer,
  type Known,
  type Refusal,
  refused,
  type Trust,
} from '#core/packs/trust.ts';
import type { Store } from './database.ts';
import { rebaseStored } from './pack-edits.ts';
import type { PackRecord } from './pack-record.ts';
import { readVersion, versionInUse, versionKeys } from './packs-in-use.ts';
import { type PublisherRecord, publisherOf, rememberPublisher } from './publishers.ts';
import { setAside } from './quarantine.ts';
import type { Broken } from './records.ts';

export type { PackRecord } from './pack-record.ts';
export { listPacks } from './packs-in-use.ts';

type Origin = PackRecord['origin'];

/** Comes with us and is nobody else's. */
export const STARTER = 'starter';
const VERSIONS_KEPT = 3;

export interface KnownHere extends Known {
  readonly inUse?: PackRecord;
  readonly publisher?: PublisherRecord;
  /** Was remembered, and cannot be read. */
  readonly unreadable: readonly Broken[];
}

/** What the versions themselves say counts too, should what was remembered be unreadable. */
export async function knownOf(store: Store, id: string): Promise<KnownHere> {
  const { records, broken } = await publisherOf(store, id);
  const [publisher] = records;
  const [keys, inUse] = [await versionKeys(store, id), await versionInUse(store, id)];
  const publicKey = publisher ? publisher.publicKey : await keyIn(store, keys);
  return {
    ...(inUse ? { version: inUse.version, inUse } : {}),
    ...(publisher ? { publisher } : {}),
    unreadable: broken,
    // Nobody has a version of a pack that was removed, and a person may install any.
    ...(inUse ? { highest: publisher?.highest ?? highestIn(id, keys, inUse.version) } : {}),
    ...(publicKey ? { publicKey } : {}),
  };
}

const highestIn = (id: string, keys: readonly string[], inUse: string): string =>
  keys
    .map((key) => key.slice(id.length + 1))
    .filter(isVersion)
    .reduce(higherOf, inUse);

const isVersion = (version: string): boolean => head.shape.version.safeParse(version).success;

async function keyIn(store: Store, keys: readonly string[]): Promise<string | undefined> {
  const records = await Promise.all(keys.map((key) => readVersion(store, key)));
  return records.map(keyOf).find((key) => key !== undefined);
}

const keyOf = (record: PackRecord | undefined): string | undefined =>
  record?.trust?.kind === 'signed' ? record.trust.publicKey : undefined;

/** What would come of it, for the preview. Nothing is written, and the installation judges again. */
export async function judgePack(
  store: Store,
  offer: { readonly pack: Pack; readonly verified: Verified; readonly origin: Origin },
  /** Where it was read already. */
  early?: KnownHere,
): Promise<Judgement & { readonly inUse?: PackRecord }> {
  const known = early ?? (await knownOf(store, offer.pack.id));
  return { ...judged(offer, known), ...(known.inUse ? { inUse: known.inUse } : {}) };
}

function judged(
  { pack, verified, origin }: { readonly pack: Pack; readonly verified: Verified; readonly origin: Origin },
  { inUse, ...known }: Known & { readonly inUse?: PackRecord },
): Judgement {
  if (pack.id === STARTER && origin !== 'starter')
    return refused('reserved', 'Its id is that of the pack which comes with Sincerely.');
  if (inUse?.origin === 'policy' && origin !== 'policy')
    return refused('managed', 'Your organisation looks after this pack.');
  return judgeOffer({ version: pack.version, verified }, counts(origin, inUse) ? known : {});
}

/** What an organisation brings takes the place of what a person has under that id. */
const counts = (origin: Origin, inUse: PackRecord | undefined): boolean =>
  origin !== 'policy' || inUse === undefined || inUse.origin === 'policy';

export type Installed =
  | {
      readonly kind: 'installed';
      /** Absent the first time. */
      readonly from?: string;
      /** Edits that the person has to look at. */
      readonly conflicts: number;
    }
  | Refusal;

export interface Offered {
  readonly pack: Pack;
  /** As `judgeOffer` answered; judged again here, for another window may have been quicker. */
  readonly trust: Trust;
  readonly origin: Origin;
  /** An administrator names the key or the version: what was seen of this pack before does not count. */
  readonly overrules?: boolean;
}

/** The pack, what is known of its publisher and the person's edits change together or not at all. */
export async function installPack(store: Store, offered: Offered, now: number): Promise<Installed> {
  const { pack, trust, origin, overrules } = offered;
  const tables = [store.packs, store.packEdits, store.publishers, store.quarantine];
  return store.transaction('rw', tables, async (): Promise<Installed> => {
    const { id, version } = pack;
    const { inUse, publisher, unreadable, ...seen } = await knownOf(store, id);
    const known = overrules || !counts(origin, inUse) ? {} : seen;
    const judgement = judged(
      { pack, verified: trust, origin },
      { ...known, ...(inUse && !overrules ? { inUse } : {}) },
    );
    if (judgement.kind === 'refused') return judgement;
    await setAside(store, unreadable, now);
    const installedAt = later(now, inUse);
    await store.packs.put({ key: `${id}@${version}`, id, version, origin, installedAt, trust, pack });
    await rememberPublisher(store, publisher, known, { id, version, trust });
    const conflicts = await rebaseStored(store, inUse?.pack ?? pack, pack);
    await trim(store, id);
    return { kind: 'installed', ...(inUse ? { from: inUse.version } : {}), conflicts };
  });
}

const later = (now: number, inUse: PackRecord | undefined): number => Math.max(now, (inUse?.installedAt ?? 0) + 1);

async function trim(store: Store, id: string): Promise<void> {
  await store.packs.bulkDelete((await versionKeys(store, id)).slice(0, -VERSIONS_KEPT));
}

export type RolledBack = { readonly kind: 'rolled-back'; readonly conflicts: number } | { readonly kind: 'gone' };

/** Puts a stored version in use again, an earlier or a later one. The next update must still be higher than all before. */
export async function rollBack(
  store: Store,
  id: string,
  version: string,
  now: number,
  /** Nothing but what is signed by this key. */
  publicKey?: string,
): Promise<RolledBack> {
  return store.transaction('rw', store.packs, store.packEdits, async (): Promise<RolledBack> => {
    const [wanted, inUse] = [await readVersion(store, `${id}@${version}`), await versionInUse(store, id)];
    if (wanted === undefined || inUse === undefined) return { kind: 'gone' };
    if (publicKey !== undefined && keyOf(wanted) !== publicKey) return { kind: 'gone' };
    if (wanted.key !== inUse.key) await store.packs.update(wanted.key, { installedAt: later(now, inUse) });
    return { kind: 'rolled-back', conflicts: await rebaseStored(store, inUse.pack, wanted.pack) };
  });
}

/**
 * All versions, the address it came from, and what was known of its publisher: whoever installs it again begins anew. The
 * person's edits stay, and hold again if it comes back.
 */
export async function removePack(store: Store, id: string): Promise<void> {
  await store.transaction('rw', store.packs, store.publishers, store.subscriptions, async () => {
    const [known] = id === STARTER ? (await publisherOf(store, id)).records : [];
    await store.packs.where('id').equals(id).delete();
    await store.subscriptions.filter((row) => row.packId === id).delete();
    if (known) await store.publishers.put({ ...known, removed: true });
    else await store.publishers.delete(id);
  });
}
