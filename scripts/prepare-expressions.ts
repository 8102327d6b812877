/** Run by prepared-expressions.ts: loads the engine, so that all its expressions are declared. */
import '../lib/core/engine.ts';
import { declared } from '../lib/core/text/expressions.ts';
import { packed } from '../lib/core/text/pack-needles.ts';
import type { Packed } from '../lib/core/text/packed-needles.ts';

export const prepared = (): Packed => packed(declared().map(({ regex }) => regex));
