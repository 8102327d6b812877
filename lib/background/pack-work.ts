import { browser } from 'wxt/browser';
import { packOriginsBefore } from '#browser/pack-origins.ts';
import { readPolicyForSure } from '#browser/policy.ts';
import type { Store } from '#store/database.ts';
import type { PackKeeper } from './keep-packs.ts';
import { SUBSCRIPTIONS } from './subscription-alarm.ts';
import type { WorkerTools } from './tools.ts';

/** What fetches packs is in the second script, and is not loaded for those who have nothing to fetch. */
export function packWork(store: Store, tools: () => Promise<WorkerTools>): PackKeeper {
  let keeper: PackKeeper | undefined;
  const work = (what: keyof PackKeeper) => async (): Promise<void> => {
    if (await isAny(store)) {
      const { keepPacks } = await tools();
      keeper ??= keepPacks(store);
      await keeper[what]();
    } else await browser.alarms.clear(SUBSCRIPTIONS);
  };
  return { due: work('due'), online: work('online'), policy: work('policy'), started: work('started') };
}

async function isAny(store: Store): Promise<boolean> {
  const { policy, problems } = await readPolicyForSure();
  if (policy.packs?.length || problems.length > 0 || (await store.subscriptions.count()) > 0) return true;
  return (await packOriginsBefore(Number.POSITIVE_INFINITY)).length > 0;
}
