import { describe, expect, it } from 'vitest';
import { placeOf } from '#page/keys/place-of.ts';

/** Typed behind "Hello. ". */
const typed = { span: { start: 7, end: 12 }, expected: '/late' };

describe('where a typed shortcut stands by now', () => {
  it.each([
    ['Hello. /late', 7],
    ['Hello. /late or not', 7],
    // Typed on before the key was let go.
    ['Hello. /latex', 7],
    ['Dear Ana, hello. /late', 17],
    ['/late', 0],
    ['One line.\n/late\nTwo', 10],
    ['See shop.example/late, /later and x/late', 'gone'],
    ['Dear Ana, hello (/late', 17],
    ['Dear Ana, see shop.example/late and /late', 36],
    ['Hello.', 'gone'],
    ['', 'gone'],
    ['Yes /late and /late', 'unclear'],
    ['/late /late', 'unclear'],
  ])('%j: %s', (text, there) => {
    expect(placeOf(typed, text)).toEqual(typeof there === 'number' ? { start: there, end: there + 5 } : there);
  });
});
