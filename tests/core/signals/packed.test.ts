import { describe, expect, it } from 'vitest';
import { unpacked, weightOf } from '#core/signals/packed.ts';
import { SPACE } from '#core/signals/sentence-features.ts';
import tones from '#core/signals/tone.gen.json' with { type: 'json' };
import exchanges from '#core/signals/weights.gen.json' with { type: 'json' };
import { written } from '../../../bench/labelled/pack.ts';

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

  it('are read back as they were written, near and far, common and rare', () => {
    // Squares: every distance is another; weights grow rarer as they grow.
    const rows = Array.from({ length: 400 }, (_, at) => ({
      far: 2 * at + 1,
      of: [(at % 3) - 1, at % 50 === 0 ? 127 : 0, at % 7 === 0 ? -127 : 1],
    }));
    const weights = unpacked({ scale: [1, 0.5, 2], size: rows.length, ...written(rows) }, SPACE);
    let id = 0;
    for (const { far, of } of rows) {
      id += far;
      expect([0, 1, 2].map((label) => weightOf(weights, id, label))).toEqual([
        of[0],
        (of[1] as number) * 0.5,
        (of[2] as number) * 2,
      ]);
      expect(weightOf(weights, id + 1, 2)).toBe(0);
    }
  });

  it('reads what is cut short as something, and ends', () =>
    expect(unpacked({ ...tones, weights: tones.weights.slice(0, 1000) }, SPACE).has).toHaveLength(SPACE >> 5));
});
