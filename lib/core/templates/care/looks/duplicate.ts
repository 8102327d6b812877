/** Two that say nearly the same. */
import { nearDuplicatesIn } from '../../near-duplicates.ts';
import type { CareLook } from '../care.ts';

export const look: CareLook = {
  id: 'duplicate',
  *run({ entries }) {
    for (const found of nearDuplicatesIn(entries)) {
      if (found === null) yield [];
      else {
        const key = ['duplicate', ...[found.id, found.like].sort()].join(' ');
        yield [{ kind: 'duplicate', key, id: found.id, like: found.like, same: found.same }];
      }
    }
  },
};
