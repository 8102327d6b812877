import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates, nearestTo } from '#core/templates/near-duplicates.ts';

const library = (...bodies: readonly string[]) => bodies.map((body, at) => ({ id: `t${at}`, body }));
const LETTER =
  'Hi {{ customer.first_name }},\n\nyour parcel left our house today and will be with you on Monday. ' +
  'The link in the other mail shows where it is. If it has not come by the evening, reply here and I will ask the driver.';

describe('near duplicates', () => {
  it('finds a letter with another field, another greeting mark or two other words', () => {
    expect(nearDuplicates(library(LETTER, LETTER.replace('customer.first_name', 'customer.name')))).toEqual([
      { id: 't1', like: 't0', same: 1 },
    ]);
    const [found] = nearDuplicates(library(LETTER, LETTER.replace('on Monday', 'on Friday')));
    expect(found).toMatchObject({ id: 't1', like: 't0' });
    expect(found?.same).toBeLessThan(1);
  });

  it('lets letters alone that share only greeting and sign-off', () => {
    const other = 'Hi {{ customer.first_name }},\n\nI sent the money back to your card. Your bank shows it by Tuesday.';
    expect(nearDuplicates(library(LETTER, other, 'Hi', '', 'Best regards'))).toEqual([]);
  });

  it('tells the nearest of a library to one text, and none where none is near', () => {
    const items = library('Something else.', LETTER.replace('on Monday', 'on Friday'), LETTER);
    expect(nearestTo(LETTER, items)).toEqual({ like: 't2', same: 1 });
    expect(nearestTo('Something else entirely, at some length.', items)).toBeNull();
    expect(nearestTo('', items)).toBeNull();
  });

  it('misses no pair that a comparison of all with all finds', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (bodies) => {
        const items = library(...bodies);
        const pairs = items.filter((item, at) =>
          items.slice(0, at).some((before) => nearDuplicates([before, item]).length > 0),
        );
        expect(nearDuplicates(items).map(({ id }) => id)).toEqual(pairs.map(({ id }) => id));
      }),
    );
  });
});
