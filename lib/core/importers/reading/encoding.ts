/** Which encoding a file is in: spreadsheets still write UTF-16 and Windows-1252. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What Windows-1252 has where Latin-1 has control characters; five of them are nothing there either. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node reads Windows-1252 as Latin-1, which takes every dash and curly quote out of a file of Excel's. Fatal: throws for what is no text. */
export function decoded(bytes: Uint8Array, options: { readonly fatal?: boolean } = {}): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding, options).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char)
    : text;
}

const SAMPLE = 4_096;

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  // Every other byte of Western text is 0 there, and hardly any of UTF-8.
  if (odd > length / 6 && even < odd / 4) return 'utf-16le';
  if (even > length / 6 && odd < even / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const more =
      byte < 0x80
        ? 0
        : byte >= 0xc2 && byte < 0xe0
          ? 1
          : byte >= 0xe0 && byte < 0xf0
            ? 2
            : byte >= 0xf0 && byte < 0xf5
              ? 3
              : -1;
    if (more < 0) return false;
    for (let next = 1; next <= more; next += 1)
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at + next >= bytes.length;
    at += more + 1;
  }
  return true;
}
