import { browser } from 'wxt/browser';
import { writeSettings } from '#browser/settings.ts';

export const PAUSE_OVER = 'pause-over';

/** The time is what counts; the alarm only tells open pages that it has come. */
export async function pause(minutes: number, now: number): Promise<void> {
  const until = minutes === 0 ? 0 : now + minutes * 60_000;
  await writeSettings({ pausedUntil: until });
  await setPauseAlarm(until, now);
}

/** Chrome may drop alarms on restart. */
export async function setPauseAlarm(until: number, now: number): Promise<void> {
  if (until > now) await browser.alarms.create(PAUSE_OVER, { when: until });
  else await browser.alarms.clear(PAUSE_OVER);
}
