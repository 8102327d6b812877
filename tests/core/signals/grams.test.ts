import { describe, expect, it } from 'vitest';
import { allGrams, BUCKETS, grams } from '#core/signals/grams.ts';
import { hits, whole } from './read.ts';

describe('grams', () => {
  it('are the same for the same words, whatever the number or case', () =>
    expect(hits(grams, 'Order 12 is late')[0]?.ids).toEqual(hits(grams, 'order 99 is LATE')[0]?.ids));
  it('are buckets of one and two words', () => {
    const ids = whole(allGrams, 'Order is late.');
    expect(ids).toHaveLength(6);
    expect(ids.every((id) => id >= 0 && id < BUCKETS)).toBe(true);
  });
});
