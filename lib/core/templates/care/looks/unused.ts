/** Never used, or not for half a year. A part of other replies is used with them, and what was pinned is wanted. */
import type { CareLook } from '../care.ts';

const RENDERED = /\{%-?\s*render\s+(?:"([^"]+)"|'([^']+)')/g;

export const look: CareLook = {
  id: 'unused',
  *run({ entries, all, now }) {
    const until = halfAYearBefore(now);
    const parts = new Set(
      all.flatMap(({ body }) => [...body.matchAll(RENDERED)].map((found) => bare(found[1] ?? found[2] ?? ''))),
    );
    for (const { id, shortcut, pinned, draft, lastUsed, createdAt } of entries) {
      const wanted = pinned || draft || parts.has(id) || (shortcut !== undefined && parts.has(bare(shortcut)));
      if (wanted || (lastUsed ?? createdAt) > until) yield [];
      // Kept once, it is asked about again after it was used once more.
      else yield [{ kind: 'unused', key: `unused ${id} ${lastUsed ?? 0}`, id }];
    }
  },
};

const bare = (name: string): string => name.replace(/^\//, '');

function halfAYearBefore(now: number): number {
  const day = new Date(now);
  return day.setUTCMonth(day.getUTCMonth() - 6);
}
