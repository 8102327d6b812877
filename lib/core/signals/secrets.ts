/**
 * What should not stand in a reply: card and bank numbers, identity numbers, passwords, one-time codes, keys, internal
 * addresses, other people's contact details. Read over the whole text, addresses included, for they are the find.
 */
import { luhn, mod97 } from '../text/check-digits.ts';
import type { TextReading } from '../text/reading.ts';
import type { Confident, TextSignal } from './signal.ts';

export type SecretKind =
  | 'card'
  | 'bank'
  | 'identity'
  | 'password'
  | 'code'
  | 'key'
  | 'internal'
  | 'contact'
  | 'remark'
  | 'home';

export interface Secret extends Confident {
  readonly kind: SecretKind;
}

interface Shape {
  readonly kind: SecretKind;
  readonly expression: RegExp;
  readonly guard: RegExp;
  readonly confidence: (match: RegExpExecArray, text: string) => number;
}

const DIGIT = /\d{3}/;
const beforeOf = (match: RegExpExecArray, text: string, length = 50): string =>
  text.slice(Math.max(0, match.index - length), match.index);
const afterOf = (match: RegExpExecArray, text: string, length = 40): string =>
  text.slice(match.index + match[0].length, match.index + match[0].length + length);

const NOT_A_CARD =
  /\b(?:order|ticket|case|tracking|track|parcel|shipment|reference|ref|booking|serial|imei|meter|mpan|isbn|phone|call|tel|invoice|voucher|gift card|coupon|policy|contract|article|barcode|ean|consignment|waybill|awb)\b[^.!?\n]{0,24}$/i;
const OUR_BANK =
  /\b(?:our (?:bank|account|iban|details)|pay(?:ments?)? (?:it |this |the \w+ )?(?:in)?to|transfer (?:it |the \w+ |your \w+ )?to|to our|bank details are|in favour of|beneficiary|company account)\b/i;
const SECRET_WORD = '(?=[^\\s]*(?:\\d|[^\\w\\s.,;:!?\'"’)]|[a-z][A-Z]))[^\\s"“”‘’<>(),;]{4,40}';

