import { describe, expect, it } from 'vitest';
import { allStems, restated, stems } from '#core/signals/restatement.ts';
import { hits, reading, whole } from './read.ts';

describe('restatement', () => {
  it('shares what the customer spoke of', () =>
    expect(
      restated(reading('All letters for the hospital got lost.'), reading('Sorry about the hospital letter.'), 0),
    ).toHaveLength(2));
  it('shares nothing with something else', () =>
    expect(restated(reading('The lamp is broken.'), reading('We open at nine.'), 0)).toEqual([]));
  it('leaves out empty words', () => {
    expect(hits(stems, 'It is what it is.')[0]?.stems).toEqual([]);
    expect([...whole(allStems, 'Refunds were refunded.')]).toEqual(['refund']);
  });
});
