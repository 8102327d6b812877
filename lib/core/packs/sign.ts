/** Who made a pack, and that nobody changed it since: Ed25519 over its canonical JSON. */
import { canonicalJson } from './build.ts';
import { signatureSchema } from './schema.ts';

/** The part of WebCrypto that signing takes; the same in Node, workers and pages. */
export interface SigningCrypto {
  readonly subtle: {
    generateKey(algorithm: 'Ed25519', extractable: boolean, usages: ('sign' | 'verify')[]): Promise<unknown>;
    importKey(
      format: 'raw' | 'pkcs8',
      key: Uint8Array<ArrayBuffer>,
      algorithm: 'Ed25519',
      extractable: boolean,
      usages: ('sign' | 'verify')[],
    ): Promise<unknown>;
    exportKey(format: 'raw' | 'pkcs8', key: never): Promise<unknown>;
    sign(algorithm: 'Ed25519', key: never, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
    verify(
      algorithm: 'Ed25519',
      key: never,
      signature: Uint8Array<ArrayBuffer>,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<boolean>;
  };
  utf8(text: string): Uint8Array<ArrayBuffer>;
}

/** In hexadecimal: the raw public key (32 bytes) and the private one (PKCS 8). */
export interface SigningKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

export type Verified =
  | { readonly kind: 'signed'; readonly publicKey: string }
  | { readonly kind: 'unsigned' }
  /** `reason` is a sentence for a person. */
  | { readonly kind: 'refused'; readonly reason: string };

export async function generateKey({ subtle }: SigningCrypto): Promise<SigningKey> {
  const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (typeof pair !== 'object' || pair === null || !('publicKey' in pair) || !('privateKey' in pair))
    throw new Error('This platform made no pair of Ed25519 keys.');
  const exported = async (format: 'raw' | 'pkcs8', key: unknown): Promise<string> => {
    const bytes = await subtle.exportKey(format, key as never);
    if (!(bytes instanceof ArrayBuffer)) throw new Error('This platform does not hand out Ed25519 keys.');
    return toHex(new Uint8Array(bytes));
  };
  return { publicKey: await exported('raw', pair.publicKey), privateKey: await exported('pkcs8', pair.privateKey) };
}

type Signable = Readonly<Record<string, unknown>>;

/** The same pack with a signature; an earlier one is replaced. */
export async function signPack(pack: Signable, key: SigningKey, crypto: SigningCrypto): Promise<Signable> {
  const secret = await crypto.subtle.importKey('pkcs8', fromHex(key.privateKey), 'Ed25519', false, ['sign']);
  const bytes = await crypto.subtle.sign('Ed25519', secret as never, signedBytes(pack, crypto));
  const value = toHex(new Uint8Array(bytes));
  const signature = { algorithm: 'Ed25519', publicKey: key.publicKey, value };
  const signed = { ...pack, signature };
  const verified = await verifyPack(signed, crypto);
  if (verified.kind !== 'signed') throw new Error('The key’s public half does not belong to its private half.');
  return signed;
}

/** `pack` as it was read from the file: what a schema drops or fills in would be other bytes. */
export async function verifyPack(pack: Signable, crypto: SigningCrypto): Promise<Verified> {
  if (pack.signature === undefined) return { kind: 'unsigned' };
  const signature = signatureSchema.safeParse(pack.signature);
  if (!signature.success) return { kind: 'refused', reason: 'Its signature cannot be read.' };
  const { publicKey, value } = signature.data;
  const key = await crypto.subtle
    .importKey('raw', fromHex(publicKey), 'Ed25519', false, ['verify'])
    .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (key instanceof Error)
    return {
      kind: 'refused',
      reason:
        key.name === 'NotSupportedError'
          ? 'This browser cannot check signatures.'
          : 'Its signature names no proper key.',
    };
  const good = await crypto.subtle.verify('Ed25519', key as never, fromHex(value), signedBytes(pack, crypto));
  return good ? { kind: 'signed', publicKey } : { kind: 'refused', reason: 'It was changed after it was signed.' };
}

/** A public key as people compare it: eight groups of four digits. */
export const fingerprintOf = (publicKey: string): string => (publicKey.slice(0, 32).match(/.{4}/g) ?? []).join(' ');

const signedBytes = ({ signature: _, ...rest }: Signable, { utf8 }: SigningCrypto): Uint8Array<ArrayBuffer> =>
  utf8(canonicalJson(rest));

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
