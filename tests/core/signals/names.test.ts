import { describe, expect, it } from 'vitest';
import { signedName } from '#core/signals/names.ts';
import { whole } from './read.ts';

const name = (text: string) => whole(signedName, text)?.name ?? null;

describe('names', () => {
  it.each([
    ['Where is it?\n\nMarta Kowalczyk', 'Marta Kowalczyk'],
    ['Where is it?\n\nKind regards,\nAna', 'Ana'],
    ['Where is it? Thanks, Fiona Gallagher', 'Fiona Gallagher'],
    ['My name is Samira El-Amin. It is wrong.', 'Samira El-Amin'],
    ['how do i cancel\n\nchloe', 'chloe'],
    ['We paid.\n\nEtienne Delacroix', 'Etienne Delacroix'],
  ])('%j is signed %s', (text, signed) => expect(name(text)).toBe(signed));
  it.each([
    'Where is it?\nThanks',
    'FIX THIS',
    'Please help\nASAP',
    'Where is it?\nOrder 123',
    'Hello Marco, where is it?',
  ])('nobody signs %j', (text) => expect(name(text)).toBeNull());
  it.each([
    ['yo its jayden, where are my gems', 'jayden'],
    ['Hi, Priya Nair here. It is wrong.', 'Priya Nair'],
    ['It is late. Priya', 'Priya'],
  ])('%j is from %s', (text, signed) => expect(name(text)).toBe(signed));
  it.each(['This is Ridiculous. Call me', 'its late, where are you'])('nobody says who they are in %j', (text) =>
    expect(name(text)).toBeNull(),
  );
});
