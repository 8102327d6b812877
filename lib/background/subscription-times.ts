/** When an address is looked at again. Pure: clock and chance come in. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A static file and a thousand browsers: as often as a lead needs, and never all at once. */
const INTERVAL = 6 * HOUR;
const FIRST_RETRY = 5 * MINUTE;
const LAST_RETRY = 3 * HOUR;
const LONGEST_WISH = 24 * HOUR;

export interface Moment {
  readonly now: number;
  /** 0 to 1. */
  readonly chance: number;
}

/** A fifth more or less. */
const spread = (span: number, chance: number): number => Math.round(span * (0.8 + 0.4 * chance));

export const nextCheck = ({ now, chance }: Moment): number => now + spread(INTERVAL, chance);

/** Longer each time; a server that asks for a pause gets it, within a day. */
export function nextRetry(failures: number, { now, chance }: Moment, wish = 0): number {
  const grown = Math.min(FIRST_RETRY * 2 ** (Math.max(1, failures) - 1), LAST_RETRY);
  return now + Math.max(spread(grown, chance), Math.min(wish, LONGEST_WISH));
}

/** No request is made while there is no network, so it costs nothing to look soon whether there is one again. */
export const nextOffline = ({ now, chance }: Moment): number => now + spread(2 * MINUTE, chance);

/** After the browser has started everything is due at once, for everybody who comes to work at nine. */
export const afterStart = (due: number, { now, chance }: Moment): number =>
  Math.max(due, now + Math.round(MINUTE * (0.5 + 2 * chance)));
