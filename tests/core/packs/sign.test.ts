import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#core/packs/build.ts';
import { generateKey, type SigningCrypto, signPack, verifyPack } from '#core/packs/sign.ts';

const encoder = new TextEncoder();
const crypto: SigningCrypto = { subtle: webcrypto.subtle, utf8: (text) => Uint8Array.from(encoder.encode(text)) };
const key = await generateKey(crypto);
const PACK = { format: 1, id: 'acme', name: 'Acme – für alle', version: '1.0.0', templates: [{ id: 'a', body: 'Hi' }] };

describe('a signed pack', () => {
  it('says by whom, whatever the order of its keys', async () => {
    const signed = await signPack(PACK, key, crypto);
    const turned = Object.fromEntries(Object.entries(signed).reverse());
    expect(await verifyPack(turned, crypto)).toEqual({ kind: 'signed', publicKey: key.publicKey });
  });

  it('is the same bytes each time, and a signature replaces the one before', async () => {
    const once = await signPack(PACK, key, crypto);
    expect(canonicalJson(await signPack(once, key, crypto))).toBe(canonicalJson(once));
  });

  it('is refused when any text in it was changed', async () => {
    const text = canonicalJson(await signPack(PACK, key, crypto));
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('a', '1', '}', ' ', 'é'), async (at, letter) => {
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const read = parsed(changed);
        if (read === null || canonicalJson(read) === text) return;
        expect((await verifyPack(read, crypto)).kind).not.toBe('signed');
      }),
    );
  });

  it('is refused when a field was added or taken away', async () => {
    const signed = await signPack(PACK, key, crypto);
    const { name: _, ...less } = signed;
    expect(await verifyPack({ ...signed, extra: true }, crypto)).toMatchObject({
      reason: expect.stringMatching(/changed/),
    });
    expect((await verifyPack(less, crypto)).kind).toBe('refused');
  });

  it('is refused under somebody else’s name', async () => {
    const signed = await signPack(PACK, key, crypto);
    const other = await generateKey(crypto);
    const stolen = { ...signed, signature: { ...Object(signed.signature), publicKey: other.publicKey } };
    expect((await verifyPack(stolen, crypto)).kind).toBe('refused');
  });

  it.each([[null], ['yes'], [{ algorithm: 'none' }], [{ algorithm: 'Ed25519', publicKey: 'zz', value: '' }]])(
    'cannot pass with the signature %j',
    async (signature) => {
      expect(await verifyPack({ ...PACK, signature }, crypto)).toMatchObject({ kind: 'refused' });
    },
  );

  it('is told from one without a signature', async () => {
    expect(await verifyPack(PACK, crypto)).toEqual({ kind: 'unsigned' });
  });

  it('is not made with halves of two keys', async () => {
    const other = await generateKey(crypto);
    await expect(signPack(PACK, { ...key, publicKey: other.publicKey }, crypto)).rejects.toThrow(/does not belong/);
  });
});

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
