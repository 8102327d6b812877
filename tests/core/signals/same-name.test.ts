import { describe, expect, it } from 'vitest';
import { fits, misspelt } from '#core/signals/same-name.ts';

describe('one person or two', () => {
  it.each([
    ['Bill', 'William Hart', true],
    ['Emeka', 'Chukwuemeka Obi', true],
    ['Jose', 'José Ruiz', true],
    ['Kowalczyk', 'Marta Kowalczyk', true],
    ['Samir', 'Samira El-Amin', false],
    ['Finola', 'Fiona Gallagher', false],
    ['Ciara', 'Chiara', false],
  ])('%s for %s: %s', (greeted, known, ok) => expect(fits(greeted, known)).toBe(ok));
  it.each([
    ['Aiofe', 'Aoife', true],
    ['Jhon', 'John Hart', true],
    ['Tom', 'Priya', false],
  ])('%s is %s misspelt: %s', (greeted, known, slip) => expect(misspelt(greeted, known)).toBe(slip));
});
