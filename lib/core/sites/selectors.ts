/** The CSS of a record, wherever it stands in it. Apart from the schema: a page asks its own parser and has no Zod. */
export type IsCss = (css: string) => boolean;

const CSS_KEYS = new Set(['css', 'inFrame', 'is', 'has']);

/**
 * Browsers close at its end what a selector leaves open (`[data-x`, `:is(p`): alone it works, and takes the ones
 * after it in a list along.
 */
export function isWhole(css: string): boolean {
  const open: string[] = [];
  let quote = '';
  for (let at = 0; at < css.length; at++) {
    const sign = css[at] ?? '';
    if (sign === '\\') at++;
    else if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (css.startsWith('/*', at)) {
      at = css.indexOf('*/', at + 2) + 1;
      if (at === 0) return false;
    } else if (sign === '(' || sign === '[') open.push(sign);
    else if (sign === ')' || sign === ']') {
      if (open.pop() !== (sign === ')' ? '(' : '[')) return false;
    }
  }
  return open.length === 0 && quote === '';
}

/** The first selector that is no CSS, and where it stands. Without a browser's parser only what is left open is seen. */
export function badSelector(
  value: unknown,
  isCss: IsCss = () => true,
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly css: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (typeof inner === 'string' && CSS_KEYS.has(key) && !(isWhole(inner) && isCss(inner)))
      return { path: here, css: inner };
    const bad = badSelector(inner, isCss, here);
    if (bad) return bad;
  }
  return null;
}
