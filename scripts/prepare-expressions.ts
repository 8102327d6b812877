/** Run by prepared-expressions.ts: loads the engine, so that all its expressions are declared. */
import '../lib/core/engine.ts';
import { declared } from '../lib/core/text/expressions.ts';
import { type Packed, packed } from '../lib/core/text/packed-needles.ts';

export const prepared = (): Packed => packed(declared().map(({ regex }) => regex));
