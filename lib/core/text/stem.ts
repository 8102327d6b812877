/** A crude stem, the same for "caching", "caches" and "cached": only ever compared with itself. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$|[-./]/g, '');
  if (plain.length <= 4) return plain.replace(/s$/, '');
  return plain
    .replace(/ies$|ied$/, 'y')
    .replace(/(?:ing|ed|es|s|er|ers|ation|ations|e)$/, '')
    .replace(/(.)\1$/, '$1');
}
