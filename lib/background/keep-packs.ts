/** When the worker looks after packs from addresses: alarms, starts and changes of policy. */
import { browser } from 'wxt/browser';
import type { Store } from '#store/database.ts';
import { packReader } from './pack-reader.ts';
import { applyPolicy } from './policy.ts';
import { setSubscriptionsAlarm } from './subscription-alarm.ts';
import { checkDue, checkOffline, releaseUnusedOrigins, type SubscriptionPorts } from './subscriptions.ts';

export interface PackKeeper {
  due(): Promise<void>;
  online(): Promise<void>;
  policy(): Promise<void>;
  started(): Promise<void>;
}

/** One thing at a time: two downloads of one pack would only judge each other. */
export function keepPacks(ports: SubscriptionPorts): PackKeeper {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(
      () => keepAwake(work),
      () => keepAwake(work),
    );
    last = next;
    return next;
  };
  const moment = () => ({ now: ports.now(), chance: ports.random() });
  const policy = async (justStarted: boolean): Promise<void> => {
    await applyPolicy(ports);
    await releaseUnusedOrigins(ports);
    // Before the downloads, which may be cut short.
    await setSubscriptionsAlarm(ports.store, moment(), justStarted);
    await checkDue(ports, ({ state }) => state === 'new');
    await setSubscriptionsAlarm(ports.store, moment(), justStarted);
  };
  return {
    due: () =>
      inTurn(async () => {
        await checkDue(ports);
        await setSubscriptionsAlarm(ports.store, moment());
      }),
    online: () =>
      inTurn(async () => {
        await checkOffline(ports);
        await setSubscriptionsAlarm(ports.store, moment());
      }),
    policy: () => inTurn(() => policy(false)),
    started: () => inTurn(() => policy(true)),
  };
}

export const workerPorts = (store: Store): SubscriptionPorts => ({
  store,
  reader: async () => packReader,
  now: Date.now,
  random: Math.random,
  online: () => navigator.onLine,
});

const PULSE = 20_000;

/** A worker without events for half a minute is stopped; a download is none, a call to the browser counts as one. */
async function keepAwake(work: () => Promise<void>): Promise<void> {
  const pulse = setInterval(() => {
    browser.runtime.getPlatformInfo().catch((error: unknown) => console.warn('Sincerely:', error));
  }, PULSE);
  try {
    await work();
  } finally {
    clearInterval(pulse);
  }
}
