import { browser } from 'wxt/browser';
import { exportSettings, type Settings } from '#browser/settings.ts';
import { makeBackup } from '#store/backup.ts';
import type { Store } from '#store/database.ts';
import { clearDrafts, sweepDrafts } from '#store/drafts.ts';
import { readCopy, writeCopy } from '#store/safety-copy.ts';
import { noticeLoss, ownTexts } from './loss.ts';

export const HOUSEKEEPING = 'housekeeping';
const DAY = 24 * 60 * 60 * 1000;

/** Chrome may drop alarms on restart. */
export async function setHousekeepingAlarm(): Promise<void> {
  await browser.alarms.create(HOUSEKEEPING, { periodInMinutes: 60 });
}

export async function keepHouse(store: Store, settings: Settings, now: number): Promise<void> {
  if (settings.journal) await sweepDrafts(store, now);
  else await clearDrafts(store);
  // Off means that nothing is kept, not that nothing more is.
  if (settings.policy.statistics === false)
    await store.transaction('rw', store.counts, store.overrides, () =>
      Promise.all([store.counts.clear(), store.overrides.clear()]),
    );
  const loss = await noticeLoss(store, now);
  // The copy is what a lost library comes back from: it is not written over before the person has answered.
  if (loss !== null || (await ownTexts(store)) === 0) return;
  const copy = await readCopy();
  if (copy === null || copy.at < now - DAY) await writeCopy(await makeBackup(store, await exportSettings(), now));
}
