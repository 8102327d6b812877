import { expect, it } from 'vitest';
import { decoded } from '#core/importers/reading/encoding.ts';

it.each([
  [
    'Windows-1252, with its dashes, curly quotes and euro',
    'Grüße – “5 €” … it’s',
    [
      0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x96, 0x20, 0x93, 0x35, 0x20, 0x80, 0x94, 0x20, 0x85, 0x20, 0x69, 0x74, 0x92,
      0x73,
    ],
  ],
  ['UTF-8 with a mark', 'Grüße – €', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Grüße – €')]],
  ['UTF-8 that has control characters of its own', 'a\u0085b', [0x61, 0xc2, 0x85, 0x62]],
  ['UTF-16', 'Hé', [0xff, 0xfe, 0x48, 0, 0xe9, 0]],
  ['UTF-16 the other way round', 'Hé', [0xfe, 0xff, 0, 0x48, 0, 0xe9]],
])('%s', (_, text, bytes) => expect(decoded(Uint8Array.from(bytes))).toBe(text));
