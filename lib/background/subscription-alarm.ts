import { browser } from 'wxt/browser';
import type { Store } from '#store/database.ts';
import { listSubscriptions } from '#store/subscriptions.ts';
import { afterStart, type Moment } from './subscription-times.ts';

export const SUBSCRIPTIONS = 'subscriptions';

/** Once an hour besides: a turn that was cut short is found again, whatever became of the alarm it had set. */
const AT_LEAST_EVERY = 60;

/** For the next one that is due. Chrome may drop alarms on restart. */
export async function setSubscriptionsAlarm(store: Store, moment: Moment, justStarted = false): Promise<void> {
  const { records } = await listSubscriptions(store);
  if (records.length === 0) {
    await browser.alarms.clear(SUBSCRIPTIONS);
    return;
  }
  const due = Math.min(...records.map(({ nextAt }) => nextAt));
  const when = justStarted ? afterStart(due, moment) : Math.max(due, moment.now + 30_000);
  await browser.alarms.create(SUBSCRIPTIONS, { when, periodInMinutes: AT_LEAST_EVERY });
}
