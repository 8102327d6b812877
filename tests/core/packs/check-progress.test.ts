import { expect, it } from 'vitest';
import { checkPack } from '#core/packs/check.ts';
import { newPack } from '#core/packs/new.ts';
import { readSource } from '#core/packs/source.ts';

it('a check tells how far it has come, always further, and never more than all', () => {
  const read = readSource(newPack('acme-voice'));
  if (read.kind !== 'pack') throw new Error('The new pack is none.');
  const shares: number[] = [];
  checkPack(read.pack, '2026-11-22', (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
