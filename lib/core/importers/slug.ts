/** Ids as packs want them. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Small letters, digits and hyphens; "template" for what has none. */
export function slug(text: string, otherwise: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 56)
    .replace(/^-+|-+$/g, '');
  return plain === '' || RESERVED.test(plain) ? otherwise : plain;
}
