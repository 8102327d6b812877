import type { OfferView, ReadOffer } from '#components/pages/options/packs/types.ts';
import type { TextKey, Texts } from '#components/ui/text.tsx';
import type { Received, ReceivedCode } from '#core/packs/receive.ts';
import type { Pack } from '#core/packs/schema.ts';
import { fingerprintOf } from '#core/packs/sign.ts';
import type { RefusalCode, Trust } from '#core/packs/trust.ts';
import { contentsOf, countsOf } from '../packs/views.ts';
import type { FoundPack } from './look.ts';

export const REFUSED: Readonly<Record<RefusalCode, TextKey>> = {
  tampered: 'options.packs.refused.tampered',
  same: 'options.packs.refused.same',
  older: 'options.packs.refused.older',
  'key-changed': 'options.packs.refused.keyChanged',
  'signature-missing': 'options.packs.refused.signatureMissing',
  reserved: 'options.packs.refused.reserved',
  managed: 'options.packs.refused.managed',
};

export const NOT_RECEIVED: Readonly<Record<ReceivedCode, TextKey>> = {
  'too-large': 'options.packs.refused.tooLarge',
  'not-json': 'options.packs.refused.notJson',
  'too-deep': 'options.packs.refused.tooDeep',
  'too-much': 'options.packs.refused.tooMuch',
  'not-a-pack': 'options.packs.refused.notAPack',
  'newer-format': 'options.packs.refused.newerFormat',
  wrong: 'options.packs.refused.wrong',
};

/** `inUse`: the version; not the highest that was here where the person has gone back. */
export function refusedView(
  from: string,
  code: RefusalCode,
  { version }: Pack,
  inUse: string | undefined,
  t: Texts['t'],
): OfferView {
  const isInUse = version === inUse;
  const said =
    code === 'older' && isInUse
      ? 'options.packs.refused.same'
      : code === 'same' && !isInUse
        ? 'options.packs.refused.wasHere'
        : REFUSED[code];
  return { kind: 'refused', from, message: t(said, version), problems: [] };
}

export function noPackView(
  from: string,
  { code, problems }: Extract<Received, { kind: 'refused' }>,
  t: Texts['t'],
): OfferView {
  const lines = problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  return { kind: 'refused', from, message: t(NOT_RECEIVED[code]), problems: lines };
}

export function noSourceView(from: string, problems: readonly string[], t: Texts['t']): OfferView {
  return { kind: 'refused', from, message: t('options.packs.refused.source'), problems };
}

/** `known`: the version in use is signed, so by the same key. */
export function offerView(
  from: string,
  { pack, unread = [] }: Pick<FoundPack, 'pack' | 'unread'>,
  trust: Trust,
  known: boolean,
  update: ReadOffer['update'],
  t: Texts['t'],
): ReadOffer {
  return {
    kind: 'read',
    from,
    name: pack.name,
    version: pack.version,
    language: pack.language,
    publisher: pack.publisher?.name,
    trust:
      trust.kind === 'signed'
        ? { kind: 'signed', fingerprint: fingerprintOf(trust.publicKey), known }
        : { kind: 'unsigned' },
    counts: countsOf(pack),
    unread,
    contents: contentsOf(pack, t),
    update,
    check: { kind: 'checking', share: 0 },
  };
}
