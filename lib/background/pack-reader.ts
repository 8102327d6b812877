/** With the platform's own cryptography: for the worker's second script, and for our pages. */
import { receivePack } from '#core/packs/receive.ts';
import { type SigningCrypto, verifyPack } from '#core/packs/sign.ts';
import type { PackReader } from './take-pack.ts';

const encoder = new TextEncoder();
const platform: SigningCrypto = { subtle: crypto.subtle, utf8: (text) => encoder.encode(text) };

export const packReader: PackReader = { receivePack, verifyPack: (raw) => verifyPack(raw, platform) };
