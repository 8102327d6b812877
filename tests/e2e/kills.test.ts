/** The short version of `npm run bench -- kills`. */
import { expect, it } from 'vitest';
import { killAtRandom } from './harness/kills.ts';

it('killed sixteen times at random while it writes, it loses nothing that it said was stored', async () => {
  const kills = await killAtRandom({ kills: 16, seed: 7 });
  expect(kills.flatMap((kill) => kill.lost.map((what) => `kill ${kill.number}: ${what}`))).toEqual([]);
  // Otherwise nothing was killed in the middle of anything.
  expect(kills.some((kill) => kill.killed === 'process')).toBe(true);
  expect(kills.reduce((sum, kill) => sum + kill.written, 0)).toBeGreaterThan(8);
}, 240_000);
