/** Numbers that belong in no reply: cards, bank accounts, identity papers, dates of birth. */
import { luhn, mod97 } from '../text/check-digits.ts';
import { afterOf, beforeOf, type SecretShape, TOLD_AS } from './secret-shape.ts';

const DIGIT = /\d{3}/;
const NOT_A_CARD =
  /\b(?:order|ticket|case|tracking|track|parcel|shipment|reference|ref|booking|serial|imei|meter|mpan|isbn|phone|call|tel|invoice|voucher|gift card|coupon|policy|contract|article|barcode|ean|consignment|waybill|awb|token|(?:membership|loyalty|library|points|club|store|rewards?|fuel|travel|sim|bonus) card)\b[^.!?\n]{0,24}$/i;
const OURS =
  /\b(?:our (?:bank|account|iban|details)|pay(?:ments?)? (?:it |this |the \w+ )?(?:in)?to|transfer (?:it |the \w+ |your \w+ )?to|to our|bank details are|in favour of|beneficiary|company account|you can pay|please (?:pay|transfer|wire|remit|send (?:the|your|it)|make)|(?:charity|landlord|association|school|club)['’]s|pay (?:by|via|with) (?:bank )?transfer)\b/i;
const WE_PAY =
  /\b(?:(?:we|i)(?:['’](?:ll|ve|re|m)| will| have| are| am| can)?(?: \w+){0,2} (?:pay|paid|paying|transfer(?:red|ring)?|sen[dt]|sending|refund(?:ed|ing)?|credit(?:ed|ing)?|return(?:ed|ing)?)|(?:your|the) (?:refund|payout|money|payment|salary)\b[^.!?\n]{0,30}\b(?:goes|went|go|will go|returns?|sent|paid|transferred)) /i;
/** Where customers pay us is no secret; where we pay them is. */
const ourBank = (match: RegExpExecArray, text: string): boolean => {
  const before = beforeOf(match, text, 90);
  return (
    (OURS.test(before) && !WE_PAY.test(before)) ||
    /^[^.\n]{0,24}\b(?:reference|quoting|payable to)\b/i.test(afterOf(match, text))
  );
};
const BANKING =
  /\b(?:sort code|bank\w*|refund\w*|pay(?:out|ment|ing|s)?|paid|transfer\w*|wire\w*|iban|routing|bsb|swift|bic|deposit\w*|debit\w*|direct debit|salary|sc \d\d)\b/i;
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  ...{ DE: 22, GB: 22, IE: 22, FR: 27, IT: 27, ES: 24, NL: 18, BE: 16, AT: 20, CH: 21, PL: 28, PT: 25, SE: 24, DK: 18 },
  ...{ NO: 15, FI: 18, LT: 20, LV: 21, EE: 20, CZ: 24, SK: 24, HU: 28, GR: 27, RO: 24, TR: 26, AE: 23, SA: 24, LU: 20 },
};
const DATE =
  '(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}\\p{L}{2,8},? (?:19|20)\\d\\d|\\p{Lu}\\p{L}{2,8} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)';

export const SECRET_NUMBERS: readonly SecretShape[] = [
  {
    kind: 'card',
    guard: DIGIT,
    expression:
      /(?<![\d\w.-])(?:\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{1,7}|\d{4}[ -]\d{6}[ -]\d{5}|\d{13,19})(?![\d\w-]| \d{4}(?![\d/]))(?:[ ,;(]+(?:exp(?:iry|ires|\.)?|valid (?:to|until|thru))[ .:]*\d\d ?\/ ?\d\d(?:\d\d)?)?/g,
    confidence: (match, text) => {
      const digits = (/^[\d .-]+/.exec(match[0])?.[0] ?? '').replace(/\D/g, '');
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
    guard: /cv[cv]|\bcid\b|security code|digit|on the back/i,
    expression: new RegExp(
      `\\b(?:CVC2?|CVV2?|CID|card security code|security code on (?:the|your) (?:card|back)|(?:three|3|four|4|last three)(?: |-)?digits? (?:code )?on the (?:back|front|reverse)(?: of (?:the|your) card)?)(?: are| were| number| code)?${TOLD_AS}\\d{3,4}\\b|\\b(?:numbers?|digits) on the back(?: of (?:the|your) card)? (?:are|is|were|was) \\d{3}(?=[ ,.]|$)(?! (?:and|to) \\d)`,
      'gi',
    ),
    confidence: () => 0.97,
  },
  {
    kind: 'bank',
    guard: /[A-Z]{2}\d\d/,
    expression: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/g,
    confidence: (match, text) => {
      const compact = match[0].replace(/[ -]/g, '');
      if (ourBank(match, text)) return 0;
      if (compact.length < 15 || compact.length > 34) return 0;
      if (mod97(compact)) return 0.98;
      // One digit mistyped, and it is still somebody's account.
      if (IBAN_LENGTH[compact.slice(0, 2)] === compact.length && /^..\d\d/.test(compact)) return 0.9;
      return /\biban\b[^.\n]{0,12}$/i.test(beforeOf(match, text)) ? 0.9 : 0;
    },
  },
  {
    kind: 'bank',
    guard: /sort code|account (?:number|no)|routing|a\/c/i,
    expression:
      /\b(?:sort code|bank account(?: number| no\.?)?|account number and sort code|routing number)(?: is|:| was| of| ending)*\s*(?:\d{2}-\d{2}-\d{2}|\d{6,12})(?:[ ,/and]+(?:account(?: number)?[: ]*)?\d{6,12})?/gi,
    confidence: (match, text) => (ourBank(match, text) || /ending/i.test(match[0]) ? 0 : 0.88),
  },
  {
    kind: 'identity',
    guard: DIGIT,
    expression: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
    confidence: (match, text) =>
      /\b(?:ssn|social|security|identity)\b/i.test(beforeOf(match, text))
        ? 0.98
        : /\b(?:order|ref|ticket|call|phone|case|number|no\.?|part|article|invoice|booking|reservation|confirmation|tracking|claim|serial|model|policy)\b[^.\n]{0,16}$/i.test(
              beforeOf(match, text),
            )
          ? 0
          : 0.9,
  },
  {
    kind: 'identity',
    guard:
      /passport|social security|ssn|national|citizen|nric|\bnie\b|\bdni\b|\bnif\b|\bsin\b|\btfn\b|steuer|fiscale|emirates|personnummer|visa|permit|licen[cs]e|identity|health|insurance|tax|\bnhs\b|medicare|aadhaar|personal|\bid\b|\bpan\b|\bni\b|\bein\b|\bbvn\b|\bnin\b|\bpps|\bnino\b|\bcpf\b|\bbsn\b|\bahv\b/i,
    expression: new RegExp(
      `\\b(?:passport|social security|ssn|national insurance|national id|citizen(?:ship)? id|ni|nino|nric|nie|dni|ein|bvn|nin|ppsn?|nif|sin|tfn|steuer-?id|codice fiscale|emirates id|personnummer|visa number|pan card|driv(?:er['’]?s?|ing) licen[cs]e|identity card|id card|health (?:card|insurance)|nhs|medicare|aadhaar|aadhar|tax(?:payer)? id|tin|personal id|personal identity|bsn|cpf|pesel|ahv|residence permit)(?: card)?(?: number| no\\.?| nr\\.?| #)?${TOLD_AS}(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d)((?=[A-Z\\d -]*\\d[A-Z\\d -]*\\d[A-Z\\d -]*\\d)[A-Z]{0,5}\\d(?:[\\dA-Z]|[ .-](?=\\d)){4,16}[A-Z]?)\\b`,
      'gi',
    ),
    confidence: (match) => (/\*|x{3}/i.test(match[0]) ? 0 : 0.93),
  },
  {
    kind: 'identity',
    guard: /[A-Z]{2} ?\d\d/,
    expression: /\b(?!BG|GB|NK|KN|TN|NT|ZZ)(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
    confidence: (match, text) =>
      /\b(?:order|ref|reference|ticket|booking|reg|plate|tracking)\b[^.\n]{0,20}$/i.test(beforeOf(match, text))
        ? 0
        : 0.9,
  },
  {
    // A British driving licence tells itself.
    kind: 'identity',
    guard: /[A-Z9]{5}\d{6}/,
    expression: /\b[A-Z9]{5}\d[0156]\d{4}[A-Z9]{2}\d[A-Z]{2}\b/g,
    confidence: () => 0.9,
  },
  {
    kind: 'card',
    guard: /security code/i,
    expression: /\bsecurity code(?: is|:| was| of| being)* ?\d{3,4}\b(?![\d-])/gi,
    confidence: (match, text) =>
      /\bcard\b|visa|amex/i.test(beforeOf(match, text, 90) + afterOf(match, text)) ? 0.93 : 0,
  },
  {
    kind: 'bank',
    guard: /(?:checking|savings|current|giro|bank) account|\bbsb\b|\bifsc\b/i,
    expression:
      /\b(?:(?:checking|savings|current|giro|bank) account(?: number| no\.?)?(?: is|:| was| of|,)*\s*#?\d(?:[ -]?\d){6,16}|bsb(?: number)?(?: is|:| was|,)*\s*\d{3}[- ]?\d{3}|ifsc(?: code)?(?: is|:| was|,)*\s*[A-Z]{4}0[A-Z0-9]{6})(?![\d-])/gi,
    confidence: (match, text) => (ourBank(match, text) ? 0 : 0.9),
  },
  {
    kind: 'identity',
    guard: /birth|\bd\.?o\.?b\b/i,
    expression: new RegExp(
      `\\b(?:(?:date of birth|birth ?date|d\\.?o\\.?b\\.?)${TOLD_AS})(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}\\p{L}{2,8},? (?:19|20)\\d\\d|\\p{Lu}\\p{L}{2,8} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)\\b`,
      'giu',
    ),
    confidence: (match, text) =>
      /\b(?:we|company|founded|shop|foal|puppy|calf)\b/i.test(beforeOf(match, text, 20)) ? 0 : 0.9,
  },
  {
    // Said with the kind of paper it is: "PAN ABCDE1234F", "Medicare number 1EG4-TE5-MK73".
    kind: 'identity',
    guard: /\bPAN\b|[Mm]edicare|\bCURP\b|\bRFC\b/,
    expression:
      /\b(?:PAN(?: card)?|CURP|RFC)(?: number| no\.?)?(?: is|:| was|,)*\s*[A-Z]{4,5}\d{4,6}[A-Z0-9]{1,8}\b|\b[Mm]edicare(?: number| no\.?| card)?(?: is|:| was)*\s*\d[A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d\d\b/g,
    confidence: () => 0.93,
  },
  {
    kind: 'bank',
    guard: /account|\bacc\b|\bacct\b|a\/c/i,
    expression:
      /\b(?:account|acct?|a\/c)(?: number| no\.?| nr\.?)?(?: is|:| was| of|,)* ?#?\d(?:[ -]?\d){6,11}(?![\d-])(?:(?:,| and| \/|;)? ?(?:\(?sort code|sc)[ :]*\d{2}[- ]?\d{2}[- ]?\d{2}\)?)?/gi,
    confidence: (match, text) =>
      ourBank(match, text) || !BANKING.test(beforeOf(match, text, 60) + match[0] + afterOf(match, text)) ? 0 : 0.88,
  },
  {
    // "your GTBank 0123456789"
    kind: 'bank',
    guard: /[Bb]ank/,
    expression:
      /(?<=\b(?:your|his|her|their|the) )(?:\p{Lu}[\p{L}&]* ){0,2}(?:\p{Lu}\p{L}*)?[Bb]ank(?: account)?(?: number| no\.?)?:? \d{8,14}\b/gu,
    confidence: (match, text) => (ourBank(match, text) ? 0 : 0.9),
  },
  {
    kind: 'identity',
    guard: /\bborn\b/i,
    expression: new RegExp(`\\b[Bb]orn(?: on)?(?: the)? ${DATE}`, 'gu'),
    confidence: (match, text) =>
      /\b(?:we|company|founded|shop|foal|puppy|calf|kitten|litter|brand|idea|he|she) (?:was |were )?$/i.test(
        beforeOf(match, text, 20),
      ) || /\b(?:jab|vaccin\w+|vet|dog|cat|puppy|kitten|worming|microchip|pet)\b/i.test(afterOf(match, text, 80))
        ? 0
        : 0.86,
  },
];
