/** Two that say nearly the same. */
import { wordsBetween } from '../../../packs/word-changes.ts';
import { nearDuplicatesIn } from '../../near-duplicates.ts';
import type { CareLook } from '../care.ts';

/** Comparing word by word takes the square of it. */
const LONGEST = 10_000;

export const look: CareLook = {
  id: 'duplicate',
  *run({ entries }) {
    const bodies = new Map(entries.map(({ id, body }) => [id, body]));
    for (const found of nearDuplicatesIn(entries)) {
      if (found === null) {
        yield [];
        continue;
      }
      const { id, like, same } = found;
      const key = ['duplicate', ...[id, like].sort()].join(' ');
      const [before = '', after = ''] = [bodies.get(like), bodies.get(id)];
      const words = before.length + after.length > LONGEST ? null : wordsBetween(before, after);
      yield [{ kind: 'duplicate', key, id, like, same, ...(words ? { words } : {}) }];
    }
  },
};
