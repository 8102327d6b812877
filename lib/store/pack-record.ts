import * as z from 'zod/mini';
import { packSchema } from '#core/packs/schema.ts';

/** A pack as it was stored: it was read before, but a disk is a boundary too. */
export const packRecord = z.looseObject({
  /** `id@version`: a pack is immutable, another version is another record. */
  key: z.string(),
  id: z.string(),
  version: z.string(),
  origin: z.enum(['starter', 'file', 'subscription', 'policy']),
  /** When it was last put in use; the one put in use last is in use. Rises also where the clock does not. */
  installedAt: z.number(),
  /** Who signed it; absent in what version 2 stored. */
  trust: z.optional(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('signed'), publicKey: z.string() }),
      z.object({ kind: z.literal('unsigned') }),
    ]),
  ),
  pack: packSchema,
});
export type PackRecord = z.infer<typeof packRecord>;
