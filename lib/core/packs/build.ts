import type { Pack } from './schema.ts';

/** Object keys in one order, as RFC 8785 wants for signing: equal packs are equal bytes. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

/** The pack file. */
export function buildPack(pack: Pack): string {
  return canonicalJson(pack);
}
