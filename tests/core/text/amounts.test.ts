import { describe, expect, it } from 'vitest';
import { toCount, toNumber } from '#core/text/amounts.ts';

describe('amounts', () => {
  it.each([
    ['1,250.00', 1250],
    ['1.250,00', 1250],
    ['45', 45],
    ['45.', 45],
    ['0,99', 0.99],
    ['1.250', 1250],
  ])('%s is %d', (text, value) => expect(toNumber(text)).toBe(value));
  it('is null for no number', () => expect(toNumber('.')).toBeNull());
  it.each([
    ['two', 2],
    ['12', 12],
    ['a couple of', 2],
    ['a whole', 1],
    ['', 1],
  ])('%s counts %d', (text, value) => expect(toCount(text)).toBe(value));
});
