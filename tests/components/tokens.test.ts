import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/ui/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = tokens.get(name);
  if (!found) throw new Error(`No token --${name} with a light and a dark value in tokens.css.`);
  return found[theme];
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs = (texts: readonly string[], surfaces: readonly string[]) =>
  texts.flatMap((text) => surfaces.flatMap((on) => (['light', 'dark'] as const).map((theme) => ({ text, on, theme }))));

describe('contrast', () => {
  it('of black on white is 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it.each([
    ...pairs(['ink', 'quiet', 'accent', 'note', 'ask', 'hold'], ['paper', 'raised']),
    ...pairs(['ink', 'quiet'], ['wash']),
    ...pairs(['on-accent'], ['accent']),
  ])('of --$text on --$on is enough to read, $theme', ({ text, on, theme }) => {
    expect(contrast(colour(text, theme), colour(on, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(['accent', 'edge'], ['paper', 'raised']))(
    'of --$text on --$on shows focus and controls, $theme',
    (pair) => {
      expect(contrast(colour(pair.text, pair.theme), colour(pair.on, pair.theme))).toBeGreaterThanOrEqual(3);
    },
  );
});
