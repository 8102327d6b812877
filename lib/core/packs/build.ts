import canonicalize from 'canonicalize';
import type { Pack } from './schema.ts';

/** RFC 8785: equal values are equal bytes, so a file can be signed and compared. */
export function canonicalJson(value: unknown): string {
  // Through JSON once: what has no value there (`undefined`) is not in the file either.
  return canonicalize(JSON.parse(JSON.stringify(value))) ?? '';
}

/** The pack file. */
export function buildPack(pack: Pack): string {
  return canonicalJson(pack);
}
