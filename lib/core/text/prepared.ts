/**
 * What the expressions need and what phrases begin with, read beforehand: `scripts/prepared-expressions.ts` puts it here when the engine is built, so
 * that a first answer neither reads nor compiles what its text cannot match. In the sources nothing is:
 * there each is read once it has been asked for often.
 */
import { needlesOf } from './needles.ts';
import type { PackedHeads } from './packed-heads.ts';
import type { Packed } from './packed-needles.ts';

export const PREPARED: Packed | null = null;

export const HEADS: PackedHeads | null = null;

/** Null where all is prepared: what reads expressions is not built. */
export const read: typeof needlesOf | null = needlesOf;
