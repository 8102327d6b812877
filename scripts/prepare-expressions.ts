/** Run by prepared-expressions.ts: loads the engine, so that all its expressions and phrases are declared. */
import '../lib/core/engine.ts';
import { declared } from '../lib/core/text/expressions.ts';
import { packedHeads } from '../lib/core/text/pack-heads.ts';
import { packed } from '../lib/core/text/pack-needles.ts';
import type { PackedHeads } from '../lib/core/text/packed-heads.ts';
import type { Packed } from '../lib/core/text/packed-needles.ts';
import { declared as phrases } from '../lib/core/text/vocabulary.ts';

export interface Prepared {
  readonly needles: Packed;
  readonly heads: PackedHeads;
}

export const prepared = (): Prepared => ({
  needles: packed(declared().map(({ regex }) => regex)),
  heads: packedHeads(phrases()),
});
