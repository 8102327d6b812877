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
