/** Whether a pack that is offered may take its place: see docs/security.md for what this is against. */
import { compareVersions } from 'compare-versions';
import type { Verified } from './sign.ts';

export type Trust = Exclude<Verified, { readonly kind: 'refused' }>;

export interface Offer {
  readonly version: string;
  readonly verified: Verified;
}

/** What was seen of this pack id before. */
export interface Known {
  /** The version in use; absent when none is installed. */
  readonly version?: string | undefined;
  /** The highest version that was ever accepted. A person may go back; an update may not. */
  readonly highest?: string | undefined;
  /** Of the publisher, since the first signed version. */
  readonly publicKey?: string | undefined;
}

export type RefusalCode = 'tampered' | 'older' | 'same' | 'key-changed' | 'signature-missing' | 'reserved' | 'managed';

export interface Refusal {
  readonly kind: 'refused';
  /** For those who have the sentence in the reader's language. */
  readonly code: RefusalCode;
  /** A sentence for a person. */
  readonly reason: string;
}

export type Judgement = { readonly kind: 'accepted'; readonly trust: Trust } | Refusal;

/** Who signed comes before which version it is: what cannot be trusted says nothing about versions either. */
export function judgeOffer({ version, verified }: Offer, known: Known): Judgement {
  if (verified.kind === 'refused') return refused('tampered', verified.reason);
  if (known.publicKey !== undefined) {
    if (verified.kind === 'unsigned')
      return refused('signature-missing', 'It is not signed, and earlier versions of this pack were.');
    if (verified.publicKey !== known.publicKey)
      return refused('key-changed', 'It is signed by somebody else than the versions before it.');
  }
  const highest = known.highest ?? known.version;
  if (highest !== undefined) {
    const order = compareVersions(version, highest);
    if (order === 0) return refused('same', `Version ${version} is here already.`);
    if (order < 0) return refused('older', `Version ${version} is older than ${highest}, which was here before.`);
  }
  return { kind: 'accepted', trust: verified };
}

export const refused = (code: RefusalCode, reason: string): Refusal => ({ kind: 'refused', code, reason });

export const higherOf = (one: string, other: string): string => (compareVersions(one, other) >= 0 ? one : other);
