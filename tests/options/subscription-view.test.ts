/** Every fault that stops an update is said in both languages, in words a person can do something with. */
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../components/ui/texts.ts';
import { problemText, subscriptionView } from '../../entrypoints/options/packs/subscription-view.ts';
import de from '../../locales/de.json';
import en from '../../locales/en.json';

const english = createTexts('en', en).t;
const german = createTexts('de', de).t;

const FAULTS: readonly (readonly [code: string, detail: string, english: RegExp, german: RegExp])[] = [
  ['status', '404', /^There is no file at this address \(status 404\)/, /^Unter dieser Adresse gibt es keine Datei/],
  ['status', '410', /^There is no file/, /gibt es keine Datei/],
  ['status', '403', /not give this file to everybody.* no sign-in\.$/, /gibt diese Datei nicht allen/],
  ['status', '500', /^The server has a problem of its own \(status 500\)\.$/, /hat selbst ein Problem \(Status 500\)/],
  ['status', '429', /a problem of its own/, /selbst ein Problem/],
  ['status', '204', /^The server answered with status 204, without a file\.$/, /mit Status 204 und ohne Datei/],
  ['cut-short', '', /^The download broke off\.$/, /^Der Download brach ab\.$/],
  ['timeout', '', /took too long/, /zu lange/],
  ['unreachable', '', /does not answer/, /antwortet nicht/],
  ['offline', '', /is offline/, /ist offline/],
  ['wrong-type', 'text/html', /^A web page lies there/, /^Dort liegt eine Webseite/],
  ['wrong-type', 'application/pdf', /a file of the type application\/pdf/, /eine Datei vom Typ application\/pdf/],
  ['elsewhere', '', /leads to another one/, /führt zu einer anderen/],
  ['too-large', '', /^It is larger than 20 MB\.$/, /^Es ist größer als 20 MB\.$/],
  ['not-text', '', /no text, so no pack/, /kein Text, also kein Paket/],
  ['changed-meanwhile', '', /replaced while it was read/, /beim Lesen ausgetauscht/],
  ['older', '0.9.0', /^Version 0\.9\.0 is older than one that was here before/, /^Version 0\.9\.0 ist älter/],
  ['key-changed', '', /signed by somebody else/, /von jemand anderem signiert/],
  ['signature-missing', '', /not signed, and earlier versions/, /nicht signiert, frühere/],
  ['tampered', '', /changed after it was signed/, /geändert, nachdem es signiert war/],
  ['not-raised', '1.0.0', /still says version 1\.0\.0/, /nennt noch immer Version 1\.0\.0/],
  ['other-pack', 'b', /Another pack lies there now: “b”\./, /jetzt ein anderes Paket: „b“\./],
  ['other-version', '2.0.0', /another version than 2\.0\.0/, /andere Version als 2\.0\.0/],
  [
    'other-key',
    '',
    /not have the signature that your organisation names/,
    /nicht die Signatur, die Ihre Organisation nennt/,
  ],
  ['taken', 'https://a.example/', /comes from https:\/\/a\.example\/ already/, /kommt schon von https:/],
  ['managed', '', /^Your organisation looks after this pack/, /^Um dieses Paket kümmert sich/],
  ['not-allowed', '', /does not let Sincerely fetch/, /lässt Sincerely dort nicht lesen/],
  ['newer-format', '', /for a newer Sincerely/, /für ein neueres Sincerely/],
  [
    'not-json',
    'Unexpected end of JSON input',
    /^It is no pack file: it is not JSON, or was cut short \(it ends in the middle\)\.$/,
    /^Es ist keine Paketdatei: .* abgeschnitten \([^()]+\)\.$/,
  ],
  [
    'wrong',
    'name: must be a text; put quotes around a number or a date',
    /^It cannot be read as a pack\. What is wrong: name: must be a text.*[^.]\.$/,
    /Was nicht stimmt: name: .*\.$/,
  ],
];

describe('a fault of an address', () => {
  it.each(FAULTS)('%s %s', (code, detail, inEnglish, inGerman) => {
    expect(problemText({ code, detail }, english)).toMatch(inEnglish);
    expect(problemText({ code, detail }, german)).toMatch(inGerman);
  });

  it('of the organisation’s own is nothing to subscribe to again, and a version that is held is said', () => {
    const record = {
      url: 'https://a.example/p.json',
      state: 'failed',
      nextAt: 0,
      problem: { code: 'not-allowed' },
    } as const;
    const [own, policy] = [{}, { policy: { version: '1.0.0' } }].map((more) =>
      subscriptionView({ ...record, ...more } as unknown as Parameters<typeof subscriptionView>[0], english),
    );
    expect(own?.message).toMatch(/Subscribe again/);
    expect(policy).toMatchObject({
      message: expect.stringMatching(/administrator can change that/),
      pinned: '1.0.0',
      fixed: true,
    });
  });

  it('that nobody knows here is told as it is', () => {
    expect(problemText({ code: 'constructor', detail: 'x' }, english)).toBe('constructor: x');
  });
});
