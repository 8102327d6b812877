/** Packs as a team would host them, signed or not. */
import { buildPack } from '#core/packs/build.ts';
import { receivePack } from '#core/packs/receive.ts';
import { packSchema } from '#core/packs/schema.ts';
import { generateKey, type SigningCrypto, type SigningKey, signPack, verifyPack } from '#core/packs/sign.ts';

export const webCrypto: SigningCrypto = {
  subtle: crypto.subtle,
  utf8: (text) => new TextEncoder().encode(text),
};

export const reader = async () => ({
  receivePack,
  verifyPack: (raw: Readonly<Record<string, unknown>>) => verifyPack(raw, webCrypto),
});

export const newKey = (): Promise<SigningKey> => generateKey(webCrypto);

export async function packFile(
  version: string,
  key?: SigningKey,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const pack = packSchema.parse({
    format: 1,
    id: 'acme',
    name: 'Acme',
    version,
    language: 'en',
    publisher: { name: 'Acme' },
    templates: [{ id: 'late', title: 'Late parcel', body: `Sorry, your parcel is late (${version}).` }],
    ...changes,
  });
  return key ? buildPack(packSchema.parse(await signPack(pack, key, webCrypto))) : buildPack(pack);
}
