/** The CSS of a record, wherever it stands in it. Apart from the schema: a page asks its own parser and has no Zod. */
export type IsCss = (css: string) => boolean;

const CSS_KEYS = new Set(['css', 'inFrame', 'is', 'has']);

/** The first selector that is no CSS, and where it stands. */
export function badSelector(
  value: unknown,
  isCss: IsCss,
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly css: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (typeof inner === 'string' && CSS_KEYS.has(key) && !isCss(inner)) return { path: here, css: inner };
    const bad = badSelector(inner, isCss, here);
    if (bad) return bad;
  }
  return null;
}
