/** From this page itself: a press that asks the browser for an origin must be here, and what comes of it is waited for. */
import { packReader } from '#background/pack-reader.ts';
import * as subscriptions from '#background/subscriptions.ts';
import { packAddress } from '#browser/pack-address.ts';
import { allowPackOrigin } from '#browser/pack-origins.ts';
import { sitePattern } from '#browser/sites.ts';
import type { Done } from '#components/pages/options/types.ts';
import type { Texts } from '#components/ui/text.tsx';
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

/** To be called in the press itself: later the browser would not ask. */
export function subscribe(typed: string, t: Texts['t']): Promise<Done> {
  const address = packAddress(typed);
  const pattern = address === null ? undefined : sitePattern(address);
  if (address === null || !pattern) return Promise.resolve({ kind: 'failed', message: t('options.packs.addressBad') });
  const allowed = allowPackOrigin(pattern);
  return saying(async () => {
    if (!(await allowed)) return t('options.packs.notAllowed', new URL(address).host);
    const outcome = await subscriptions.subscribe(ports, address);
    return outcome.kind === 'failed' ? problemText(outcome.problem, t) : null;
  }, t);
}

export const unsubscribe = (address: string, t: Texts['t']): Promise<Done> =>
  saying(async () => {
    const outcome = await subscriptions.unsubscribe(ports, address);
    return outcome === 'done' ? null : t('options.packs.locked');
  }, t);

export const checkNow = (address: string, t: Texts['t']): Promise<Done> =>
  saying(async () => {
    const record = await subscriptions.checkNow(ports, address);
    if (record === null) return t('options.packs.gone');
    return record.problem ? problemText(record.problem, t) : null;
  }, t);
