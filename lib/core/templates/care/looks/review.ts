/** The day by which somebody was to read it again is over. */
import type { CareLook } from '../care.ts';

export const look: CareLook = {
  id: 'review',
  *run({ entries, now }) {
    const today = new Date(now).toISOString().slice(0, 10);
    for (const { id, reviewBy } of entries)
      yield reviewBy !== undefined && reviewBy < today
        ? [{ kind: 'review', key: `review ${id} ${reviewBy}`, id, reviewBy }]
        : [];
  },
};