const SHAPES: readonly Shape[] = [
  {
    kind: 'card',
    guard: DIGIT,
    expression:
      /(?<![\d\w.-])(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5}|\d{13,19})(?![\d\w-])(?:[ ,;(]+(?:exp(?:iry|ires|\.)?|valid (?:to|until|thru))[ .:]*\d\d ?\/ ?\d\d(?:\d\d)?)?/g,
    confidence: (match, text) => {
      const digits = (/^[\d -]+/.exec(match[0])?.[0] ?? '').replace(/\D/g, '');
      const before = beforeOf(match, text);
      if (NOT_A_CARD.test(before)) return 0;
      const card =
        /\b(?:card|visa|mastercard|amex|debit|credit)\b/i.test(before) ||
        /exp|valid|cv[cv]|card/i.test(match[0] + afterOf(match, text));
      if (luhn(digits) && /^[3-6]/.test(digits)) return card || /[ -]/.test(match[0]) ? 0.98 : 0.85;
      return card && /^[3-6]\d{15}$/.test(digits) ? 0.93 : 0;
    },
  },
  {
    kind: 'card',
    guard: /cv[cv]|security code/i,
    expression:
      /\b(?:CVC2?|CVV2?|CID|card security code|security code on (?:the|your) card)(?: is|:| was| number| code)*\s*\d{3,4}\b/gi,
    confidence: () => 0.97,
  },
  {
    kind: 'bank',
    guard: /[A-Z]{2}\d\d/,
    expression: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/g,
    confidence: (match, text) => {
      const compact = match[0].replace(/[ -]/g, '');
      if (OUR_BANK.test(beforeOf(match, text, 90))) return 0;
      if (compact.length < 15 || compact.length > 34) return 0;
      if (mod97(compact)) return 0.98;
      return /\biban\b[^.\n]{0,12}$/i.test(beforeOf(match, text)) ? 0.9 : 0;
    },
  },
  {
    kind: 'bank',
    guard: /sort code|account (?:number|no)|routing|a\/c/i,
    expression:
      /\b(?:sort code|bank account(?: number| no\.?)?|account number and sort code|routing number|account no\.?)(?: is|:| was| of| ending)*\s*(?:\d{2}-\d{2}-\d{2}|\d{6,12})(?:[ ,/and]+(?:account(?: number)?[: ]*)?\d{6,12})?/gi,
    confidence: (match, text) => (OUR_BANK.test(beforeOf(match, text, 90)) || /ending/i.test(match[0]) ? 0 : 0.88),
  },
  {
    kind: 'identity',
    guard: DIGIT,
    expression: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
    confidence: (match, text) =>
      /\b(?:ssn|social|security|identity)\b/i.test(beforeOf(match, text))
        ? 0.98
        : /\b(?:order|ref|ticket|call|phone|case|number|no\.?|part|article|invoice|booking)\b[^.\n]{0,16}$/i.test(
              beforeOf(match, text),
            )
          ? 0
          : 0.9,
  },
  {
    kind: 'identity',
    guard:
      /passport|social security|ssn|national|licen[cs]e|identity|health|insurance|tax|\bnhs\b|medicare|aadhaar|personal|\bid\b|\bpan\b|\bnino\b|\bcpf\b|\bbsn\b|\bahv\b/i,
    expression:
      /\b(?:passport|social security|ssn|national insurance|national id|ni|nino|driv(?:er['’]?s?|ing) licen[cs]e|identity card|id card|health (?:card|insurance)|nhs|medicare|aadhaar|tax(?:payer)? id|tin|personal id|personal identity|bsn|cpf|pesel|ahv|residence permit)(?: card)?(?: number| no\.?| nr\.?| #)?(?: is|:| was| of| reads| as| on file is)*\s*#?((?=[A-Z\d -]*\d[A-Z\d -]*\d[A-Z\d -]*\d)[A-Z]{0,3}\d(?:[\dA-Z]|[ .-](?=\d)){4,16}[A-Z]?)\b/gi,
    confidence: (match) => (/\*|x{3}/i.test(match[0]) ? 0 : 0.93),
  },
  {
    kind: 'identity',
    guard: /[A-Z]{2} ?\d\d/,
    expression: /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
    confidence: (match, text) =>
      /\b(?:order|ref|reference|ticket|booking|reg|plate|tracking)\b[^.\n]{0,20}$/i.test(beforeOf(match, text))
        ? 0
        : 0.9,
  },
  {
    kind: 'password',
    guard: /pass ?word|passcode|pass ?phrase|\bpwd?\b|log ?in/i,
    expression: new RegExp(
      `\\b(?:pass ?words?|passcode|pass ?phrase|pwd|pw)\\b(?: (?:for|of|to) (?:your|the) [\\w -]{2,24}?)?(?: (?:is|was|will be|has been (?:set|reset|changed) to|(?:re)?set to|changed to|back to|now|to)|:|=| -)*\\s*["“'‘]?(${SECRET_WORD})`,
      'gi',
    ),
    confidence: (match, text) => passwordLike(match, text),
  },
  {
    kind: 'code',
    guard: /code|\botp\b|\bpin\b|passcode/i,
    expression:
      /\b(?:(?:one[- ]time|verification|security|access|login|log-in|sign-in|confirmation|authentication|auth|2fa|sms|reset|activation|unlock|recovery|backup|six-digit|6-digit|four-digit|4-digit)(?: pass)?[- ]?(?:code|password|pin)|otp|tan|pin(?: code| number)?)(?: (?:for|of|to) (?:your|the) [\w -]{2,24}?)?(?: (?:is|was|now|will be|has been (?:set|reset) to|set to|reads)|:|=)+\s*["“'‘]?((?=[A-Z\d-]*\d)[A-Z\d]{2,4}-?[A-Z\d]{2,8})\b/gi,
    confidence: (match, text) =>
      /\b(?:door|gate|locker|pick-?up|collection|building|garage|barrier|voucher|discount|promo|dial|area|post|zip|country|error|box)\b[^.\n]{0,24}$/i.test(
        beforeOf(match, text, 30),
      ) || /^\D*\d{1,3}$/.test(match[1] ?? '')
        ? 0
        : 0.93,
  },
  {
    kind: 'key',
    guard: /sk_|pk_|AKIA|gh[pousr]_|xox|eyJ|Bearer|BEGIN|api|secret|token|AIza|key/i,
    expression:
      /\b(?:sk_(?:live|test)_\w{8,}|rk_live_\w{8,}|AKIA[0-9A-Z]{12,}|gh[pousr]_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AIza[\w-]{30,}|eyJ[\w-]{10,}\.[\w-]{5,}(?:\.[\w-]+)?)\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|\bBearer [\w.~+/-]{16,}=*|\b(?:api|secret|access|private)[ _-]?(?:key|token|secret)(?: is|:|=| was)+\s*["“'‘]?((?=[\w-]*\d)[\w-]{10,})/gi,
    confidence: () => 0.97,
  },
  {
    kind: 'internal',
    guard: /:\/\/|\\\\|\.(?:local|internal|corp|lan|intranet)\b|localhost/i,
    expression:
      /\bhttps?:\/\/(?:[\w.-]*\b(?:intranet|internal|staging|jira|confluence|wiki\.|admin|backoffice|back-office|localhost|grafana|kibana|jenkins|gitlab|sharepoint|dev)\b[\w.-]*|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|127\.0\.0\.1|[\w.-]+\.(?:local|internal|corp|lan|intranet))(?::\d+)?(?:\/[^\s<>()]*)?|\\\\[\w.-]+\\[\w.$-]+(?:\\[\w.$ -]+)*|\b[\w-]+(?:\.[\w-]+)*\.(?:internal|corp|intranet|lan)\b(?:\/\S*)?|\bhttps?:\/\/[\w.-]+\/(?:admin|wp-admin|backoffice|internal|agent)\/\S*/gi,
    confidence: (match, text) =>
      /\b(?:your (?:router|printer|device|box|hub|browser|own)|router|printer|admin page of your|type)\b/i.test(
        beforeOf(match, text, 60) + afterOf(match, text),
      )
        ? 0
        : 0.92,
  },
  {
    kind: 'remark',
    guard:
      /customer|client|guest|\bvip\b|don['’]?t tell|between us|off the record|internally|colleague|fraud|blacklist/i,
    expression:
      /\b(?:(?:this|the) (?:customer|client|guest|caller|user|passenger|tenant|patient) (?:is|was|seems|has been) (?:\w+ )?(?:difficult|rude|a pain|annoying|abusive|known|flagged|blacklisted|a (?:serial )?complainer|a troublemaker|high[- ]risk|lying|a vip|fishing|trying it on)\b[^.\n]{0,60}|(?:do not|don['’]t|please don['’]t) (?:tell|inform|mention (?:this )?to|show) (?:the )?(?:customer|client|guest|him|her|them)\b[^.\n]{0,60}|(?:just )?between (?:us|you and me)\b,[^.\n]{0,60}|off the record\b[^.\n]{0,60}|internally we (?:call|say|think|know|refer)\b[^.\n]{0,60})/gi,
    confidence: () => 0.85,
  },
];

/** Addresses of persons, not of desks: only somebody else's matter, which the check decides. */
const PERSONAL_ADDRESS =
  /(?<![\w.+-])(?!(?:info|support|help|hello|hi|contact|service|services|care|customercare|customerservice|claims|billing|sales|team|office|mail|bookings?|reservations?|press|jobs|hr|accounts?|orders?|returns?|refunds?|noreply|no-reply|privacy|security|admin|enquiries|feedback|complaints|warranty|parts|repairs?|desk|reception|front)\b)[\w+-]+(?:[._][\w+-]+)*@[\w-]+(?:\.[\w-]+)+/g;
const THIRD_PERSON =
  /\b(?:mr|mrs|ms|miss|mx|herr|frau|madame|monsieur)\.? \p{Lu}[\p{L}'’-]+|\b(?:another|other|a different|one of our|previous|fellow) (?:customer|guest|client|tenant|passenger|user|member|patient|neighbour|neighbor|resident)s?\b|\b(?:his|her|their) (?:e-?mail|number|phone|address|account)\b/iu;

export const secrets: TextSignal<readonly Secret[]> = {
  id: 'secrets',
  read: (text) => {
    const found: Secret[] = [];
    for (const shape of SHAPES) {
      if (!shape.guard.test(text.text)) continue;
      for (const match of text.text.matchAll(shape.expression)) {
        const confidence = shape.confidence(match, text.text);
        if (confidence > 0) put(found, text, { ...innermost(match, shape.kind), kind: shape.kind, confidence });
      }
    }
    otherPeople(text, found);
    return found.sort((a, b) => a.start - b.start);
  },
};

/** For "password is X" the secret alone is marked. */
function innermost(match: RegExpExecArray, kind: SecretKind): { readonly start: number; readonly end: number } {
  const inner = kind === 'password' || kind === 'code' ? match[1] : undefined;
  const start = match.index + (inner === undefined ? 0 : match[0].lastIndexOf(inner));
  const tail = kind === 'password' ? /[\s.,;:?]+$/ : /[\s.,;:!?]+$/;
  const words = (inner ?? match[0]).replace(tail, '');
  return { start, end: start + words.length };
}

function put(found: Secret[], text: TextReading, secret: Secret): void {
  const hidden = text.skipped.some(
    (skip) => skip.kind !== 'url' && skip.start <= secret.start && skip.end >= secret.end,
  );
  if (hidden || found.some((other) => other.start < secret.end && other.end > secret.start)) return;
  found.push(secret);
}

function otherPeople(text: TextReading, found: Secret[]): void {
  for (const placed of text.sentences) {
    const sentence = placed.sentence.text;
    if (!THIRD_PERSON.test(sentence) || /^(?:dear|hi|hello|good)\b/i.test(sentence)) continue;
    const around = text.text.slice(placed.start, placed.end);
    for (const match of around.matchAll(PERSONAL_ADDRESS))
      put(found, text, {
        start: placed.start + match.index,
        end: placed.start + match.index + match[0].length,
        kind: 'contact',
        confidence: 0.85,
      });
    if (!found.some((secret) => secret.kind === 'contact' && secret.start >= placed.start && secret.end <= placed.end))
      continue;
    for (const match of around.matchAll(/(?<![\d\w])\+?\d[\d ()/-]{7,16}\d(?!\d)/g))
      put(found, text, {
        start: placed.start + match.index,
        end: placed.start + match.index + match[0].length,
        kind: 'contact',
        confidence: 0.85,
      });
  }
}

function passwordLike(match: RegExpExecArray, text: string): number {
  const value = (match[1] ?? '').replace(/[.,;:!?]+$/, '');
  if (value.length < 4 || /^(?:https?:|www\.|\d{1,2}[-–]\d|\d+(?:st|nd|rd|th)?$)/i.test(value)) return 0;
  if (/[•*]{2,}|^<|^\[|^\{/.test(value)) return 0;
  if (
    /['’](?:s|t|ll|re|ve|d)$/i.test(value) ||
    /^(?:e-?mail|re-?|self-|auto-|two-|sign-in|log-in|24\/7|and\/or)/i.test(value)
  )
    return 0;
  if (/^[a-z]+(?:-[a-z]+)+$/i.test(value)) return 0;
  const telling = /(?:is|was|to|:|=|now|temp\w*|new|be|initial)\s*["“'‘]?$/i.test(
    text.slice(Math.max(0, match.index - 24), match.index + match[0].lastIndexOf(match[1] ?? '')),
  );
  const strong = /\d/.test(value) && /[A-Za-z]/.test(value);
  return strong || (telling && /[^\w]/.test(value)) ? 0.95 : 0;
}
