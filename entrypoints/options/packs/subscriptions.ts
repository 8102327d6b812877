/** From this page itself: a press that asks the browser for an origin must be here, and what comes of it is waited for. */
import { packReader } from '#background/pack-reader.ts';
import * as subscriptions from '#background/subscriptions.ts';
import type { PackReader } from '#background/take-pack.ts';
import { packAddress } from '#browser/pack-address.ts';
import { allowPackOrigin } from '#browser/pack-origins.ts';
import { sitePattern } from '#browser/sites.ts';
import type { Said } from '#components/pages/options/packs/types.ts';
import type { Done } from '#components/pages/options/types.ts';
import type { Texts } from '#components/ui/text.tsx';
import type { Received } from '#core/packs/receive.ts';
import { judgePack } from '#store/packs.ts';
import { versionInUse } from '#store/packs-in-use.ts';
import { listSubscriptions } from '#store/subscriptions.ts';
import type { Choosing } from '../incoming/use-incoming-files.tsx';
import { store } from '../store.ts';
import { saying } from '../ways.ts';
import { problemText } from './subscription-view.ts';

const ports: subscriptions.SubscriptionPorts = {
  store,
  reader: async () => packReader,
  now: Date.now,
  random: Math.random,
  online: () => navigator.onLine,
};

/** The person looked at the pack and does not want it. */
class Declined extends Error {}

/**
 * To be called in the press itself: later the browser would not ask. What was fetched is shown before it is stored, the key it
 * is signed with above all: from then on it is the only one.
 */
export function subscribe(typed: string, isWanted: Choosing['fetched'], t: Texts['t']): Promise<Done> {
  const address = packAddress(typed);
  const pattern = address === null ? undefined : sitePattern(address);
  if (address === null || !pattern) return Promise.resolve({ kind: 'failed', message: t('options.packs.addressBad') });
  const allowed = allowPackOrigin(pattern);
  return saying(async () => {
    if (!(await allowed)) return t('options.packs.notAllowed', new URL(address).host);
    try {
      const here = (await listSubscriptions(store)).records.some(({ url }) => url === address);
      const reader = here ? ports.reader : async () => asking(new URL(address).host, isWanted);
      const outcome = await subscriptions.subscribe({ ...ports, reader }, address);
      return outcome.kind === 'failed' ? problemText(outcome.problem, t) : null;
    } catch (error) {
      if (!(error instanceof Declined)) throw error;
      await subscriptions.unsubscribe(ports, address);
      return t('options.packs.declined');
    }
  }, t);
}

/** What would be refused anyway is left to whoever refuses it. */
function asking(from: string, isWanted: Choosing['fetched']): PackReader {
  let received: Received | null = null;
  return {
    receivePack: (text) => {
      received = packReader.receivePack(text);
      return received;
    },
    verifyPack: async (raw) => {
      const verified = await packReader.verifyPack(raw);
      if (received?.kind !== 'pack') return verified;
      const { pack } = received;
      const judged = await judgePack(store, { pack, verified, origin: 'subscription' });
      if (judged.kind === 'accepted' && !(await isWanted(from, { kind: 'pack', pack, verified }))) throw new Declined();
      return verified;
    },
  };
}

export const unsubscribe = (address: string, t: Texts['t']): Promise<Done> =>
  saying(async () => {
    const outcome = await subscriptions.unsubscribe(ports, address);
    return outcome === 'done' ? null : t('options.packs.locked');
  }, t);

/** Says what is in use afterwards, also where nothing new came. */
export async function checkNow(address: string, t: Texts['t']): Promise<Said> {
  let text = '';
  const done = await saying(async () => {
    const record = await subscriptions.checkNow(ports, address);
    if (record === null) return t('options.packs.gone');
    const { packId, problem, state } = record;
    const here = packId === undefined ? undefined : await versionInUse(store, packId);
    if (problem)
      return [problemText(problem, t), here && t('options.packs.keeps', here.version)].filter(Boolean).join(' ');
    if (!here) return t('options.packs.gone');
    text = t(
      state === 'updated' ? 'options.packs.checkedUpdated' : 'options.packs.checkedSame',
      here.pack.name,
      here.version,
    );
    return null;
  }, t);
  return done.kind === 'failed' ? done : { kind: 'done', text };
}
