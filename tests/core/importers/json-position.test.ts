import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonError } from '#core/importers/json-position.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 1, null],
    ['{"a": 1', 1, 8, null],
    ['{"a" 1}', 1, 6, '1'],
    ['[1, 2,]', 1, 7, ']'],
    ['{"a": 1,}', 1, 9, '}'],
    ['[1}', 1, 3, '}'],
    ["{'a': 1}", 1, 2, "'"],
    ['{\n  "title": "x"\n  "body": "y"\n}', 3, 3, '"'],
    ['{"a": tru}', 1, 7, 't'],
    ['[] []', 1, 4, '['],
    ['["a\nb"]', 1, 4, '\n'],
    ['["\\x"]', 1, 3, '\\'],
    ['[{"title": "A", "bod', 1, 21, null],
    ['["a', 1, 4, null],
    ['["a" "b', 1, 6, '"'],
    ['[01]', 1, 3, '1'],
    ['title,body\nHi,there', 1, 1, 't'],
    ['<html>', 1, 1, '<'],
    ['["😀" 😀]', 1, 7, '😀'],
  ])('%j: line %i, column %i', (text, line, column, found) => {
    expect(jsonError(text)).toEqual({ line, column, found });
  });

  it('finds nothing in whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        expect(jsonError(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  it('agrees with JSON.parse on texts that were tampered with', () => {
    const tampered = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom('', '"', ',', ':', '}', ']', '{', 'x', '\\', '\n'))
      .map(([value, at, put]) => {
        const text = JSON.stringify(value);
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(tampered, (text) => {
        expect(jsonError(text) === null).toBe(parses(text));
      }),
      { numRuns: 500 },
    );
  });

  it('survives a million open brackets and a string of five million', () => {
    expect(jsonError('['.repeat(1_000_000))?.found).toBeNull();
    expect(jsonError(`["${'x'.repeat(5_000_000)}" 1]`)?.found).toBe('1');
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
