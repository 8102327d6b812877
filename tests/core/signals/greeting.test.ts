import { describe, expect, it } from 'vitest';
import { greeting } from '#core/signals/greeting.ts';
import { whole } from './read.ts';

const greets = (text: string) => whole(greeting, text);

describe('greeting', () => {
  it.each([
    ['Hello Ana,\nDone.', 'Ana'],
    ['Dear Mr and Mrs Delacroix,\nDone.', 'Delacroix'],
    ['Good morning Ms El-Amin,', 'El-Amin'],
    ['hi chloe, done', 'chloe'],
    ['Ana,\n\nDone.', 'Ana'],
    ['Hi there!', null],
    ['Dear Customer,', null],
    ['Dear Customer. Kindly share it.', null],
    ['Good evening sir. Kindly share it.', null],
    ['Good day Madam. Please wait.', null],
    ['Hello Miss. Yes, we do.', null],
    ['Hi Thabo. Kindly share it.', 'Thabo'],
    ['Hi Jo. Done.', 'Jo'],
    ['Dear M. Kowalczyk, done.', 'M. Kowalczyk'],
    ['Dear Mr. Okoro, done.', 'Okoro'],
    ['Dear Anna St. John, done.', 'Anna St. John'],
    ['Good afternoon,', null],
  ])('%j greets %s', (text, name) => expect(greets(text)).toMatchObject({ name }));
  it.each(['Your parcel is here.', 'Unfortunately, no.', 'High winds delay us.', 'Please note, it is late.'])(
    'no greeting: %j',
    (text) => expect(greets(text)).toBeNull(),
  );
  it('sees a template pasted below a greeting', () => {
    expect(greets('Hi Ana,\n\nHello Ana,\n\nDone.')?.doubled).toBe(true);
    expect(greets('Hi Ana,\n\nDone.')?.doubled).toBe(false);
  });
});
