/** A thousand browsers look at one file: never all at once, and less and less often where it fails. */
import { expect, it } from 'vitest';
import { afterStart, nextCheck, nextOffline, nextRetry } from '#background/subscription-times.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const now = 5_000_000;
/** In minutes from now, for the least, the middle and the most that chance gives. */
const spans = (when: (moment: { now: number; chance: number }) => number): readonly number[] =>
  [0, 0.5, 1].map((chance) => (when({ now, chance }) - now) / MINUTE);

it('looks every six hours, a fifth more or less by chance', () => expect(spans(nextCheck)).toEqual([288, 360, 432]));

it('tries again soon, then later each time, and never later than three hours but for a fifth', () => {
  const after = (failures: number) => spans((moment) => nextRetry(failures, moment));
  expect(after(1)).toEqual([4, 5, 6]);
  expect(after(2)).toEqual([8, 10, 12]);
  expect(after(0)).toEqual(after(1));
  for (const failures of [7, 20, 2_000]) expect(after(failures)).toEqual([144, 180, 216]);
});

it('gives a server the pause it asks for, within a day', () => {
  expect(spans((moment) => nextRetry(1, moment, 2 * HOUR))).toEqual([120, 120, 120]);
  expect(spans((moment) => nextRetry(1, moment, 99 * HOUR))).toEqual([1440, 1440, 1440]);
  expect(spans((moment) => nextRetry(9, moment, MINUTE))).toEqual([144, 180, 216]);
});

it('without a network looks whether it is back, and after a start not with everybody else', () => {
  expect(spans(nextOffline)).toEqual([1.6, 2, 2.4]);
  expect(spans((moment) => afterStart(0, moment))).toEqual([0.5, 1.5, 2.5]);
  expect(spans((moment) => afterStart(now + HOUR, moment))).toEqual([60, 60, 60]);
});
