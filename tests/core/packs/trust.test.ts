import { describe, expect, it } from 'vitest';
import { head } from '#core/packs/schema.ts';
import type { Verified } from '#core/packs/sign.ts';
import { judgeOffer, type Known } from '#core/packs/trust.ts';

const [ours, theirs] = ['a1'.repeat(32), 'b2'.repeat(32)];
const signed = (publicKey = ours): Verified => ({ kind: 'signed', publicKey });
const unsigned: Verified = { kind: 'unsigned' };
const tampered: Verified = { kind: 'refused', reason: 'It was changed after it was signed.' };
const here: Known = { version: '1.2.0', highest: '1.3.0' };
const pinned: Known = { ...here, publicKey: ours };

describe('an offered pack', () => {
  it.each<readonly [string, string, Verified, Known, string]>([
    ['a first one, unsigned', '0.1.0', unsigned, {}, 'unsigned'],
    ['a first one, signed', '0.1.0', signed(), {}, 'signed'],
    ['a higher one, unsigned as before', '1.3.1', unsigned, here, 'unsigned'],
    ['the first signed one', '1.4.0', signed(), here, 'signed'],
    ['a higher one by the same publisher', '1.10.0', signed(), pinned, 'signed'],
    ['a release after its trial', '1.3.0', signed(), { ...pinned, highest: '1.3.0-rc.2' }, 'signed'],
    ['any version of a pack that was removed', '1.0.0', signed(), { publicKey: ours }, 'signed'],
  ])('%s is taken', (_, version, verified, known, trust) => {
    expect(judgeOffer({ version, verified }, known)).toMatchObject({ kind: 'accepted', trust: { kind: trust } });
  });

  it.each<readonly [string, string, Verified, Known, string, RegExp]>([
    ['changed after it was signed', '9.0.0', tampered, {}, 'tampered', /changed after it was signed/],
    ['by another publisher', '9.0.0', signed(theirs), pinned, 'key-changed', /signed by somebody else/],
    ['by nobody, where there was a publisher', '9.0.0', unsigned, pinned, 'signature-missing', /not signed/],
    ['older and by another publisher', '0.1.0', signed(theirs), pinned, 'key-changed', /signed by somebody else/],
    ['older', '1.1.0', signed(), pinned, 'older', /1\.1\.0 is older than 1\.3\.0/],
    ['of the version that a person went back from', '1.3.0', signed(), pinned, 'same', /1\.3\.0 is here already/],
    ['between the one in use and the highest', '1.2.5', unsigned, here, 'older', /1\.2\.5 is older/],
    ['a trial of what is here', '1.3.0-rc.2', signed(), pinned, 'older', /older/],
  ])('%s is refused', (_, version, verified, known, code, reason) => {
    expect(judgeOffer({ version, verified }, known)).toEqual({
      kind: 'refused',
      code,
      reason: expect.stringMatching(reason),
    });
  });

  it.each(['1.0.0', '1.0.0-x', '1.0.0-rc.1', '99999999999999999999.0.0', '0.0.0-0', '1.0.0--', '1.0.0-X.*'])(
    'of version %s is compared or is no pack',
    (version) => {
      if (!head.shape.version.safeParse(version).success) return;
      expect(['accepted', 'refused']).toContain(judgeOffer({ version, verified: unsigned }, here).kind);
    },
  );
});
