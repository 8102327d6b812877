import { describe, expect, it } from 'vitest';
import { unpacked } from '#core/signals/packed.ts';
import { SPACE } from '#core/signals/sentence-features.ts';
import tones from '#core/signals/tone.gen.json' with { type: 'json' };
import exchanges from '#core/signals/weights.gen.json' with { type: 'json' };

describe('packed weights', () => {
  it.each([
    ['tones', tones],
    ['heard', exchanges.heard],
    ['said', exchanges.said],
  ])('%s: every feature has its place and says something', (_, packed) => {
    const { has, of, scale } = unpacked(packed, SPACE);
    const labels = scale.length;
    const bits = [...has].reduce((sum, word) => sum + (word >>> 0).toString(2).replaceAll('0', '').length, 0);
    expect(bits).toBe(packed.size);
    for (let row = 0; row < packed.size; row++)
      if (!of.subarray(row * labels, (row + 1) * labels).some((weight) => weight !== 0))
        expect.fail(`row ${row} says nothing`);
  });

  it('reads what is cut short as something, and ends', () =>
    expect(unpacked({ ...tones, weights: tones.weights.slice(0, 1000) }, SPACE).has).toHaveLength(SPACE >> 5));
});
