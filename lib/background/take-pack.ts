/** What was fetched becomes the pack in use, or there is a reason why it does not. */
import type { Received } from '#core/packs/receive.ts';
import type { Pack } from '#core/packs/schema.ts';
import type { Verified } from '#core/packs/sign.ts';
import type { RefusalCode, Trust } from '#core/packs/trust.ts';
import type { Store } from '#store/database.ts';
import { installPack, judgePack, type PackRecord, rollBack } from '#store/packs.ts';
import { readVersion } from '#store/packs-in-use.ts';
import { listSubscriptions, type SubscriptionRecord } from '#store/subscriptions.ts';

export interface PackReader {
  receivePack(text: string, named?: (id: string) => void): Received;
  verifyPack(raw: Readonly<Record<string, unknown>>): Promise<Verified>;
}

type Taken = Pick<SubscriptionRecord, 'state'> & Partial<Pick<SubscriptionRecord, 'packId' | 'problem'>>;

export async function takePack(
  store: Store,
  reader: PackReader,
  from: SubscriptionRecord,
  text: string,
  now: number,
): Promise<Taken> {
  const received = reader.receivePack(text);
  if (received.kind === 'refused') {
    const [first] = received.problems;
    const detail = first && [first.path, first.message].filter(Boolean).join(': ');
    return { state: 'failed', problem: { code: received.code, ...(detail ? { detail } : {}) } };
  }
  const { pack, raw } = received;
  if (from.packId !== undefined && from.packId !== pack.id) return refused('other-pack', pack.id);
  // What a person subscribed to does not stand in the way of what the organisation brings.
  const other = (await listSubscriptions(store)).records.find(
    ({ url, packId, policy }) => url !== from.url && packId === pack.id && (policy || !from.policy),
  );
  if (other) return refused('taken', other.url);

  const verified = await reader.verifyPack(raw);
  const asked = from.policy ?? {};
  if (verified.kind === 'refused') return refused('tampered');
  if (asked.publicKey !== undefined && keyOf(verified) !== asked.publicKey) return refused('other-key');
  if (asked.version !== undefined && asked.version !== pack.version)
    return goBack(store, from, asked.version, pack.version, now);

  const origin = from.policy ? 'policy' : 'subscription';
  const judged = await judgePack(store, { pack, verified, origin });
  const overruled = overrules(asked, judged.inUse);
  if (judged.kind === 'refused' && !overruled) {
    return judged.code === 'same' ? sameVersion(store, pack) : refused(judged.code, detailOf(judged.code, pack));
  }
  const installed = await installPack(store, { pack, trust: verified, origin, overrules: overruled }, now);
  if (installed.kind === 'installed') return { state: 'updated', packId: pack.id };
  // Another window was quicker.
  return installed.code === 'same'
    ? { state: 'fresh', packId: pack.id }
    : refused(installed.code, detailOf(installed.code, pack));
}

const detailOf = (code: RefusalCode, { version }: Pack): string | undefined => (code === 'older' ? version : undefined);

/** Whoever changes a pack and forgets to raise its version would wait for it in vain, and not know why. */
async function sameVersion(store: Store, pack: Pack): Promise<Taken> {
  const here = await readVersion(store, `${pack.id}@${pack.version}`);
  const contents = ({ signature: _, ...rest }: Pack): string => JSON.stringify(rest);
  if (here && contents(here.pack) !== contents(pack)) return refused('not-raised', pack.version);
  return { state: 'fresh', packId: pack.id };
}

const keyOf = (trust: Trust | undefined): string | undefined =>
  trust?.kind === 'signed' ? trust.publicKey : undefined;

const refused = (code: string, detail?: string): Taken => ({
  state: 'refused',
  problem: { code, ...(detail === undefined ? {} : { detail }) },
});

type Asked = NonNullable<SubscriptionRecord['policy']>;

/** What an administrator names stands above what was seen before: a key that was replaced, a version to go back to. */
const overrules = ({ publicKey, version }: Asked, inUse: PackRecord | undefined): boolean =>
  (publicKey !== undefined && publicKey !== keyOf(inUse?.trust)) ||
  (version !== undefined && version !== inUse?.version);

/** The file is of another version than the policy names; that one may still be here. */
async function goBack(
  store: Store,
  { packId, policy }: SubscriptionRecord,
  wanted: string,
  offered: string,
  now: number,
): Promise<Taken> {
  if (packId === undefined) return refused('other-version', offered);
  const back = await rollBack(store, packId, wanted, now, policy?.publicKey);
  return back.kind === 'rolled-back' ? { state: 'fresh', packId } : { ...refused('other-version', offered), packId };
}
